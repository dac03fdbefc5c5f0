// Taking over the printed page: each island by itself; a view whose file failed keeps its printed figures.
import type { ReactNode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { enqueue, isNear } from "../charts/queue";
import type { Loaded } from "../data/load";
import type { Collection } from "../data/schema";
import { VIEW_IDS, type ViewId } from "../spec/spec";
import { NEEDS, READS } from "../views/collections";
import { type App, AppContext } from "./app";
import { FailedState } from "./FailedState";
import { inApp } from "./island";
import { ISLANDS, type IslandName } from "./Page";
import { PageView } from "./PageView";

type Failed = Loaded["failed"];
/** Tries the failed files again: the app with what could be had, and what is still missing. */
export type Retry = () => Promise<{ app: App; failed: Failed }>;

/** The headline's drawing draws on these; the other parts of the frame need nothing of their own. */
const FRAME: Partial<Record<IslandName, Collection[]>> = { hero: ["observations", "statements", "stress-base"] };

const firstFailed = (needs: Collection[], failed: Failed): Collection | undefined =>
  needs.find((name) => failed[name] !== undefined);

/** Views whose files are all there. */
export const sound = (failed: Failed): ViewId[] => VIEW_IDS.filter((id) => !firstFailed(NEEDS[id], failed));

export function takeOver(app: App, failed: Failed, retry: Retry) {
  for (const element of document.querySelectorAll<HTMLElement>("[data-island]")) {
    const name = element.dataset.island as IslandName | "view";
    if (name === "view") {
      const view = <PageView id={element.dataset.view as ViewId} lead={element.dataset.lead !== undefined} />;
      takeOverView(app, failed, retry, element, view);
    } else if (!firstFailed(FRAME[name] ?? [], failed)) {
      const Part = ISLANDS[name];
      hydrateRoot(element, inApp(app, element, name, <Part />));
    }
  }
}

/** Hydrates one view as `part`, or says what could not be loaded. */
export function takeOverView(app: App, failed: Failed, retry: Retry, element: HTMLElement, part: ReactNode) {
  const id = element.dataset.view as ViewId;
  const missing = firstFailed(NEEDS[id], failed);
  if (missing) return showFailure(app, `${missing}.json`, failed[missing] ?? "", retry, element, part);
  enqueue(
    `take over ${id}`,
    () => hydrateRoot(element, inApp(app, element, id, part, READS[id])),
    () => isNear(element),
  );
}

/** The printed figures stay; a line above them says what could not be loaded and offers to try again. */
function showFailure(app: App, file: string, why: string, retry: Retry, element: HTMLElement, part: ReactNode) {
  const slot = document.createElement("div");
  slot.className = "failed-slot";
  element.prepend(slot);
  const line = createRoot(slot);
  const again = async () => {
    const next = await retry().catch(() => null);
    if (!next) return;
    line.unmount();
    slot.remove();
    takeOverView(next.app, next.failed, retry, element, part);
  };
  line.render(
    <AppContext value={app}>
      <FailedState file={file} why={why} onRetry={again} />
    </AppContext>,
  );
}
