// One event ready to be listed.
import type { EventRecord } from "../../data/schema";
import type { Words } from "../../i18n/en";
import { type Facts, shortName } from "../../model/facts";
import { eventFigure } from "../../model/figure";
import type { TimelineEvent } from "../../spec/timeline";

/** `besides`: a company whose mention would say nothing new. */
export const eventPart = (facts: Facts, e: EventRecord, words: Words, besides?: string): TimelineEvent => ({
  record: e.id,
  date: words.f.date(e.date, e.date_precision),
  text: { text: e.statement, record: e.id },
  kind: e.kind,
  quality: e.quality,
  figure: eventFigure(facts, e),
  companies: e.entities.filter((id) => id !== besides).map((id) => ({ entity: id, text: shortName(facts, id) })),
});
