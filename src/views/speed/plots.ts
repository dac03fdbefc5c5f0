// Task horizon on a scale of fours, and under it, on the same time axis, a lane of releases for each lab.
import type { ModelRelease } from "../../data/schema";
import type { Words } from "../../i18n/en";
import { type Facts, shortName } from "../../model/facts";
import type { Horizon } from "../../model/progress";
import type { Axis, Mark, Panel, PlotBlock, Series } from "../../spec/plot";
import { at, full, roomFor, rowsHeight, slotAxis, timeAxis } from "../axes";
import { toneFor } from "../focus";

export interface Speed {
  horizons: Horizon[];
  /** Upper end of what the list calls reliable, in minutes. */
  limit: number | null;
  releases: [string, ModelRelease[]][];
}

/** Steps of about four that read well on a clock: a quarter, an hour, four, sixteen. */
const CLOCK = [1, 4, 15, 60, 240, 960, 3840];

function minutesAxis(words: Words, values: number[]): Axis {
  const low = CLOCK.findLast((t) => t <= Math.min(...values)) ?? CLOCK[0];
  const high = CLOCK.find((t) => t >= Math.max(...values)) ?? Math.max(...values);
  const text = full(words.f, "minutes");
  const ticks = CLOCK.filter((t) => t >= low && t <= high).map((value) => ({ value, label: text(value) }));
  // A little air above the topmost line, for its text.
  return { scale: "log", domain: [low, high * 1.6], ticks };
}

function horizonPanel(facts: Facts, words: Words, { horizons, limit }: Speed, x: Axis, left: number): Panel {
  const labs = [...new Set(horizons.map((h) => h.entity))];
  const marks: Mark[] =
    limit === null ? [] : [{ type: "horizontal", y: limit, text: words.progress.limit, dashed: true }];
  const y = minutesAxis(words, [...horizons.map((h) => h.figure.value ?? 1), ...(limit === null ? [] : [limit])]);
  return {
    id: "horizon",
    title: words.progress.horizon,
    x,
    y,
    left: {
      wide: left,
      narrow: roomFor(
        y.ticks.map((t) => t.label),
        8,
      ).narrow,
    },
    right: { wide: RIGHT.wide, narrow: 8 },
    height: { wide: 330, narrow: 320 },
    series: labs.map(
      (lab): Series => ({
        id: `horizon-${lab}`,
        label: shortName(facts, lab),
        entity: lab,
        tone: toneFor(facts, lab),
        shape: "points",
        points: horizons
          .filter((h) => h.entity === lab)
          .map((h) => ({
            x: at(h.date),
            y: h.figure.value ?? 0,
            figure: h.figure,
            name: h.model,
            label: h.model,
            hollow: true,
          })),
      }),
    ),
    marks,
  };
}

function lanesPanel(facts: Facts, words: Words, { releases }: Speed, x: Axis): Panel {
  return {
    id: "releases",
    title: words.progress.releases,
    x,
    y: slotAxis(releases.map(([lab]) => shortName(facts, lab))),
    right: RIGHT,
    height: rowsHeight(releases.length),
    series: releases.map(
      ([lab, models], y): Series => ({
        id: `releases-${lab}`,
        label: shortName(facts, lab),
        entity: lab,
        tone: toneFor(facts, lab),
        shape: "points",
        points: models.map((m, i) => ({
          x: at(m.date),
          y,
          name: m.model,
          ...(i === models.length - 1 ? { label: m.model } : {}),
        })),
      }),
    ),
    marks: [],
  };
}

/** First of January or July at or before a day. */
const halfBefore = (iso: string): string => `${iso.slice(0, 4)}-${iso.slice(5) < "07-01" ? "01" : "07"}-01`;

/** Room right of the plot for the names of the newest models. */
const RIGHT = { wide: 64, narrow: 104 };

/** Two drawings on one time axis; where they are wide their plots stand exactly over one another. */
export function speedPlots(facts: Facts, words: Words, speed: Speed): PlotBlock[] {
  const w = words.progress;
  const dates = [
    ...speed.horizons.map((h) => h.date),
    ...speed.releases.flatMap(([, m]) => m.map((r) => r.date)),
  ].sort();
  const x = timeAxis(words.f, halfBefore(dates[0]), `${Number(dates[dates.length - 1].slice(0, 4)) + 1}-01-01`);
  const names = roomFor(
    speed.releases.map(([lab]) => shortName(facts, lab)),
    16,
  );
  const block = (id: string, label: string, panel: Panel): PlotBlock => ({
    kind: "plot",
    id,
    label,
    columns: { wide: 1, narrow: 1 },
    panels: [panel],
    live: true,
  });
  return [
    block("progress-horizon", w.horizonLabel, horizonPanel(facts, words, speed, x, names.wide)),
    block("progress-releases", w.releasesLabel, { ...lanesPanel(facts, words, speed, x), left: names }),
  ];
}
