// Speaker notes: takeaway, how sure the figures are, every source as a link, and the address of this state.
import { figuresOf, sourcesOf } from "../../../views/count";
import { asOfLine, rankedSources } from "../../provenance";
import { onceFor } from "../once";
import { type Relations, relations } from "../package/parts";
import type { Page, Stage } from "../scene";
import { paragraph, type Run } from "../shape/text";
import { kindsLine } from "./foot";

/** Sources named in the notes of one slide, and of one that only continues others. */
const MOST = { first: 40, further: 8 };

export interface Notes {
  relations: Relations;
  paras: string[];
}

const heading = (text: string): string => paragraph({ runs: [{ text, bold: true }], before: 8 });

const plain = (text: string): string => paragraph({ runs: [{ text }] });

/** Everything but the first paragraphs: the same for all slides of a view that name as many sources. */
function credits(stage: Stage, most: number): Notes {
  const own = relations();
  const { spec, words, facts, link } = stage;
  const { pptx } = words;
  const figures = figuresOf(spec);
  const ids = [...new Set([...sourcesOf(spec), ...rankedSources(stage)])];
  const source = (id: string): string => {
    const s = facts.source.get(id);
    const run: Run = { text: s ? `${s.publisher}: ${s.title}` : id };
    return paragraph({ runs: [s?.url ? { ...run, link: own.to("hyperlink", s.url, true), tip: s.url } : run] });
  };
  const rest = ids.length - most;
  const tables = spec.tables.filter((t) => t.rows.length > 0).map((t) => t.caption);
  return {
    paras: [
      ...(tables.length > 0 ? [heading(pptx.rest), plain(tables.join(" · "))] : []),
      heading(pptx.kinds),
      plain([kindsLine(stage, figures), asOfLine(stage, figures)].filter(Boolean).join(" · ")),
      heading(pptx.sources),
      ...ids.slice(0, most).map(source),
      ...(rest > 0 ? [plain(pptx.and(words.f.count(rest)))] : []),
      heading(pptx.state),
      paragraph({ runs: [{ text: link, link: own.to("hyperlink", link, true), tip: link }] }),
    ],
    relations: own,
  };
}

const creditsOf = {
  first: onceFor((stage: Stage) => credits(stage, MOST.first)),
  further: onceFor((stage: Stage) => credits(stage, MOST.further)),
};

export function notesOf(page: Page, stage: Stage): Notes {
  const { spec, words, left } = stage;
  const { paras, relations } = creditsOf[page.further ? "further" : "first"](stage);
  return {
    relations,
    paras: [
      heading(words.pptx.takeaway),
      ...[page.title, spec.summary, spec.scope ?? "", ...spec.notes].filter(Boolean).map(plain),
      ...(left > 0 ? [plain(words.pptx.leftOut(words.f.count(left)))] : []),
      ...paras,
    ],
  };
}
