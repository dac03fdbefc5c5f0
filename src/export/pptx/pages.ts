// Which slides a view becomes: the first has its finding and main drawing, the others what stands beside it.
import type { RelationsBlock } from "../../spec/relations";
import type { Block } from "../../spec/spec";
import type { Page, Stage } from "./scene";
import { cardPages } from "./slide/cards";
import { kpiPages } from "./slide/kpis";
import { ledgerPages } from "./slide/ledger";
import { matrixPages } from "./slide/matrix";
import { platePages } from "./slide/plate";
import { plotPages } from "./slide/plots";
import { hubPages } from "./slide/relations";
import { riskPages } from "./slide/risks";
import { sourcePages } from "./slide/sources";
import { stressPages } from "./slide/stress";
import { tablePages } from "./slide/tables";
import { timelinePages } from "./slide/timeline";

/** The hub, or the overview with all links as tables after it; the list of all links is a table anyway. */
function relationPages(block: RelationsBlock, stage: Stage, first: boolean): Page[] {
  if (block.mode === "hub") return hubPages(block, stage, first);
  if (block.mode === "table") return [];
  return [...matrixPages(block, stage, first), ...tablePages(stage.spec.tables, stage, false)];
}

function blockPages(block: Block, stage: Stage, first: boolean): Page[] {
  switch (block.kind) {
    case "plot":
      return plotPages(block, stage, first);
    case "kpis":
      return block.look === "grid" ? kpiPages(block, stage, first) : [];
    case "cards":
      return cardPages(block, stage, first);
    case "ledger":
      return ledgerPages(block, stage, first);
    case "relations":
      return relationPages(block, stage, first);
    case "plate":
      return platePages(block, stage, first);
    case "risks":
      return riskPages(block, stage, first);
    case "stress":
      return stressPages(block, stage, first);
    case "timeline":
      return timelinePages(block, stage, first);
    case "sources":
      return sourcePages(block, stage, first);
    case "credit":
      return plotPages({ ...block.plot, title: block.title, line: block.line }, stage, false);
    default:
      return [];
  }
}

/** Slides of a view; at least one. */
export function pagesOf(stage: Stage): Page[] {
  const pages: Page[] = [];
  for (const block of stage.spec.blocks) pages.push(...blockPages(block, stage, pages.length === 0));
  return pages.length > 0 ? pages : tablePages(stage.spec.tables, stage, true);
}
