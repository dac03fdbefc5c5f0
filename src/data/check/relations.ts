import type { Relation, RelationType } from "../schema";
import { FAMILY_TYPES } from "../schema/enums";
import type { Context } from "./context";

/** Types of which an active link works; owning, paying for or competing with a company connects nothing. */
export const WORKING: readonly RelationType[] = [
  "supplies_chips",
  "supplies_compute",
  "licenses_model",
  "integrates",
  "partners",
  "customer_of",
];

function checkKind({ report }: Context, r: Relation): void {
  const types: readonly RelationType[] = FAMILY_TYPES[r.family];
  if (!types.includes(r.type))
    report("relations", r.id, "type", r.type, `a type of the family ${r.family}: ${types.join(", ")}`);
  const works = r.status === "active" && WORKING.includes(r.type);
  if (r.works !== works)
    report("relations", r.id, "works", r.works, `${works}, as the link is ${r.status} and of type ${r.type}`);
}

function checkAmounts({ report }: Context, r: Relation): void {
  for (const [field, stage] of [
    ["unit", r] as const,
    ...(r.history ?? []).map((h, i) => [`history.${i}.unit`, h] as const),
  ]) {
    if (stage.amount !== undefined && stage.unit === undefined)
      report("relations", r.id, field, stage.unit, "a unit beside the amount");
  }
}

/** The page says that nothing carries the brain into a body; a working link would make that wrong. */
function checkBrainToBody({ data, report }: Context, r: Relation): void {
  const organs = [r.from, r.to].map((id) => data.entities.find((e) => e.id === id)?.organ);
  if (r.works && organs.includes("brain") && organs.includes("body")) {
    report("relations", r.id, "works", r.works, "no working link from brain to body while claim-13 says there is none");
  }
}

export function checkRelations(context: Context): void {
  const edges = new Map<string, string>();
  for (const r of context.data.relations) {
    checkKind(context, r);
    checkAmounts(context, r);
    checkBrainToBody(context, r);
    const edge = `${r.from} ${r.type} ${r.to}`;
    const twin = edges.get(edge);
    if (twin) context.report("relations", r.id, "type", edge, `one relation per link: ${twin} is the same`);
    edges.set(edge, r.id);
  }
}
