// What can be taken from the page, as files. Loaded with the first use; each kind brings its own code.
import type { ViewId } from "../spec/spec";
import { figuresOf } from "../views/count";
import { facesOf, fileAt, withFonts } from "./fonts";
import { fileName } from "./names";
import { type Setting, type Taken, viewOf } from "./setting";

export const VIEW_KINDS = ["png", "svg", "pptx", "csv", "csv-all"] as const;
export type ViewKind = (typeof VIEW_KINDS)[number];
export type PageKind = "deck" | "bundle";

export interface File {
  blob: Blob;
  name: string;
  /** False where our fonts could not be had and others stand in. */
  complete: boolean;
}

const pictures = () => import("./picture");
const rasters = () => import("./raster");
const decks = () => import("./pptx/deck");
const rows = () => import("./csv/view");
const bundles = () => import("./bundle/bundle");

const CODE: Record<ViewKind | PageKind, (() => Promise<unknown>)[]> = {
  png: [pictures, rasters],
  svg: [pictures],
  pptx: [decks],
  csv: [rows],
  "csv-all": [rows],
  deck: [decks],
  bundle: [bundles],
};

/** Loads the code of files ahead of the press that asks for one. Rejects where it does not come: the press asks again. */
export const bring = (kinds: readonly (ViewKind | PageKind)[]): Promise<unknown> =>
  Promise.all([...new Set(kinds.flatMap((kind) => CODE[kind]))].map((load) => load()));

/** Pixels of a picture per px of its layout. */
const SCALE = 2;
const TYPES = {
  svg: "image/svg+xml",
  csv: "text/csv;charset=utf-8",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  zip: "application/zip",
};

/** The newest as-of date among the figures of views; how far the data reaches where they have none. */
function asOfOf(taken: Taken[], { facts }: Setting): string {
  const dates = taken.flatMap(({ spec }) => figuresOf(spec).map((f) => f.asOf));
  return dates.sort().at(-1) ?? facts.freshness.data_to;
}

async function drawn(view: ViewId, setting: Setting, theme: "light" | "dark") {
  const { pictureOf } = await pictures();
  const { facts, choice, words, link, primaryOnly } = setting;
  const svg = pictureOf(view, facts, choice, words, { theme, link: link(view), primaryOnly });
  return withFonts(svg, facesOf(document), fileAt);
}

async function bytesOf(kind: ViewKind, taken: Taken, setting: Setting, theme: "light" | "dark") {
  const whole = (blob: Blob) => ({ blob, complete: true });
  switch (kind) {
    case "png": {
      const { svg, complete } = await drawn(taken.spec.view, setting, theme);
      const { pngOf } = await rasters();
      return { blob: await pngOf(svg, SCALE), complete };
    }
    case "svg": {
      const { svg, complete } = await drawn(taken.spec.view, setting, theme);
      return { blob: new Blob([svg], { type: TYPES.svg }), complete };
    }
    case "pptx": {
      const { slideOf } = await decks();
      return whole(new Blob([slideOf(taken.full, setting).slice()], { type: TYPES.pptx }));
    }
    default: {
      const { csvOf } = await rows();
      return whole(new Blob([csvOf(taken, setting, kind === "csv-all")], { type: TYPES.csv }));
    }
  }
}

/** A view as a file of a kind, in the state of the setting. */
export async function takeView(kind: ViewKind, view: ViewId, setting: Setting, theme: "light" | "dark"): Promise<File> {
  const taken = viewOf(view, setting);
  const ext = kind === "csv-all" ? "csv" : kind;
  const name = fileName(
    kind === "csv-all" ? `${view}-all-rows` : view,
    setting.choice.companies,
    asOfOf([taken], setting),
    ext,
  );
  return { name, ...(await bytesOf(kind, taken, setting, theme)) };
}

/** After whatever waits. A message, not a timer: timers of a page in the background run once a second. */
const nextTask = (): Promise<unknown> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done(undefined);
    };
    port2.postMessage(null);
  });

/** All views as one file: a deck, or the evidence behind them. `worker` compresses the deck where there is one. */
export async function takePage(
  kind: PageKind,
  views: readonly ViewId[],
  setting: Setting,
  worker: Worker | null = null,
): Promise<File> {
  const taken: Taken[] = [];
  for (const view of views) {
    taken.push(viewOf(view, setting));
    await nextTask();
  }
  const named = (part: string, ext: string) => fileName(part, setting.choice.companies, asOfOf(taken, setting), ext);
  const { files } = setting.words.taking;
  if (kind === "deck") {
    const { deckInTurns } = await decks();
    const specs = taken.map((t) => t.full);
    const bytes = await deckInTurns(specs, setting, nextTask, worker);
    return { name: named(files.deck, "pptx"), complete: true, blob: new Blob([bytes], { type: TYPES.pptx }) };
  }
  const { bundleOf } = await bundles();
  const bytes = bundleOf(taken, setting);
  return { name: named(files.bundle, "zip"), complete: true, blob: new Blob([bytes.slice()], { type: TYPES.zip }) };
}
