import type { ViewId } from "../../spec/spec";
import { useApp, useWritten } from "../app";

/** Layers of the page that the stage does not open with. */
const CLOSED = { source: null, company: null, compare: false };

/** Opens the stage in the reader's state: at a view, or at the first slide. */
export function PresentLink({ view }: { view?: ViewId }) {
  const { words, store, root } = useApp();
  // From the choice, not the store alone: while a printed page is taken over both must write the same address.
  const choice = useWritten();
  const { present } = words;
  const query = store.href({ ...choice, ...CLOSED, slide: view ?? null });
  return (
    <a
      className={view ? "text-link" : "present-link"}
      href={`${root}${words.lang === "ko" ? "ko/" : ""}present/${query === "?" ? "" : query}`}
      aria-label={view && present.openView(present.names[view])}
    >
      {present.open}
    </a>
  );
}
