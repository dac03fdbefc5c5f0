// A part of the printed page that React takes over by itself.
import { StrictMode, useEffect } from "react";
import type { Choice } from "../model/choice";
import { type App, AppContext } from "./app";
import { ErrorBoundary } from "./ErrorBoundary";
import { createViewStore, ViewStoreContext } from "./useViewChoice";

/** Says that an island answers; whoever drives the page from outside waits for it. */
function Live({ element }: { element: HTMLElement }) {
  useEffect(() => {
    element.dataset.live = "";
    if (element.dataset.island === "hero") delete document.documentElement.dataset.filtered;
  }, [element]);
  return null;
}

/** A part with what every part may use. `key` names it in the queue; `reads`: what it follows beside the companies. */
export function inApp(app: App, element: HTMLElement, key: string, part: React.ReactNode, reads?: (keyof Choice)[]) {
  return (
    <StrictMode>
      <AppContext value={app}>
        <ViewStoreContext value={createViewStore(app.store, key, element, reads)}>
          <ErrorBoundary>{part}</ErrorBoundary>
          <Live element={element} />
        </ViewStoreContext>
      </AppContext>
    </StrictMode>
  );
}
