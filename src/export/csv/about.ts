// What a file of rows says of itself, below its rows so that the first line stays the head.
import { KINDS, QUALITIES } from "../../data/schema/enums";
import type { Words } from "../../i18n/en";
import type { Facts } from "../../model/facts";
import type { Figure } from "../../model/figure";
import type { Spec } from "../../spec/spec";
import { sourcesOf } from "../../views/count";
import { originOf } from "../../views/origin";
import { asOfLine } from "../provenance";
import type { CsvCell } from "./write";

interface About {
  spec: Spec;
  /** The figures of the view's own tables, from which its as-of date is taken. */
  figures: Figure[];
  facts: Facts;
  words: Words;
  /** The filter in words. */
  filter: string;
  /** Which rows are in the file, in words. */
  rows: string;
  /** Number and names of the figures left out for having been read second-hand. */
  left: number;
  leftOut: string[];
  link: string;
}

/** Label and text per line. */
export function aboutRows({ spec, figures, facts, words, filter, rows, left, leftOut, link }: About): CsvCell[][] {
  const { about } = words.taking;
  const { shell, marks, pptx, f } = words;
  const { data_to, reviewed, missing } = facts.freshness;
  const origin = originOf(facts, words);
  const sources = sourcesOf(spec).flatMap((id) => facts.source.get(id) ?? []);
  const note: CsvCell[][] =
    left > 0 ? [[about.leftOut, pptx.leftOut(f.count(left))], ...leftOut.map((name) => [about.leftOut, name])] : [];
  return [
    [about.heading, shell.brand],
    ...(origin ? [[about.thesis, origin]] : []),
    [about.finding, spec.title],
    [about.line, spec.line],
    [about.filter, filter],
    [about.rows, rows],
    ...note,
    ...spec.notes.map((text) => [null, text]),
    [about.asOf, asOfLine({ facts, words }, figures)],
    [about.data, shell.dataTo(f.longDate(data_to), f.longDate(reviewed))],
    ...missing.map((m) => [about.missing, m.text]),
    [about.kinds, KINDS.map((kind) => marks.kind[kind]).join(", ")],
    [about.quality, QUALITIES.map((quality) => marks.quality[quality]).join("; ")],
    ...sources.map((s) => [about.sources, `${s.publisher}: ${s.title}`, s.url ?? null]),
    [about.link, link],
  ];
}
