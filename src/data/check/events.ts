import { spokenIn } from "../localise";
import type { EventRecord } from "../schema";
import type { Context } from "./context";

/** A rating is the one the sentence names, by an agency the event is about. */
function checkRating({ report, raw }: Context, { id, entities, statement, rating }: EventRecord): void {
  if (!rating) return;
  if (!entities.includes(rating.agency)) report("events", id, "rating.agency", rating.agency, "one of its entities");
  // Grades and outlooks are written as in English; a thesis without it says them in its own way.
  if (spokenIn(raw.thesis, "en") !== "en") return;
  if (!statement.split(/[\s,;.()]+/).includes(rating.grade)) {
    report("events", id, "rating.grade", rating.grade, "a grade that its sentence names");
  }
  if (rating.outlook && !statement.includes(rating.outlook)) {
    report("events", id, "rating.outlook", rating.outlook, "an outlook that its sentence names");
  }
}

/** A number without a unit says nothing. */
export function checkEvents(context: Context): void {
  for (const event of context.data.events) {
    if (event.value !== undefined && event.unit === undefined)
      context.report("events", event.id, "unit", event.unit, "a unit beside the value");
    checkRating(context, event);
  }
}
