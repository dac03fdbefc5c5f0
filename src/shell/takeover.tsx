// Taking over the printed page: each island by itself; a view whose file failed keeps its printed figures.
import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { enqueue, isNear } from "../charts/queue";
import type { Loaded } from "../data/load";
import type { Collection } from "../data/schema";
import type { Facts } from "../model/facts";
import type { ViewId } from "../spec/spec";
import { NEEDS, READS } from "../views/collections";
import { offeredOf } from "../views/offered";
import { type App, AppContext } from "./app";
import { arrived } from "./arrived";
import { bring } from "./bring";
import { FailedState } from "./FailedState";
import { inApp } from "./island";
import { FRAME } from "./islands";
import { LATER } from "./later";

type Failed = Loaded["failed"];
/** Tries the failed files again: the app with what could be had, and what is still missing. */
export type Retry = () => Promise<{ app: App; failed: Failed }>;
type Then = (next: Awaited<ReturnType<Retry>>) => void;

/** The headline's drawing draws on these; the other parts of the frame need nothing of their own. */
const DRAWN_FROM: Partial<Record<string, Collection[]>> = { hero: ["observations", "statements", "stress-base"] };

const firstFailed = (needs: Collection[], failed: Failed): Collection | undefined =>
  needs.find((name) => failed[name] !== undefined);

/** Views of the thesis whose files are all there. */
export const sound = (facts: Facts, failed: Failed): ViewId[] =>
  offeredOf(facts).filter((id) => !firstFailed(NEEDS[id], failed));

export function takeOver(app: App, failed: Failed, retry: Retry) {
  for (const element of document.querySelectorAll<HTMLElement>("[data-island]")) {
    const name = element.dataset.island as keyof typeof FRAME | keyof typeof LATER | "view";
    if (name === "view") whenCoded(app, failed, retry, element);
    else if (name in LATER) takeOverLater(app, element, name as keyof typeof LATER);
    else if (!firstFailed(DRAWN_FROM[name] ?? [], failed)) {
      const Part = FRAME[name as keyof typeof FRAME];
      bring(element, inApp(app, element, name, <Part />));
    }
  }
}

/** What is printed stays where its code does not come; the views say so. */
function takeOverLater(app: App, element: HTMLElement, name: keyof typeof LATER) {
  Promise.all([LATER[name](), app.whole ?? app]).then(
    ([Part, whole]) => enqueue(`take over ${name}`, () => bring(element, inApp(whole, element, name, <Part />))),
    () => undefined,
  );
}

/** Takes over a view of the page as soon as its code and all words have come, or says that they did not. */
function whenCoded(app: App, failed: Failed, retry: Retry, element: HTMLElement) {
  Promise.all([import("./PageView").then(arrived), app.whole ?? app]).then(
    ([{ PageView }, whole]) => {
      const view = <PageView id={element.dataset.view as ViewId} lead={element.dataset.lead !== undefined} />;
      takeOverView(whole, failed, retry, element, view);
    },
    (reason) =>
      showFailure(app, "js", String(reason), retry, element, (next) =>
        whenCoded(next.app, next.failed, retry, element),
      ),
  );
}

/** Hydrates one view as `part`, or says what could not be loaded. */
export function takeOverView(app: App, failed: Failed, retry: Retry, element: HTMLElement, part: ReactNode) {
  const id = element.dataset.view as ViewId;
  const missing = firstFailed(NEEDS[id], failed);
  if (missing)
    return showFailure(app, `${missing}.json`, failed[missing] ?? "", retry, element, (next) =>
      takeOverView(next.app, next.failed, retry, element, part),
    );
  enqueue(
    `take over ${id}`,
    () => bring(element, inApp(app, element, id, part, READS[id])),
    () => isNear(element),
  );
}

/** The printed figures stay; a line above them says what could not be loaded and offers to try again. */
function showFailure(app: App, file: string, why: string, retry: Retry, element: HTMLElement, then: Then) {
  const slot = document.createElement("div");
  slot.className = "failed-slot";
  element.prepend(slot);
  const line = createRoot(slot);
  const again = async () => {
    const next = await retry().catch(() => null);
    if (!next) return;
    line.unmount();
    slot.remove();
    then(next);
  };
  line.render(
    <AppContext value={app}>
      <FailedState file={file} why={why} onRetry={again} />
    </AppContext>,
  );
}
