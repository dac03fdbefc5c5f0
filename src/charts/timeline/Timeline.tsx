import type { TimelineBlock } from "../../spec/timeline";
import { Lanes } from "./Lanes";
import { Quarters } from "./Quarters";

/** The overview on lanes, and the list that is its equivalent. */
export function Timeline({ block }: { block: TimelineBlock }) {
  return (
    <>
      <Lanes block={block} />
      <Quarters quarters={block.quarters} />
    </>
  );
}
