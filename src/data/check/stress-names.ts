// What the thesis calls the prices of its stress test, and what the stress base and the risks call them.
import { PARAMETERS } from "../parameters";
import type { StressBase } from "../schema";
import { ALL_HOLDINGS, EXTRA_DEBT, hintName, shockName } from "../stress-names";
import type { Context } from "./context";
import type { Moved } from "./stressed";

/** What of a thesis its stress test cannot do without, by the collection and the field that lacks it. */
const idsOf = ({ assets, rate, share, later }: Moved): string[] => [
  ...assets.map(({ id }) => id),
  ...[rate, share, later].flatMap((part) => (part ? [part.id] : [])),
];

/** Names of inputs that each base has to have; money put in later is asked of the newest one alone. */
export const inputsOf = ({ assets, rate, share }: Moved): string[] => [
  ...assets.flatMap(({ value, loan }) => [value, loan].filter((name) => name !== undefined)),
  ...[rate, share].flatMap((part) => (part ? [part.input] : [])),
];

/** Parameters of the address are distinct, and none has a meaning already. */
function checkParameters({ report }: Context, moved: Moved): void {
  const ids = idsOf(moved);
  const taken: readonly string[] = PARAMETERS;
  for (const [at, id] of ids.entries()) {
    if (taken.includes(id) || id.includes("."))
      report("thesis", "-", "stress", id, `no name that an address has already (${PARAMETERS.join(", ")}), and no dot`);
    if (ids.indexOf(id) !== at) report("thesis", "-", "stress", id, "each name once");
  }
}

/** At least two prices, for the axes of the map; what is shared or put in later is one of them. */
function checkAssets({ report }: Context, { assets, money, priced_in, rate, share, later }: Moved): void {
  const priced = assets.filter(({ value }) => value !== undefined).map(({ id }) => id);
  if (priced.length < 2) report("thesis", "-", "stress.assets", priced, "at least two assets with a value");
  if (assets.length - priced.length > 1)
    report("thesis", "-", "stress.assets", assets.length - priced.length, "at most one asset without a value");
  for (const [field, part] of Object.entries({ share, later }))
    if (part && !priced.includes(part.on))
      report("thesis", "-", `stress.${field}.on`, part.on, "the id of an asset with a value");
  if (share && share.low <= 0) report("thesis", "-", "stress.share.low", share.low, "more than 0");
  const other = priced_in !== undefined && priced_in !== money;
  if (other !== (rate !== undefined))
    report(
      "thesis",
      "-",
      "stress.rate",
      rate,
      other ? "an exchange rate, as there are two units" : "none, as all is in one unit",
    );
  if (other && (priced_in !== "USD bn" || !/^JPY/.test(money)))
    report("thesis", "-", "stress.priced_in", priced_in, 'the unit of the holder, or "USD bn" for one in yen');
}

/** Scenarios and risks move nothing that the thesis does not know. */
function checkShocks({ data, report }: Context, stress: StressBase, moved: Moved): void {
  const debt: readonly string[] = EXTRA_DEBT;
  const shocks = [...moved.assets.map(shockName), ...(moved.later ? [moved.later.input] : []), ...debt];
  const hints = [...moved.assets.map(hintName), ALL_HOLDINGS, ...debt];
  const scenarios = [...(stress.scenarios ?? []), ...(stress.alternative_bases ?? []).flatMap((b) => b.scenarios)];
  for (const { id, shock } of scenarios)
    for (const name of Object.keys(shock))
      if (!shocks.includes(name)) report("stress-base", "-", `scenarios.${id}.shock`, name, `one of ${quoted(shocks)}`);
  for (const { id, stress_hint } of data.risks)
    for (const name of Object.keys(stress_hint ?? {}))
      if (!hints.includes(name)) report("risks", id, "stress_hint", name, `one of ${quoted(hints)}`);
}

const quoted = (names: readonly string[]): string => names.map((name) => JSON.stringify(name)).join(", ");

/** Does every base have the inputs that the thesis names? Reports those that are missing. */
function checkInputs({ report }: Context, stress: StressBase, moved: Moved): boolean {
  const bases = [
    ["inputs", stress.inputs] as const,
    ...(stress.alternative_bases ?? []).map((b) => [`alternative_bases.${b.id}.inputs`, b.inputs] as const),
  ];
  const missing = bases.flatMap(([field, inputs]) =>
    inputsOf(moved)
      .filter((name) => !Object.hasOwn(inputs, name))
      .map((name) => ({ field, name })),
  );
  const later = moved.later?.input;
  if (later !== undefined && !Object.hasOwn(stress.inputs, later)) missing.push({ field: "inputs", name: later });
  for (const { field, name } of missing)
    report("stress-base", "-", field, undefined, `the input ${name}, which the thesis names`);
  return missing.length === 0;
}

/** Names of the stress test fit together; true where its formulas can be worked out. */
export function checkStressNames(context: Context, stress: StressBase): boolean {
  const { thesis } = context.data;
  const moved = thesis?.stress;
  if (!moved) {
    if (thesis) context.report("thesis", "-", "stress", undefined, "what the stress base is about: its assets");
    return false;
  }
  if (!thesis.bet) context.report("thesis", "-", "bet", undefined, "the holder whose stress test it is");
  checkParameters(context, moved);
  checkAssets(context, moved);
  checkShocks(context, stress, moved);
  const { lines } = stress;
  if (lines.length < 1 || lines.length > 2 || lines.some(({ value }, i) => i > 0 && value <= lines[i - 1].value))
    context.report(
      "stress-base",
      "-",
      "lines",
      lines.map(({ value }) => value),
      "one line or two, the lower one first",
    );
  return checkInputs(context, stress, moved);
}
