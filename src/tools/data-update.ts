import { parseArgs } from "node:util";
import { readFolder } from "./check-data";
import { isDay } from "./day";
import { DATA_FOLDER } from "./folder";
import { cacheIn } from "./update/cache";
import { politely } from "./update/client";
import { type Plan, readPlan } from "./update/config";

import { fromFolder, fromSec, type Gathered, type Get, gather } from "./update/gather";
import { type Proposal, propose } from "./update/propose";
import { reportOf } from "./update/report";
import { upTo, write } from "./update/write";

const USAGE = `usage: npm run data:update [-- options] [folder of the dataset]
  --write             add the new records to the dataset (without: only say what they are)
  --reviewed <day>    with --write: set the review date, so that filings up to that day may be added
  --only <a,b>        read these companies only
  --offline <folder>  read recorded answers (CIK##########.json) and ask nobody
  --refresh           ask again for what is in the cache
SEC_CONTACT="Name name@example.org" says who asks; the SEC wants to know and refuses others.`;

const OPTIONS = {
  write: { type: "boolean", default: false },
  refresh: { type: "boolean", default: false },
  reviewed: { type: "string" },
  only: { type: "string" },
  offline: { type: "string" },
} as const;

/** What the command line asks for; throws with a reason. */
function asked(args: readonly string[]) {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  if (positionals.length > 1) throw new Error(`one folder, not ${positionals.length}`);
  if (values.reviewed !== undefined && !isDay(values.reviewed)) throw new Error("--reviewed wants a day, YYYY-MM-DD");
  if (values.reviewed !== undefined && !values.write) throw new Error("--reviewed is for --write");
  return { ...values, folder: positionals[0] ?? DATA_FOLDER };
}
type Asked = ReturnType<typeof asked>;

function planFor({ only }: Asked): Plan {
  const plan = readPlan();
  const wanted = only?.split(",");
  const unknown = wanted?.filter((id) => !plan.companies.some(({ entity }) => entity === id)) ?? [];
  if (unknown.length > 0)
    throw new Error(
      unknown.map((id) => `${id} is not read: ${plan.not_read[id] ?? "it is not in companies.json"}`).join("\n"),
    );
  return { ...plan, companies: plan.companies.filter(({ entity }) => wanted?.includes(entity) ?? true) };
}

/** Where the answers come from; throws where nobody says who asks. */
function getterFor({ offline, refresh }: Asked, plan: Plan): Get {
  if (offline !== undefined) return fromFolder(offline);
  const contact = process.env.SEC_CONTACT?.trim() ?? "";
  if (!/^[\x20-\x7e]*[^\s@]+@[^\s@]+\.[^\s@]+/.test(contact))
    throw new Error('SEC_CONTACT is not set to a name and an address, like "Name name@example.org"');
  const cache = cacheIn(process.env.SEC_CACHE ?? ".cache/sec", refresh ? -1 : plan.cache_hours * 3_600_000);
  const ask = politely({ contact, perSecond: plan.requests_per_second });
  return fromSec(process.env.SEC_ADDRESS ?? plan.address, cache, ask);
}

type Written = { id: string; url?: string };
interface Freshness {
  reviewed: string;
  missing: { id: string; text_en: string }[];
}

/** What a person still has to do with a proposal. */
function notes({ additions }: Proposal, allowed: Proposal, reviewed: string, { missing }: Freshness): string[] {
  const later = additions.length - allowed.additions.length;
  return [
    ...(later > 0 ? [`${later} filed after the review date ${reviewed}: --write adds them with --reviewed <day>`] : []),
    ...(additions.length > 0 && missing.length > 0
      ? ["freshness.json says what is missing; see whether it still is:"]
      : []),
    ...(additions.length > 0 ? missing.map(({ id, text_en }) => `  ${id}: ${text_en}`) : []),
  ];
}

async function update(options: Asked, { answers, failed }: Gathered, plan: Plan): Promise<void> {
  const { raw } = await readFolder(options.folder);
  const proposal = propose(raw, plan, answers);
  const sources = [...(raw.sources as Written[]), ...proposal.sources];
  console.log(reportOf(proposal, new Map(sources.map(({ id, url }) => [id, url ?? id]))));
  const freshness = raw.freshness as Freshness;
  const reviewed = options.reviewed ?? freshness.reviewed;
  const allowed = upTo(proposal, reviewed);
  const missing = [...failed].map(([entity, reason]) => `missing: ${entity}: ${reason}`);
  console.log(["", ...notes(proposal, allowed, reviewed, freshness), ...missing].join("\n"));
  if (!options.write) return;
  const files = write(options.folder, raw, allowed, options.reviewed);
  console.log(files.length > 0 ? `written: ${files.map((name) => `${name}.json`).join(", ")}` : "nothing to write");
}

/**
 * `npm run data:update`: says which quarterly figures filed with the SEC the dataset does not hold yet, and where it
 * disagrees with one; `--write` adds the former. The exit code is 1 when a company could not be read, 2 for wrong arguments.
 */
export async function main(args: readonly string[]): Promise<number> {
  let run: () => Promise<number>;
  try {
    const options = asked(args);
    const plan = planFor(options);
    const get = getterFor(options, plan);
    run = async () => {
      const gathered = await gather(plan, get, console.error);
      await update(options, gathered, plan);
      return gathered.failed.size > 0 ? 1 : 0;
    };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    return 2;
  }
  return run();
}
