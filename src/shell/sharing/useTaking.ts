// Taking a view or the page along: makes the file, saves or copies it, and says what came of it.
import { useRef, useState } from "react";
import type { Setting } from "../../export/setting";
import type { File, PageKind, ViewKind } from "../../export/take";
import type { Choice } from "../../model/choice";
import type { ViewId } from "../../spec/spec";
import { useApp } from "../app";
import { arrived } from "../arrived";
import { fullPage } from "../embed/leaving";
import { reasonIn } from "../reasons";
import { copyPicture, copyText, save } from "./deliver";
import { packer } from "./packer";

/** Panels over the page that are not part of what is taken. */
const CLOSED: Partial<Choice> = { source: null, company: null, compare: false, slide: null };

const nothing = () => undefined;

const loadTake = () => import("../../export/take").then(arrived);

/** The theme on the screen: the reader's, else the system's. */
const themeOf = (choice: Choice): "light" | "dark" =>
  choice.theme ?? (window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");

/** Long work begins after the next frame, so that what is said is seen. */
const nextFrame = () => new Promise((done) => setTimeout(done, 30));

export interface Taking {
  /** What was last done, for a live region; "" at first. */
  said: string;
  busy: boolean;
  /** Loads the code of files somebody is about to ask for, once each. Says nothing where it does not come. */
  expect(...kinds: (ViewKind | PageKind)[]): void;
  /** A view as a file. */
  view(kind: ViewKind, view: ViewId): void;
  /** A view's picture, to the clipboard. */
  copy(view: ViewId): void;
  /** The address of a view in this exact state, to the clipboard. */
  link(view: ViewId): void;
  /** All views as a file. */
  page(kind: PageKind): void;
}

/** `primaryOnly`: company pages and press only. */
export function useTaking(primaryOnly: boolean): Taking {
  const { facts, words, store, root, views } = useApp();
  const [said, setSaid] = useState("");
  const [busy, setBusy] = useState(false);
  const expected = useRef(new Set<ViewKind | PageKind>());
  const w = words.taking;
  const expect = (...kinds: (ViewKind | PageKind)[]) => {
    const fresh = kinds.filter((kind) => !expected.current.has(kind));
    if (fresh.length === 0) return;
    for (const kind of fresh) expected.current.add(kind);
    // The press asks for it again, and says what is wrong.
    loadTake()
      .then((take) => take.bring(fresh))
      .catch(nothing);
  };
  const link = (view: ViewId) =>
    new URL(fullPage(store, { view, lang: words.lang, root }, CLOSED), window.location.href).href;
  const settingOf = (): Setting => ({ facts, choice: store.get(), words, link, primaryOnly });
  // A button that were disabled while it works would lose the focus: a second press is ignored instead.
  const say = (work: () => Promise<string>) => {
    if (busy) return;
    setBusy(true);
    setSaid(w.working);
    work()
      .catch((reason) => w.failed(reasonIn(words, reason instanceof Error ? reason.message : String(reason))))
      .then(setSaid)
      .finally(() => setBusy(false));
  };
  const fileOf = async (make: (take: Awaited<ReturnType<typeof loadTake>>) => Promise<File>) => {
    await nextFrame();
    return make(await loadTake());
  };
  const saved = (file: File): string => {
    save(file);
    return file.complete ? w.saved(file.name) : `${w.saved(file.name)} ${w.fallback}`;
  };
  const viewFile = (kind: ViewKind, view: ViewId) =>
    fileOf((take) => take.takeView(kind, view, settingOf(), themeOf(store.get())));
  return {
    said,
    busy,
    expect,
    view: (kind, view) => say(() => viewFile(kind, view).then(saved)),
    page: (kind) =>
      say(() => {
        const worker = kind === "deck" ? packer(root) : null;
        return fileOf((take) => take.takePage(kind, views, settingOf(), worker)).then(saved);
      }),
    copy: (view) =>
      say(() =>
        copyPicture(viewFile("png", view).then((file) => file.blob)).then((done) => (done ? w.copied : w.noClipboard)),
      ),
    link: (view) =>
      say(() => copyText(link(view)).then((done) => (done ? w.linkCopied : w.noLinkClipboard(link(view))))),
  };
}
