// JSON read by ourselves: an editor of data needs the line and the reason in the same words in every browser, names that
// stand twice, and a bound on depth. The language is exactly that of RFC 8259.
import { LIMITS } from "./limits";

export type Step = string | number;

/** A fault of the text; `offset` counts characters. */
export interface TextFault {
  readonly offset: number;
  readonly path: readonly Step[];
  readonly found: string;
  readonly expected: string;
  /** What was probably meant. */
  readonly meant?: string;
}

/** The text cannot be read any further. */
export class NotJson extends Error {
  constructor(readonly fault: TextFault) {
    super(`found ${fault.found}, expected ${fault.expected}`);
  }
}

/** Places that are looked for: where a value begins that stands at one of the paths. */
export interface Watch {
  readonly steps: Map<Step, Watch>;
  /** Offset of the value; -1 until it is found. */
  offset: number;
}

export interface Read {
  readonly value: unknown;
  /** Faults in spite of which the rest could be read. */
  readonly faults: readonly TextFault[];
}

/** Names that mean something to the language itself. They are left out, so that no record can carry them further. */
const RESERVED = new Set(["__proto__", "constructor", "prototype"]);
/** All but the quote, the backslash and what comes before the space. */
const PLAIN = /[ !#-[\]-\uffff]*/y;
const SPACE = /[ \t\r\n]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /[^\s,:[\]{}"]+/y;
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};
const LITERALS = new Map<string, unknown>([
  ["true", true],
  ["false", false],
  ["null", null],
]);
/** Words of other languages, with what JSON has for them. */
const MEANT: Readonly<Record<string, string>> = {
  True: "true",
  False: "false",
  TRUE: "true",
  FALSE: "false",
  None: "null",
  NaN: "null",
  nan: "null",
  undefined: "null",
  NULL: "null",
};
const QUOTES = /^['‘’“”«»`]/;
const LONGEST = 40;

class Reader {
  private at = 0;
  private readonly path: Step[] = [];
  readonly faults: TextFault[] = [];

  constructor(private readonly text: string) {}

  document(watch: Watch | undefined): unknown {
    if (this.text.charCodeAt(0) === 0xfeff) this.at = 1;
    this.space();
    const value = this.value(watch);
    this.space();
    if (this.at < this.text.length) this.fail("the end of the file");
    return value;
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    return pattern.exec(this.text)?.[0] ?? "";
  }

  private space() {
    this.at += this.match(SPACE).length;
  }

  /** What stands here, in words. */
  private here(): string {
    if (this.at >= this.text.length) return "the end of the file";
    const word = this.match(WORD) || this.text[this.at];
    return word.length > LONGEST ? `${word.slice(0, LONGEST)}…` : word;
  }

  private fault(expected: string, found = this.here(), meant?: string): TextFault {
    return { offset: this.at, path: [...this.path], found, expected, ...(meant !== undefined && { meant }) };
  }

  private fail(expected: string, found?: string, meant?: string): never {
    throw new NotJson(this.fault(expected, found, meant));
  }

  private value(watch: Watch | undefined): unknown {
    if (watch && watch.offset < 0) watch.offset = this.at;
    const first = this.text[this.at];
    if (first === '"') return this.string();
    if (first === "{") return this.object(watch);
    if (first === "[") return this.list(watch);
    const number = this.match(NUMBER);
    return number ? this.number(number) : this.literal();
  }

  private number(text: string): number {
    const value = Number(text);
    const whole = this.match(WORD);
    if (whole !== text) this.fail("a number like 1250.5, without signs between its digits");
    if (!Number.isFinite(value)) this.fail("a number that can be counted with");
    this.at += text.length;
    return value;
  }

  private literal(): unknown {
    const word = this.match(WORD);
    if (LITERALS.has(word)) {
      this.at += word.length;
      return LITERALS.get(word);
    }
    if (QUOTES.test(word)) this.fail('a text between straight double quotes (")');
    if (word.startsWith("//") || word.startsWith("/*") || word.startsWith("#"))
      this.fail("no comment, as JSON has none");
    if (/^[+.]/.test(word)) this.fail("a number like 0.5, which begins with a digit or a minus");
    const after = /,\s*$/.test(this.text.slice(0, this.at)) && /[\]}]/.test(this.text[this.at] ?? "");
    this.fail(after ? "a value after the comma, or no comma" : "a value", undefined, MEANT[word]);
  }

  private string(): string {
    const start = this.at;
    let out = "";
    this.at += 1;
    for (;;) {
      const plain = this.match(PLAIN);
      out += plain;
      this.at += plain.length;
      if (out.length > LIMITS.text) this.tooLong(start);
      const next = this.text[this.at];
      if (next === '"') break;
      if (next === "\\") out += this.escape();
      else this.unclosed(start, next);
    }
    this.at += 1;
    return out;
  }

  private tooLong(start: number): never {
    this.at = start;
    this.fail(`a text of at most ${LIMITS.text} characters`, "a longer text");
  }

  private unclosed(start: number, next: string | undefined): never {
    if (next !== undefined && next !== "\n" && next !== "\r")
      this.fail(
        "a text without control characters",
        `U+${next.charCodeAt(0).toString(16).padStart(4, "0").toUpperCase()}`,
      );
    this.at = start;
    this.fail('the closing " on the same line', "a text without end");
  }

  private escape(): string {
    const code = this.text[this.at + 1] ?? "";
    const hex = /^[0-9a-fA-F]{4}$/.exec(this.text.slice(this.at + 2, this.at + 6))?.[0];
    if (code === "u" && hex) {
      this.at += 6;
      return String.fromCharCode(Number.parseInt(hex, 16));
    }
    const char = ESCAPES[code];
    if (char === undefined)
      this.fail(
        'one of \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u0000',
        `\\${code}`,
        code === "u" ? undefined : `\\\\${code}`,
      );
    this.at += 2;
    return char;
  }

  private deeper(step: Step) {
    this.path.push(step);
    if (this.path.length > LIMITS.depth)
      this.fail(`at most ${LIMITS.depth} lists and objects inside one another`, "more");
  }

  /** Steps over a comma; false at the closing bracket. */
  private goesOn(close: string): boolean {
    this.space();
    const next = this.text[this.at];
    if (next !== "," && next !== close) this.fail(`a comma or ${close}`);
    this.at += 1;
    if (next === ",") this.space();
    return next === ",";
  }

  /** True where a list or object is empty. */
  private empty(close: string): boolean {
    this.at += 1;
    this.space();
    if (this.text[this.at] !== close) return false;
    this.at += 1;
    return true;
  }

  private list(watch: Watch | undefined): unknown[] {
    const items: unknown[] = [];
    if (this.empty("]")) return items;
    do {
      this.deeper(items.length);
      items.push(this.value(watch?.steps.get(items.length)));
      this.path.pop();
    } while (this.goesOn("]"));
    return items;
  }

  private name(): string {
    if (this.text[this.at] === '"') return this.string();
    const found = this.here();
    if (QUOTES.test(found)) this.fail('a name between straight double quotes (")');
    this.fail(found === "}" ? "a name after the comma, or no comma" : "a name between double quotes");
  }

  private object(watch: Watch | undefined): Record<string, unknown> {
    const members = new Map<string, unknown>();
    if (this.empty("}")) return {};
    do {
      const start = this.at;
      const name = this.name();
      this.deeper(name);
      this.note(start, name, members);
      this.space();
      if (this.text[this.at] !== ":") this.fail(`a colon after "${name}"`);
      this.at += 1;
      this.space();
      const value = this.value(watch?.steps.get(name));
      if (!RESERVED.has(name)) members.set(name, value);
      this.path.pop();
    } while (this.goesOn("}"));
    return Object.fromEntries(members);
  }

  /** A name that must not stand here, in spite of which one can read on. */
  private note(start: number, name: string, members: ReadonlyMap<string, unknown>) {
    const report = (found: string, expected: string) =>
      this.faults.push({ offset: start, path: [...this.path], found, expected });
    if (RESERVED.has(name)) report(JSON.stringify(name), "no name that the language of the page keeps for itself");
    else if (members.has(name)) report(`"${name}" twice`, "each name once; the last one counts");
  }
}

/** Reads a text. Throws NotJson at the first place where it is none. `watch` is filled with the places it asks for. */
export function readJsonText(text: string, watch?: Watch): Read {
  const reader = new Reader(text);
  return { value: reader.document(watch), faults: reader.faults };
}

/** Where lines begin, of the text asked last: places are asked of one text many times. */
let known: { text: string; starts: number[] } = { text: "", starts: [0] };

function startsOf(text: string): number[] {
  if (known.text === text) return known.starts;
  const starts = [0];
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  known = { text, starts };
  return starts;
}

/** Line and column of an offset, both from 1. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const starts = startsOf(text);
  let [line, beyond] = [0, starts.length];
  while (beyond - line > 1) {
    const middle = (line + beyond) >> 1;
    if (starts[middle] <= offset) line = middle;
    else beyond = middle;
  }
  return { line: line + 1, column: offset - starts[line] + 1 };
}
