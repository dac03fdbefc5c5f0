import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Choice, DEFAULT_CHOICE } from "../../src/model/choice";
import { knownOf } from "../../src/shell/known";
import { buildQuery, parseAddress } from "../../src/shell/url";
import { facts } from "../data";

const known = knownOf(facts());
const read = (query: string) => parseAddress(query, known);

describe("the address", () => {
  test.each<[string, Partial<Choice>]>([
    ["companies=openai,arm", { companies: ["openai", "arm"] }],
    ["companies=OpenAI,%20arm,arm", { companies: ["openai", "arm"] }],
    ["company=arm&compare=1", { company: "arm", compare: true }],
    ["node=arm&relations=matrix", { node: "arm", relations: "matrix" }],
    ["relations=softbank", { relations: "softbank" }],
    ["relations=table&links=lends%20to", { relations: "table", links: "lends to" }],
    ["base=2025-12-31", { base: "2025-12-31" }],
    ["openai=-30&arm=-20&rest=-10", { a: { openai: -30, arm: -20, rest: -10 } }],
    ["fx=140&draws=1&share=1", { a: { fx: 140, draws: 1, share: 1 } }],
    ["arm=0", { a: { arm: 0 } }],
    ["openai=0&rest=0", { a: { openai: 0 } }],
    ["b.openai=-50", { b: { openai: -50 } }],
    ["verdict.claim-04=confirmed", { verdicts: { "claim-04": "confirmed" } }],
    ["risk.agi-delay=4x5", { risks: { "agi-delay": { likelihood: 4, impact: 5 } } }],
    ["source=sbg-nav-2026-06-30&q=arm%20%26%20loans", { source: "sbg-nav-2026-06-30", q: "arm & loans" }],
    [
      "theme=dark&slide=stress&plain=1&transparent=1",
      { theme: "dark", slide: "stress", plain: true, transparent: true },
    ],
    ["data=data/other.json", { data: "data/other.json" }],
    ["", {}],
  ])("%s is read and written back", (query, expected) => {
    const { choice, notices } = read(`?${query}`);
    expect(choice).toEqual({ ...DEFAULT_CHOICE, ...expected });
    expect(notices).toEqual([]);
    expect(read(buildQuery(choice)).choice).toEqual(choice);
  });

  test("only what differs from the default is written, and commas stay readable", () => {
    expect(buildQuery(DEFAULT_CHOICE)).toBe("");
    expect(buildQuery({ ...DEFAULT_CHOICE, companies: ["openai", "arm"] })).toBe("companies=openai,arm");
    expect(buildQuery({ ...DEFAULT_CHOICE, a: { arm: -20 } })).toBe("arm=-20");
  });

  test.each([
    ["companies=openai,nobody", "companies", "nobody", "openai", "unknown"],
    ["openai=cheap", "openai", "cheap", "", "number"],
    ["openai=1e9", "openai", "1e9", "", "number"],
    ["arm=-250", "arm", "-250", "-100", "range"],
    ["fx=999", "fx", "999", "180", "range"],
    ["share=0", "share", "0", "0.8275", "range"],
    ["draws=yes", "draws", "yes", "", "word"],
    ["compare=2", "compare", "2", "", "word"],
    ["theme=blue", "theme", "blue", "", "unknown"],
    ["verdict.claim-04=maybe", "verdict.claim-04", "maybe", "", "word"],
    ["verdict.claim-99=open", "verdict.claim-99", "open", "", "unknown"],
    ["risk.agi-delay=9x9", "risk.agi-delay", "9x9", "", "word"],
    ["data=https://evil.example/x.json", "data", "https://evil.example/x.json", "", "path"],
    ["data=../../secret", "data", "../../secret", "", "path"],
  ])("%s is refused with a notice", (query, parameter, found, used, reason) => {
    expect(read(query).notices).toEqual([{ parameter, found, used, reason }]);
  });

  test.each(["", "?", "utm=a", "companies=", "theme=purple"])(
    "%j is the default choice itself, which is printed",
    (query) => {
      expect(read(query).choice).toBe(DEFAULT_CHOICE);
    },
  );

  test("parameters that are not ours are kept", () => {
    const { choice, rest } = read("?utm_source=x&companies=arm&ref=a%20b");
    expect(buildQuery({ ...choice, companies: [] }, rest)).toBe("utm_source=x&ref=a%20b");
  });

  test("any garbage becomes a choice, never an exception", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom("companies", "openai", "fx", "risk.x", "q", "zz"), fc.string())),
        (pairs) => {
          const { choice } = read(new URLSearchParams(pairs).toString());
          expect(read(buildQuery(choice)).choice).toEqual(choice);
        },
      ),
    );
  });
});
