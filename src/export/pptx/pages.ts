// Which slides a view becomes: the first has its finding and main drawing, the others what stands beside it.
import type { Block } from "../../spec/spec";
import type { Page, Stage } from "./scene";
import { plotPages } from "./slide/plots";
import { tablePages } from "./slide/tables";

function blockPages(block: Block, stage: Stage, first: boolean): Page[] {
  switch (block.kind) {
    case "plot":
      return plotPages(block, stage, first);
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
