// The codec of the address: one place for reading and writing every parameter. Only what differs from the default is
// written; parameters that are not ours are kept; a value that makes no sense gives way to the default, with a notice.
import { PARAMETERS } from "../data/parameters";
import type { Verdict } from "../data/schema";
import { type Choice, DEFAULT_CHOICE, type Rating, type Scenario, tidied } from "../model/choice";
import type { Parameter } from "../model/stress/plan";
import { VIEW_IDS } from "../spec/spec";

/** Ids that exist in the dataset at hand; unknown ones in an address are refused. */
export interface Known {
  entities: Set<string>;
  records: Set<string>;
  claims: Set<string>;
  risks: Set<string>;
  bases: Set<string>;
  /** What a stress scenario of the thesis may set. */
  stress: readonly Parameter[];
}

export interface Notice {
  parameter: string;
  found: string;
  /** What was used instead, as it would stand in the address; "" = the default. */
  used: string;
  reason: "unknown" | "number" | "range" | "word" | "path";
}

export interface Address {
  choice: Choice;
  notices: Notice[];
  /** Foreign parameters, in their order. */
  rest: [string, string][];
}

const VERDICTS: Verdict[] = ["confirmed", "partly", "contradicted", "open"];

type Report = (parameter: string, found: string, reason: Notice["reason"], used?: string) => void;

function numberIn(key: string, raw: string, [low, high]: [number, number], report: Report): number | null {
  const value = /^[+-]?(\d+\.?\d*|\.\d+)$/.test(raw.trim()) ? Number(raw) : Number.NaN;
  if (Number.isNaN(value)) {
    report(key, raw, "number");
    return null;
  }
  const clamped = Math.min(high, Math.max(low, value));
  if (clamped !== value) report(key, raw, "range", String(clamped));
  return clamped;
}

/** A switch: 0 or 1. */
function switchOf(key: string, raw: string, report: Report): number | null {
  if (raw === "0" || raw === "1") return Number(raw);
  report(key, raw, "word");
  return null;
}

function scenarioOf(params: URLSearchParams, prefix: string, { stress }: Known, report: Report): Scenario | null {
  const given = stress.flatMap((parameter): [string, number][] => {
    const key = prefix + parameter.id;
    const raw = params.get(key);
    if (raw === null) return [];
    const value = parameter.switch
      ? switchOf(key, raw, report)
      : numberIn(key, raw, [parameter.low, parameter.high], report);
    return value === null ? [] : [[parameter.id, value]];
  });
  return given.length > 0 ? tidied(Object.fromEntries(given), Object.fromEntries(given.slice(0, 1))) : null;
}

function knownIds(key: string, raw: string, known: Set<string>, report: Report): string[] {
  const ids = [...new Set(raw.split(",").map((id) => id.trim().toLowerCase()))].filter(Boolean);
  const good = ids.filter((id) => known.has(id));
  const bad = ids.filter((id) => !known.has(id));
  if (bad.length > 0) report(key, bad.join(","), "unknown", good.join(","));
  return good;
}

function oneOf<T extends string>(key: string, raw: string | null, allowed: ReadonlySet<T>, report: Report): T | null {
  if (raw === null) return null;
  if (allowed.has(raw as T)) return raw as T;
  report(key, raw, "unknown");
  return null;
}

function flag(key: string, raw: string | null, report: Report): boolean {
  if (raw === null || raw === "0") return false;
  if (raw === "1") return true;
  report(key, raw, "word");
  return false;
}

function verdictsOf(params: URLSearchParams, known: Known, report: Report): Record<string, Verdict> {
  const out: Record<string, Verdict> = {};
  for (const [key, raw] of params) {
    if (!key.startsWith("verdict.")) continue;
    const claim = key.slice(8);
    if (!known.claims.has(claim)) report(key, raw, "unknown");
    else if (VERDICTS.includes(raw as Verdict)) out[claim] = raw as Verdict;
    else report(key, raw, "word");
  }
  return out;
}

function ratingsOf(params: URLSearchParams, known: Known, report: Report): Record<string, Rating> {
  const out: Record<string, Rating> = {};
  for (const [key, raw] of params) {
    if (!key.startsWith("risk.")) continue;
    const risk = key.slice(5);
    const match = /^([1-5])x([1-5])$/.exec(raw);
    if (!known.risks.has(risk)) report(key, raw, "unknown");
    else if (match) out[risk] = { likelihood: Number(match[1]), impact: Number(match[2]) };
    else report(key, raw, "word");
  }
  return out;
}

