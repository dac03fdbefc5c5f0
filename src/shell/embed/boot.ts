// The small script inlined into every embed: the look, the height, keys and messages. The large one, which makes the view
// answer, follows when the query asks for more than was printed, somebody turns to the view, or its charts are drawn too small
// to be read. Built as a classic script, and careful: in a sandboxed frame the origin is opaque, and storage, history and
// fonts are refused.
import { messageOf, queryOfSet, type Sent } from "../../embed/protocol";
import type { ViewId } from "../../spec/spec";
import { scriptAddress } from "../trusted";
import type { Bridge } from "./bridge";
import { followHeight } from "./height";
import { forwardKeys } from "./keys";
import { isShrunk } from "./legible";
import { applyLook, asksMore } from "./look";

const html = document.documentElement;
const { view, script, stress } = html.dataset as { view: ViewId; script?: string; stress?: string };

const bridge: Bridge = {
  query: location.search.slice(1),
  write(query) {
    bridge.query = query;
    applyLook(html, query);
    try {
      history.replaceState(null, "", location.pathname + (query && `?${query}`) + location.hash);
    } catch {
      // A sandboxed frame keeps its address; the bridge remembers the query.
    }
    bridge.post({ type: "state", query });
  },
  post(sent: Sent) {
    // To whoever embeds it: what is sent is on the screen anyway.
    if (parent !== window) parent.postMessage(messageOf(view, sent), "*");
  },
  bring: (address) =>
    new Promise((done, lost) => {
      const element = document.createElement("script");
      element.src = scriptAddress(address);
      element.onerror = lost;
      element.onload = () => done();
      document.head.append(element);
    }),
  adopt: null,
  started: false,
  late: false,
};
window.allInBridge = bridge;

/** A view that is not the one asked for is hidden no longer than this. */
const PATIENCE_MS = 8000;

/** The large script did not come: the printed view stays, and says so where it is not what was asked for. */
function failed() {
  if (html.dataset.pending !== undefined) {
    bridge.late = true;
    document.getElementById("failed")?.removeAttribute("hidden");
  }
  delete html.dataset.pending;
  bridge.post({ type: "error", message: "the script could not be loaded" });
}

let wanted = false;
function load() {
  if (wanted || !script) return;
  wanted = true;
  // Something else may have come in its place.
  bridge.bring(script).then(() => bridge.started || failed(), failed);
}

/** A printed view that is not the one asked for is not shown. */
function ask() {
  if (!asksMore(bridge.query, stress)) return;
  if (!bridge.adopt) {
    html.dataset.pending = "";
    setTimeout(() => html.dataset.pending !== undefined && failed(), PATIENCE_MS);
  }
  load();
}

applyLook(html, bridge.query);
const fonts = document.getElementById("fonts") as HTMLStyleElement | null;
// Fonts need permission across origins; an opaque origin never has it, and would complain.
if (fonts && self.origin !== "null") fonts.media = "all";
ask();

addEventListener("message", (event) => {
  const query = event.source === parent ? queryOfSet(event.data) : null;
  if (query === null) return;
  if (bridge.adopt) bridge.adopt(query);
  else {
    bridge.write(query);
    ask();
  }
});
for (const turn of ["pointerover", "pointerdown", "focusin", "touchstart"])
  addEventListener(turn, load, { once: true, passive: true });
const lookClosely = () => isShrunk(document) && load();
addEventListener("resize", lookClosely);
forwardKeys((key) => bridge.post({ type: "key", key }));
document.addEventListener("DOMContentLoaded", () => {
  followHeight((height) => bridge.post({ type: "height", height }));
  bridge.post({ type: "ready" });
  lookClosely();
});
