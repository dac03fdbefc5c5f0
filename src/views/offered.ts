// Which views a thesis has: those it names and whose records are there. The others, and sections without views, are left out.
import { payers } from "../model/capex";
import { membersOf } from "../model/ecosystem";
import type { Facts } from "../model/facts";
import { companyTotals } from "../model/funding";
import { anyDay } from "../model/headline";
import { plans, runRatesByLab } from "../model/needs";
import { once } from "../model/once";
import { splits } from "../model/portfolio";
import { horizons, newestList } from "../model/progress";
import { hasBase } from "../model/stress/base";
import { valuations } from "../model/valuation";
import { VIEW_IDS, type ViewId } from "../spec/spec";
import { NEEDS } from "./collections";
import { ofTopic } from "./statement-cards";

/** What each view cannot do without. */
const HAS: Record<ViewId, (facts: Facts) => boolean> = {
  glance: (f) =>
    (f.thesis.kpis ?? []).some(
      ({ metric, entity, basis, asset }) => metric && entity && anyDay(f, { metric, entity, basis, asset }).length > 0,
    ),
  holdings: (f) => splits(f).some(({ parts }) => parts.length > 0),
  motives: (f) => ofTopic(f, "motive").length > 0,
  funding: (f) => companyTotals(f).length > 0,
  needs: (f) => plans(f).length > 0 && runRatesByLab(f).length > 0,
  camps: (f) => f.thesis.camps.some((c) => c.claims.length > 0),
  "capital-war": (f) => payers(f).length > 0,
  valuations: (f) => valuations(f).length > 0,
  progress: (f) => horizons(f, newestList(f)).length > 0,
  forecasts: (f) => f.claims.length > 0,
  relations: (f) => f.relations.length > 0,
  ecosystem: (f) => membersOf(f).length > 0,
  risks: (f) => f.risks.length > 0,
  stress: (f) => hasBase(f) && f.thesis.stress !== undefined && f.thesis.bet !== undefined,
  timeline: (f) => f.events.length > 0,
  faq: (f) => ofTopic(f, "faq").length > 0,
  sources: (f) => f.sources.length > 0,
};

export interface Section {
  id: string;
  name: string;
  note: string;
  views: ViewId[];
}

const isView = (id: string): id is ViewId => (VIEW_IDS as readonly string[]).includes(id);

/** What could not be loaded is taken to be there: its views say that it was not. */
const isThere = (facts: Facts, id: ViewId): boolean =>
  NEEDS[id].some((name) => facts.lost.includes(name)) || HAS[id](facts);

/** The sections of the page with the views that can be shown, in the order of the thesis. */
export const sectionsOf = once((facts): Section[] =>
  facts.thesis.sections
    .map(({ views, ...section }) => ({ ...section, views: views.filter(isView).filter((id) => isThere(facts, id)) }))
    .filter(({ views }) => views.length > 0),
);

/** The views that can be shown, in the order of the page. */
export const offeredOf = (facts: Facts): ViewId[] => sectionsOf(facts).flatMap(({ views }) => views);
