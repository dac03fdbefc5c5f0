import type { ReactNode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";

/** Makes a part of the page answer: a printed one is taken over as it stands, an empty one is drawn. */
export function bring(element: HTMLElement, part: ReactNode) {
  if (element.hasChildNodes()) hydrateRoot(element, part);
  else createRoot(element).render(part);
}
