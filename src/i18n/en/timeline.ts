// Words of the view "timeline".
export const timeline = {
  title: {
    crowded: (recent: string, all: string, since: string, first: string, second: string) =>
      `${recent} of the ${all} turning points since ${since} fall in ${first} and ${second}`,
    spread: (all: string, since: string) =>
      `The ${all} turning points since ${since} are spread out; the newest years hold fewer than half`,
    none: "No event of this story counts as a turning point",
  },
  heading: "Every event at its date",
  line: (from: string, to: string) => `One tick is one dated event, ${from} to ${to}; the longest are turning points`,
  label: (n: string, lanes: string) => `${n} events as ticks on a time axis, in lanes: ${lanes}`,
  review: (date: string) => `Reviewed ${date}`,
  hint: "Point at a tick to read it; a click opens its source. The list below holds the same events.",
  more: (n: string, alone: boolean) => (alone ? n : `and ${n} more`),
  events: (n: string, one: boolean) => `${n} ${one ? "event" : "events"}`,
  summary: (n: string, from: string, to: string, lanes: string) =>
    `${n} dated events from ${from} to ${to} on a time axis: ${lanes}. The list by quarter, newest first, names the turning points; the other events of a quarter open below them.`,
  /** Lanes of a thesis that names none, or not for every event. */
  all: "Events",
  others: "Other events",
  lane: (name: string, n: string) => `${name} ${n}`,
  table: { caption: "Events with a figure", date: "Date", event: "Event", figure: "Figure" },
  scope: (n: string, all: string, names: string, one: boolean) =>
    `${n} of ${all} events ${one ? "touches" : "touch"} ${names}; the list is narrowed to them, the other ticks are grey.`,
  scopeNone: (all: string, names: string) =>
    `None of the ${all} events touches ${names}, so the list is empty and every tick is grey.`,
  note: "Where only the month or the year of an event is known, its tick stands at the first day.",
};