/** A dataset path on this host: no scheme, no host, no way up. */
function pathOf(raw: string | null, report: Report): string | null {
  if (raw === null) return null;
  if (/^[\w\-./]+$/.test(raw) && !raw.startsWith("//") && !raw.includes("..")) return raw;
  report("data", raw, "path");
  return null;
}

/** The path of another thesis that an address asks for, or null. */
export const dataPath = (search: string): string | null =>
  pathOf(new URLSearchParams(search).get("data"), () => undefined);

const SINGLE: ReadonlySet<string> = new Set(PARAMETERS);

const isOurs = ({ stress }: Known, key: string): boolean =>
  SINGLE.has(key) || /^(verdict|risk)\./.test(key) || stress.some(({ id }) => key === id || key === `b.${id}`);

/** Reads a query string ("?a=b" or "a=b"). Never throws; every refused value is in `notices`. */
export function parseAddress(search: string, known: Known): Address {
  const params = new URLSearchParams(search);
  const notices: Notice[] = [];
  const report: Report = (parameter, found, reason, used = "") => notices.push({ parameter, found, reason, used });
  const hubs = new Set([...known.entities, "matrix", "table"]);
  const choice: Choice = {
    ...DEFAULT_CHOICE,
    companies: params.has("companies")
      ? knownIds("companies", params.get("companies") ?? "", known.entities, report)
      : [],
    company: oneOf("company", params.get("company"), known.entities, report),
    compare: flag("compare", params.get("compare"), report),
    node: oneOf("node", params.get("node"), known.entities, report),
    relations: oneOf("relations", params.get("relations"), hubs, report),
    base: oneOf("base", params.get("base"), known.bases, report),
    a: scenarioOf(params, "", known, report),
    b: scenarioOf(params, "b.", known, report),
    verdicts: verdictsOf(params, known, report),
    risks: ratingsOf(params, known, report),
    source: oneOf("source", params.get("source"), known.records, report),
    q: (params.get("q") ?? "").slice(0, 200),
    links: (params.get("links") ?? "").slice(0, 200),
    theme: oneOf("theme", params.get("theme"), new Set(["light", "dark"] as const), report),
    slide: oneOf("slide", params.get("slide"), new Set(VIEW_IDS), report),
    plain: flag("plain", params.get("plain"), report),
    transparent: flag("transparent", params.get("transparent"), report),
    data: pathOf(params.get("data"), report),
  };
  // The printed page stands on the default choice itself: an equal one would have every view drawn a second time on arrival.
  const same = buildQuery(choice) === "";
  return { choice: same ? DEFAULT_CHOICE : choice, notices, rest: [...params].filter(([key]) => !isOurs(known, key)) };
}

function scenarioPairs(s: Scenario | null, prefix: string): [string, string][] {
  // A scenario without any shock is still one that was chosen: the absence of all keys means the opening scenario.
  const written = s ? tidied(s, Object.fromEntries(Object.entries(s).slice(0, 1))) : {};
  return Object.entries(written).map(([key, value]) => [prefix + key, String(value)]);
}

/** Writes a choice as a query string without "?"; "" for the default choice. Commas stay readable. */
export function buildQuery(choice: Choice, rest: [string, string][] = []): string {
  const pairs: [string, string][] = [];
  const add = (key: string, value: string | null | undefined | false) => value && pairs.push([key, value]);
  add("companies", choice.companies.join(","));
  add("company", choice.company);
  add("compare", choice.compare && "1");
  add("node", choice.node);
  add("relations", choice.relations);
  add("base", choice.base);
  pairs.push(...scenarioPairs(choice.a, ""), ...scenarioPairs(choice.b, "b."));
  for (const [claim, verdict] of Object.entries(choice.verdicts)) pairs.push([`verdict.${claim}`, verdict]);
  for (const [risk, r] of Object.entries(choice.risks)) pairs.push([`risk.${risk}`, `${r.likelihood}x${r.impact}`]);
  add("source", choice.source);
  add("q", choice.q);
  add("links", choice.links);
  add("theme", choice.theme);
  add("slide", choice.slide);
  add("plain", choice.plain && "1");
  add("transparent", choice.transparent && "1");
  add("data", choice.data);
  const encode = (s: string) => encodeURIComponent(s).replace(/%2C/g, ",").replace(/%2F/g, "/");
  return [...pairs, ...rest].map(([k, v]) => `${encode(k)}=${encode(v)}`).join("&");
}
