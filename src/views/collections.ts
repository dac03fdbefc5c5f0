// Which collections a view draws on: where one cannot be loaded, the view says so and the others go on.
import type { Collection } from "../data/schema";
import type { Choice } from "../model/choice";
import type { ViewId } from "../spec/spec";

/** Without these nothing can be said at all. */
export const ESSENTIAL: Collection[] = ["thesis", "freshness", "entities", "metrics", "sources"];

export const NEEDS: Record<ViewId, Collection[]> = {
  glance: ["observations"],
  holdings: ["observations", "events", "relations"],
  motives: ["observations", "events", "relations", "statements"],
  funding: ["observations", "events"],
  needs: ["observations", "events"],
  camps: ["claims", "statements", "observations", "relations", "events"],
  "capital-war": ["observations"],
  valuations: ["observations"],
  progress: ["observations", "models"],
  forecasts: ["claims", "observations", "relations", "events", "models"],
  relations: ["relations", "observations"],
  ecosystem: ["relations", "observations", "events", "claims", "statements", "risks"],
  risks: ["risks", "observations", "events", "relations", "claims", "stress-base"],
  stress: ["stress-base", "observations"],
  timeline: ["events"],
  faq: ["statements", "observations", "events", "relations", "claims", "risks"],
  sources: ["observations", "relations", "events", "models", "claims", "risks", "statements", "stress-base"],
};

/** What each view reads of the choice beside the companies: a change of anything else leaves it as it is. */
export const READS: Partial<Record<ViewId, (keyof Choice)[]>> = {
  forecasts: ["verdicts"],
  relations: ["relations", "links"],
  ecosystem: ["node", "source"],
  risks: ["risks"],
  stress: ["a", "b", "base"],
  sources: ["q"],
};
