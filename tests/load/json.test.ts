// Our reader of JSON agrees with the browser's, and says where things stand.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NotJson, placeOf, readJsonText, type Watch } from "../../src/load/json";

/** What the reader takes out on purpose. */
const RESERVED = /"(__proto__|constructor|prototype)":/;
const read = (text: string): unknown => {
  try {
    return readJsonText(text).value;
  } catch (error) {
    if (error instanceof NotJson) return "not JSON";
    throw error;
  }
};
const browser = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return "not JSON";
  }
};

test("it reads what the browser writes", () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 8 }), fc.constantFrom(undefined, 1, "\t"), (text, space) => {
      fc.pre(!RESERVED.test(text));
      const value = JSON.parse(text);
      expect(readJsonText(JSON.stringify(value, null, space)).value).toEqual(value);
    }),
  );
});

test("a text with one character changed is JSON for both or for neither", () => {
  const base = '{"a": [1, -2.5e3, true, null], "b": {"c": "x\\u00e9\\n"}, "d": ""}';
  fc.assert(
    fc.property(
      fc.nat(base.length - 1),
      fc.constantFrom(...'{}[],:"\\ 0-+.eE1atn\n\u0001'),
      fc.boolean(),
      (at, char, instead) => {
        const text = base.slice(0, at) + char + base.slice(at + (instead ? 1 : 0));
        expect(read(text)).toEqual(browser(text));
      },
    ),
    { numRuns: 2000 },
  );
});

describe("names of the language", () => {
  test("are left out at every depth and change no object", () => {
    const { value, faults } = readJsonText('{"a": {"__proto__": {"admin": true}, "constructor": 1, "b": 2}}');
    expect(value).toEqual({ a: { b: 2 } });
    expect(faults.map(({ path }) => path.join("."))).toEqual(["a.__proto__", "a.constructor"]);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });
});

test("places that are watched are found", () => {
  const text = '{\n "a": [\n  {"b": 1},\n  {"b": 2}\n ]\n}';
  const leaf: Watch = { steps: new Map(), offset: -1 };
  const step = (key: string | number, next: Watch): Watch => ({ steps: new Map([[key, next]]), offset: -1 });
  readJsonText(text, step("a", step(1, step("b", leaf))));
  expect(placeOf(text, leaf.offset)).toEqual({ line: 4, column: 9 });
});
