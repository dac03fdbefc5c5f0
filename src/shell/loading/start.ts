// When the address names another thesis: that one is shown. Where it cannot be, the printed page stays, and a dialog says why.
import type { Lang } from "../../i18n/lang";
import type { App } from "../app";
import { type Opened, openNamed } from "./foreign";

export type Started = { shown: true; app: App } | { shown: false; opened: Opened };

/** The address without its `data`, which could not be had. */
function dropData() {
  const address = new URL(window.location.href);
  address.searchParams.delete("data");
  window.history.replaceState(null, "", address.search ? address : address.pathname + address.hash);
}

/** Shows the thesis at a path, or says what came of it. */
export async function startForeign(path: string, lang: Lang, root: string): Promise<Started> {
  const opened = await openNamed(path, lang, root);
  const { dataset } = opened.loaded;
  if (dataset) {
    const { showForeign } = await import("./show");
    return { shown: true, app: await showForeign(opened, dataset, lang, root) };
  }
  dropData();
  return { shown: false, opened };
}

/** Opens the dialog on the page as it stands. */
export async function explainForeign(app: App, opened: Opened) {
  const { openDialog } = await import("./opening");
  await openDialog(app, { opened });
}
