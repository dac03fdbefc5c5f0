// Views as a PowerPoint file: native charts, tables and shapes, every source a link. Loaded on demand.
import type { Spec } from "../../spec/spec";
import { primaryOnly } from "../primary";
import type { Setting } from "../setting";
import { appendixPages } from "./appendix";
import { type Book, book, canvas } from "./canvas";
import { layoutParts, layoutPath, masterPart, THEME_PATH } from "./package/masters";
import { TYPES } from "./package/names";
import { NOTES_THEME_PATH, notesMasterPart, notesPart } from "./package/notes";
import { type Part, pack, type Relation, relations } from "./package/parts";
import { presentationParts, type Section, slideXml } from "./package/presentation";
import { propertyParts } from "./package/properties";
import { themePart } from "./package/theme";
import { growingIn } from "./package/thread";
import { pagesOf } from "./pages";
import type { Page, Stage } from "./scene";
import { drawCover } from "./slide/cover";
import { drawFoot } from "./slide/foot";
import { drawHead } from "./slide/head";
import { notesOf } from "./slide/notes";

function stageOf(spec: Spec, setting: Setting): Stage {
  const { facts, choice, words, link } = setting;
  const common = { facts, choice, words, link: link(spec.view) };
  if (!setting.primaryOnly) return { ...common, spec, left: 0 };
  const { spec: kept, left } = primaryOnly(spec, words);
  return { ...common, spec: kept, left };
}

/** A page as slide, notes and whatever its charts need; path of the slide. */
function addSlide(into: Book, page: Page, stage: Stage): string {
  const on = canvas(into);
  page.draw(on, drawHead(on, page, stage));
  drawFoot(on, stage);
  const notes = notesOf(page, stage);
  return addParts(into, on, page.layout, notes.relations.all, notes.paras);
}

type Layout = Page["layout"];

function addParts(
  into: Book,
  on: ReturnType<typeof canvas>,
  layout: Layout,
  links: ReturnType<typeof relations>["all"],
  notes: string[],
): string {
  const n = into.next("slide");
  const path = `ppt/slides/slide${n}.xml`;
  const notesPath = `ppt/notesSlides/notesSlide${n}.xml`;
  on.relations.to("slideLayout", layoutPath(layout));
  on.relations.to("notesSlide", notesPath);
  into.parts.push(
    { path, type: TYPES.slide, body: slideXml(on.shapes), relations: on.relations.all },
    notesPart(notesPath, path, { all: links }, notes),
  );
  return path;
}

/** Parts of a package that are made last, and what the package itself points to. */
interface Frame {
  parts: Part[];
  root: Relation[];
}

/** The package around slides. */
function frameOf(sections: Section[], title: string, { words, facts }: Setting): Frame {
  const root = relations();
  root.to("officeDocument", "ppt/presentation.xml");
  root.to("core-properties", "docProps/core.xml");
  root.to("extended-properties", "docProps/app.xml");
  const creator = words.shell.brand;
  const parts = [
    ...propertyParts({
      title,
      subject: words.pptx.subject(facts.thesis.subject ?? facts.thesis.title),
      creator,
      lang: words.lang,
      day: facts.freshness.reviewed,
    }),
    ...presentationParts(sections),
    masterPart(),
    ...layoutParts(),
    notesMasterPart(),
    themePart(THEME_PATH, creator),
    themePart(NOTES_THEME_PATH, `${creator} notes`),
  ];
  return { parts, root: root.all };
}

/** One view as a file of one slide: its finding with the main drawing. */
export function slideOf(spec: Spec, setting: Setting): Uint8Array {
  const into = book();
  const stage = stageOf(spec, setting);
  const [first] = pagesOf(stage);
  const sections = [{ name: "", slides: [addSlide(into, first, stage)] }];
  const { parts, root } = frameOf(sections, stage.spec.title, setting);
  return pack([...parts, ...into.parts], root);
}

/** A deck while it is made: it pauses after each slide and hands over its parts. */
type Making<T> = Generator<Part[], T>;

function* addSlides(into: Book, pages: Page[], stage: Stage): Making<string[]> {
  const paths: string[] = [];
  for (const page of pages) {
    const before = into.parts.length;
    paths.push(addSlide(into, page, stage));
    yield into.parts.slice(before);
  }
  return paths;
}

interface Added {
  stage: Stage;
  slides: string[];
  /** Slides and charts as parts of the package. */
  parts: Part[];
}

function* addView(into: Book, stage: Stage): Making<Added> {
  const before = into.parts.length;
  const slides = yield* addSlides(into, pagesOf(stage), stage);
  const parts = into.parts.slice(before).filter(({ type }) => type === TYPES.slide || type === TYPES.chart);
  return { stage, slides, parts };
}

function* making(specs: Spec[], setting: Setting): Making<Frame> {
  const into = book();
  const { shell, pptx } = setting.words;
  const stages = specs.map((spec) => stageOf(spec, setting));
  const cover = canvas(into);
  drawCover(cover, stages, setting);
  const own = [addParts(into, cover, "title", [], [])];
  yield into.parts.slice();
  const views: Added[] = [];
  for (const stage of stages) views.push(yield* addView(into, stage));
  const appendix: string[] = [];
  for (const { stage, parts } of views)
    appendix.push(...(yield* addSlides(into, appendixPages(parts, stage, setting.primaryOnly), stage)));
  const sections = [
    { name: shell.brand, slides: [...own, ...views.flatMap((v) => v.slides)] },
    { name: pptx.rest, slides: appendix },
  ].filter((s) => s.slides.length > 0);
  return frameOf(sections, shell.brand, setting);
}

/** Views as a deck: a cover, each view on one or more slides, and last the figures these have no room for. */
export function deckOf(specs: Spec[], setting: Setting): Uint8Array {
  const steps = making(specs, setting);
  const made: Part[] = [];
  for (;;) {
    const { done, value } = steps.next();
    if (done) return pack([...value.parts, ...made], value.root);
    made.push(...value);
  }
}

/** Ms of work between two pauses. */
const TURN_MS = 40;

/** The same in turns, so that the page answers meanwhile; `pause` resolves when it had its chance, `worker` compresses. */
export async function deckInTurns(
  specs: Spec[],
  setting: Setting,
  pause: () => Promise<unknown>,
  worker: Worker | null = null,
): Promise<Uint8Array<ArrayBuffer>> {
  const steps = making(specs, setting);
  const growing = growingIn(worker);
  let since = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) {
      growing.add(value.parts);
      return growing.done(value.root);
    }
    growing.add(value);
    if (performance.now() - since < TURN_MS) continue;
    await pause();
    since = performance.now();
  }
}
