import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { heightOf, messageOf, queryOfSet, setMessage } from "../../src/embed/protocol";

test("what an embed sends names version and view", () => {
  expect(messageOf("stress", { type: "height", height: 812 })).toEqual({
    allIn: 1,
    type: "height",
    view: "stress",
    height: 812,
  });
});

describe("set", () => {
  test.each([
    ["companies=arm&theme=dark", "companies=arm&theme=dark"],
    ["?companies=arm", "companies=arm"],
    ["companies=arm#risks", "companies=arm"],
    ["", ""],
    ["q=<img src=x onerror=alert(1)>", "q=<img src=x onerror=alert(1)>"],
  ])("%s", (query, expected) => {
    expect(queryOfSet(setMessage(query))).toBe(expected);
  });

  const getter = vi.fn(() => "companies=arm");
  const throwing = new Proxy(
    {},
    {
      getOwnPropertyDescriptor() {
        throw new Error("trap");
      },
    },
  );
  test.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a text", "companies=arm"],
    ["a list", [1, "set", "companies=arm"]],
    ["no version", { type: "set", query: "companies=arm" }],
    ["another version", { allIn: 2, type: "set", query: "companies=arm" }],
    ["a version in words", { allIn: "1", type: "set", query: "companies=arm" }],
    ["another type", { allIn: 1, type: "eval", query: "companies=arm" }],
    ["a type that is a list", { allIn: 1, type: ["set"], query: "companies=arm" }],
    ["no query", { allIn: 1, type: "set" }],
    ["a query that is a number", { allIn: 1, type: "set", query: 7 }],
    ["a query that is an object", { allIn: 1, type: "set", query: { toString: () => "companies=arm" } }],
    ["a huge query", { allIn: 1, type: "set", query: "a".repeat(1_000_000) }],
    ["inherited parts", Object.create({ allIn: 1, type: "set", query: "companies=arm" })],
    ["a changed prototype", JSON.parse('{"__proto__":{"allIn":1,"type":"set","query":"companies=arm"}}')],
    ["a getter", Object.defineProperty({ allIn: 1, type: "set" }, "query", { get: getter })],
    ["an object that throws", throwing],
    ["a function", Object.assign(() => undefined, { allIn: 1, type: "set", query: "companies=arm" })],
  ])("ignores %s", (_, data) => {
    expect(queryOfSet(data)).toBeNull();
    expect(heightOf(data)).toBeNull();
    expect(getter).not.toHaveBeenCalled();
  });

  test("never throws and never answers what was not sent", () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withMap: true }), (data) => {
        expect(queryOfSet(data)).toBeNull();
      }),
    );
  });
});

describe("height", () => {
  test.each([
    [812, 812],
    [0.5, 0.5],
    [0, null],
    [-3, null],
    [Number.NaN, null],
    [Number.POSITIVE_INFINITY, null],
    [1e9, null],
    ["812", null],
  ])("%s", (height, expected) => {
    expect(heightOf({ allIn: 1, type: "height", view: "stress", height })).toBe(expected);
  });
});
