import { type Context, contextOf } from "./check/context";
import { checkEntities } from "./check/entities";
import { checkEvents } from "./check/events";
import { checkEvidence } from "./check/evidence";
import { checkMerged, checkUnique } from "./check/ids";
import { checkObservations } from "./check/observations";
import type { Problem } from "./check/problem";
import { checkReferences } from "./check/references";
import { checkRelations } from "./check/relations";
import { checkRisks } from "./check/risks";
import { checkShape, type RawDataset } from "./check/shape";
import { checkAddresses, checkSources } from "./check/sources";
import { checkStress } from "./check/stress";
import { checkTexts } from "./check/texts";
import { checkFreshness, checkThesis } from "./check/thesis";

const CHECKS: readonly ((context: Context) => void)[] = [
  checkUnique,
  checkMerged,
  checkTexts,
  checkReferences,
  checkSources,
  checkAddresses,
  checkEntities,
  checkObservations,
  checkRelations,
  checkEvents,
  checkEvidence,
  checkRisks,
  checkStress,
  checkThesis,
  checkFreshness,
];

/**
 * Everything wrong with a dataset, given its files as they were read (in all languages).
 * A record that breaks the schema is left out of the other checks, but its id stays known.
 */
export function checkDataset(raw: RawDataset): Problem[] {
  const { sound, problems } = checkShape(raw);
  const context = contextOf(raw, sound);
  for (const check of CHECKS) check(context);
  return [...problems, ...context.problems];
}
