import type { Dataset, Entity, EntityKind } from "../schema";
import type { Context } from "./context";
import { rawRecords } from "./shape";

const SHORT_EN = 14;
const SHORT_KO = 8;
const FILTERED: readonly EntityKind[] = ["company", "lab", "fund", "joint-venture"];
const FILTER_RECORDS = 3;

/** How many observations, relations and events touch each entity. */
export function countRecords(
  data: Pick<Dataset, "observations" | "relations" | "events">,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const touch = (ids: Iterable<string | undefined>) => {
    for (const id of new Set(ids)) if (id) counts.set(id, (counts.get(id) ?? 0) + 1);
  };
  for (const o of data.observations) touch([o.entity, o.asset, ...o.entities]);
  for (const r of data.relations) touch([r.from, r.to]);
  for (const e of data.events) touch(e.entities);
  return counts;
}

/** A company, lab, fund or venture can be filtered by when enough records touch it. */
export const filterable = (kind: EntityKind, records: number): boolean =>
  FILTERED.includes(kind) && records >= FILTER_RECORDS;

function checkFilter({ report }: Context, entity: Entity, records: number): void {
  const filter = filterable(entity.kind, records);
  if (entity.filter !== filter) {
    report(
      "entities",
      entity.id,
      "filter",
      entity.filter,
      `${filter}, as ${records} of the records touch this ${entity.kind}`,
    );
  }
}

function checkOrgan({ report }: Context, { id, organ, camp }: Entity): void {
  if (organ && camp !== "openai-softbank") {
    report("entities", id, "organ", organ, `null, as organs are of the camp openai-softbank and this is of ${camp}`);
  }
}

/** Short names have to fit on a mark of a drawing. */
function checkShortNames({ raw, report }: Context): void {
  for (const { id, record } of rawRecords(raw, "entities")) {
    const { short_en, short_ko } = (record ?? {}) as Record<string, unknown>;
    if (typeof short_en === "string" && short_en.length > SHORT_EN) {
      report("entities", id, "short_en", short_en, `at most ${SHORT_EN} characters`);
    }
    if (typeof short_ko === "string" && [...short_ko].length > SHORT_KO) {
      report("entities", id, "short_ko", short_ko, `at most ${SHORT_KO} characters`);
    }
  }
}

export function checkEntities(context: Context): void {
  const counts = countRecords(context.data);
  for (const entity of context.data.entities) {
    checkFilter(context, entity, counts.get(entity.id) ?? 0);
    checkOrgan(context, entity);
  }
  checkShortNames(context);
}
