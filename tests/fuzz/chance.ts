// What every fuzz test shares: how many cases, from which seed, and values that nobody expects. npm test tries a thousand of
// each kind; FUZZ=100000 npx vitest run tests/fuzz more, and draws every one; SEED=7 others.
import { type Random, randomOf } from "../../src/tools/generate/random";

export const COUNT = Number(process.env.FUZZ ?? 1000);
export const SEED = Number(process.env.SEED ?? 20261124);
/** Drawing costs more than all the rest. */
export const DRAW_EVERY = process.env.FUZZ ? 1 : 8;
/** A run with more may take longer, but never for ever. */
export const TIME_MS = 120_000 + COUNT * 400;

/** A source of chance per case, so that a failing one is repeated by its number. */
export const caseOf = (number: number): Random => randomOf(SEED * 7919 + number);

/** Tries every so manieth case; a failure says which it was and, by `told`, what. */
export async function each(every: number, tryOne: (number: number) => unknown, told: (number: number) => string) {
  for (let number = 0; number < COUNT; number += every)
    try {
      await tryOne(number);
    } catch (error) {
      throw new Error(`SEED=${SEED}, case ${number}: ${told(number)}: ${error}`, { cause: error });
    }
}

/** Would say so, were it ever run. */
export const SCRIPT = "globalThis.slipped=true";
export const HOSTILE = [
  `<script>${SCRIPT}</script>`,
  `<img src=x onerror="${SCRIPT}">`,
  `"><svg onload="${SCRIPT}">`,
  `javascript:${SCRIPT}`,
  `data:text/html,<script>${SCRIPT}</script>`,
  "</script><!--",
  "{{constructor.constructor('return this')()}}",
  `=HYPERLINK("https://evil.example")`,
  "\u0000\u0007\u202e\ufeff",
  "\ud800",
  "𝕏".repeat(40),
  "가".repeat(3000),
  "x".repeat(20_000),
  "",
  " ",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "NaN",
  "null",
  "../../../etc/passwd",
  "https://evil.example/",
  "2026-13-45",
  "9999-12-31",
  "0001-01-01",
];
export const ODD: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -0,
  -1,
  1e308,
  -1e308,
  5e-324,
  Number.MAX_SAFE_INTEGER,
  0.1 + 0.2,
  [],
  {},
  [[]],
  [null],
  { toString: "no" },
  JSON.parse('{"__proto__":{"id":"x"}}'),
  JSON.parse('{"constructor":{"prototype":{}}}'),
];
