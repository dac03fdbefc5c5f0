import type { Words } from "../i18n/en";
import { type Facts, shortName } from "../model/facts";
import { endOf } from "../model/figure";
import {
  beyond,
  type Dispute,
  disputes,
  type Horizon,
  horizons,
  newestList,
  type Pace,
  paceOf,
  publishedDoubling,
  releasesByLab,
} from "../model/progress";
import type { Spec } from "../spec/spec";
import { short } from "./axes";
import { cutNote, cutTo } from "./cut";
import { focused, focusOf, scopeWith } from "./focus";
import { speedPlots } from "./speed/plots";
import { speedTables } from "./speed/tables";
import type { View } from "./view";

/** Models in the drawing of horizons, labs with a lane of releases, and the newest releases in a lane. */
export const HORIZONS = 60;
export const LANES = 12;
export const RELEASES = 60;

function titleOf(words: Words, pace: Pace | null): string {
  const w = words.progress.title;
  if (!pace) return w.none;
  const value = (h: Horizon) => short(words.f, h.figure);
  if (pace.doubling === null || !pace.leads) return w.stalled(value(pace.longest), pace.longest.model);
  return w.grew(value(pace.first), pace.first.model, value(pace.longest), pace.longest.model);
}

function summaryOf(facts: Facts, words: Words, all: Horizon[], pace: Pace | null): string {
  const w = words.progress.summary;
  const labs = releasesByLab(facts);
  const [top] = labs;
  const published = publishedDoubling(facts).at(-1);
  const month = (h: Horizon) => words.f.longDate(h.date, "month");
  return [
    all.length > 0 ? w.points(words.f.count(all.length), month(all[0]), month(all[all.length - 1])) : "",
    pace?.doubling ? w.doubling(short(words.f, pace.doubling), published ? short(words.f, published) : "") : "",
    top ? w.releases(words.f.count(facts.models.length), shortName(facts, top[0]), words.f.count(top[1].length)) : "",
  ]
    .filter(Boolean)
    .join(" ");
}

function notesOf(words: Words, silent: Horizon[], others: Dispute[]): string[] {
  const w = words.progress.notes;
  const { f } = words;
  const said = (h: Horizon) => f.date(h.figure.asOf, h.figure.precision);
  return [
    ...others.map((d) =>
      w.dispute(
        d.model,
        short(f, d.other.figure),
        said(d.other),
        short(f, d.drawn.figure),
        f.date(d.published, "month"),
      ),
    ),
    ...(silent.length > 0 ? [w.beyond(f.list(silent.map((h) => h.model)))] : []),
    w.index,
    w.names,
  ];
}

/** The speed war: how long a task models finish, and how fast they come out. */
export const progress: View = (facts, choice, words): Spec => {
  const w = words.progress;
  const focus = focusOf(choice);
  const list = newestList(facts);
  const all = horizons(facts, list);
  const silent = beyond(facts, list);
  const others = disputes(facts, list);
  const pace = paceOf(all);
  const tables = speedTables(facts, words, all, others, pace, list);
  const published = all[0] ? facts.observation.get(all[0].record)?.published : undefined;
  const measured = cutTo(all, HORIZONS, (h) => !focus.dim([h.entity]));
  const lanes = cutTo(releasesByLab(facts), LANES, ([lab]) => !focus.dim([lab]));
  const blocks = speedPlots(facts, words, {
    horizons: measured.drawn,
    limit: silent[0]?.figure.low ?? null,
    releases: lanes.drawn.map(([lab, models]) => [lab, models.slice(-RELEASES)]),
  }).map((b) => focused(b, focus));
  return {
    view: "progress",
    title: titleOf(words, pace),
    line: w.line(published ? words.f.longDate(endOf(published), "month") : ""),
    scope: scopeWith(facts, choice, words, w.scope, { blocks, tables }),
    blocks,
    summary: summaryOf(facts, words, all, pace),
    tables,
    notes: [...cutNote(words, "models", measured), ...cutNote(words, "labs", lanes), ...notesOf(words, silent, others)],
    empty: null,
  };
};
