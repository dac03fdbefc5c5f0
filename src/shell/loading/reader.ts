// read.js of the build: as a thread it reads large theses while the page answers; in an embed it brings what reads the thesis that
// the address names, which most embeds never need.
import type { Lang } from "../../i18n/lang";
import type { Given } from "../../load/gather";
import { readThesis } from "../../load/thesis";
import { openNamed } from "./foreign";

/** What a page says to the thread; it answers with what was read. */
export interface Order {
  files: readonly Given[];
  lang: Lang;
}

if (typeof window === "undefined")
  addEventListener("message", ({ data }: MessageEvent<Order>) => postMessage(readThesis(data.files, data.lang)));
else window.allInReader = openNamed;
