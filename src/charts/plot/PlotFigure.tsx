// A plot within its view: heading, drawing, and the view's words and sources.
import { useCallback, useMemo } from "react";
import type { Words } from "../../i18n/en";
import { quantityText } from "../../i18n/format";
import type { Figure } from "../../model/figure";
import type { PlotBlock } from "../../spec/plot";
import { type Stage, useStage } from "../parts/stage";
import { Plot } from "./Plot";
import type { PlotWords } from "./words";

function kindText({ marks }: Words, f: Figure): string {
  const via = f.kind === "disclosed" && f.quality === "second-hand" ? ` (${marks.via})` : "";
  return `${marks.kind[f.kind]}${via}${f.name ? `, ${marks.computed}` : ""}`;
}

function asOfText({ f, marks }: Words, figure: Figure): string {
  const asOf = marks.asOf(f.date(figure.asOf, figure.precision));
  return figure.ahead ? `${asOf}, ${marks.forPeriod(f.period(figure.period))}` : asOf;
}

/** Three digits that count; a change in per cent with its sign. */
function comparedText({ f }: Words, { value, unit }: Figure): string {
  const text = quantityText(f, { value: value === null ? null : Number(value.toPrecision(3)), unit });
  return unit === "%" && (value ?? 0) > 0 ? `+${text}` : text;
}

const plotWords = (words: Words, sourceNumber: Stage["sourceNumber"]): PlotWords => ({
  value: (figure) => quantityText(words.f, figure),
  kind: (figure) => kindText(words, figure),
  asOf: (figure) => asOfText(words, figure),
  compared: (figure) => comparedText(words, figure),
  source(figure) {
    const cited = figure.name ? figure.sources : figure.sources.slice(0, 1);
    const numbers = cited.flatMap((s) => sourceNumber(s) ?? []);
    return numbers.length === 0 ? "" : words.marks.sourceList(numbers);
  },
  keys: words.shell.plotKeys,
  opens: words.shell.plotOpens,
});

export function PlotFigure({ block }: { block: PlotBlock }) {
  const { words, set, sourceNumber } = useStage();
  const plot = useMemo(() => plotWords(words, sourceNumber), [words, sourceNumber]);
  const onSource = useCallback((source: string) => set({ source }), [set]);
  return (
    <figure className="plot-figure">
      {block.title && (
        <figcaption>
          <h4 className="figure-title">{block.title}</h4>
          {block.line && <p className="figure-line">{block.line}</p>}
        </figcaption>
      )}
      <Plot block={block} words={plot} onSource={onSource} />
    </figure>
  );
}
