import type { Context } from "./context";

/** A number without a unit says nothing. */
export function checkEvents({ data, report }: Context): void {
  for (const event of data.events) {
    if (event.value !== undefined && event.unit === undefined)
      report("events", event.id, "unit", event.unit, "a unit beside the value");
  }
}
