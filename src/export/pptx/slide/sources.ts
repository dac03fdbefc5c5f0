// The list of sources as a table, each a link.
import type { SourcesBlock } from "../../../spec/sources";
import type { Page, Stage } from "../scene";
import { type Grid, PLAIN } from "./grid";
import { gridPages } from "./tables";

export function sourcePages(block: SourcesBlock, stage: Stage, first: boolean): Page[] {
  const { spec, facts } = stage;
  const { sources, f, marks } = stage.words;
  const { columns } = sources;
  const grid: Grid = {
    columns: [
      { label: columns.source, strong: true },
      { label: columns.kinds },
      { label: columns.records, align: "r" },
      { label: columns.published },
    ],
    rows: block.items.map((item) => ({
      dim: false,
      cells: [
        { text: `${item.publisher}: ${item.title}`, url: facts.source.get(item.id)?.url, bold: false },
        { text: f.list(item.kinds.map((k) => marks.kind[k])) },
        { text: f.count(item.records) },
        { text: item.published },
      ],
    })),
  };
  const title = first ? spec.title : (spec.heading ?? spec.title);
  return gridPages(grid, stage, { title, line: spec.line, name: marks.sources }, 2, { ...PLAIN, size: 14, most: 2 });
}
