// Views as a PowerPoint file: native charts, tables and shapes, every source a link. Loaded on demand.
import type { Spec } from "../../spec/spec";
import { primaryOnly } from "../primary";
import type { Setting } from "../setting";
import { type Book, book, canvas } from "./canvas";
import { layoutParts, layoutPath, masterPart, THEME_PATH } from "./package/masters";
import { TYPES } from "./package/names";
import { NOTES_THEME_PATH, notesMasterPart, notesPart } from "./package/notes";
import { pack, relations } from "./package/parts";
import { presentationParts, slideXml } from "./package/presentation";
import { propertyParts } from "./package/properties";
import { themePart } from "./package/theme";
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

/** The package around slides. */
function packed(into: Book, slides: string[], title: string, { words, facts }: Setting): Uint8Array {
  const root = relations();
  root.to("officeDocument", "ppt/presentation.xml");
  root.to("core-properties", "docProps/core.xml");
  root.to("extended-properties", "docProps/app.xml");
  const creator = words.shell.brand;
  return pack(
    [
      ...propertyParts({
        title,
        subject: words.pptx.subject,
        creator,
        lang: words.lang,
        day: facts.freshness.reviewed,
      }),
      ...presentationParts(slides),
      masterPart(),
      ...layoutParts(),
      notesMasterPart(),
      themePart(THEME_PATH, creator),
      themePart(NOTES_THEME_PATH, `${creator} notes`),
      ...into.parts,
    ],
    root.all,
  );
}

/** One view as a file of one slide: its finding with the main drawing. */
export function slideOf(spec: Spec, setting: Setting): Uint8Array {
  const into = book();
  const stage = stageOf(spec, setting);
  const [first] = pagesOf(stage);
  return packed(into, [addSlide(into, first, stage)], stage.spec.title, setting);
}

/** Views as a deck: a cover, then each view on one or more slides. */
export function deckOf(specs: Spec[], setting: Setting): Uint8Array {
  const into = book();
  const stages = specs.map((spec) => stageOf(spec, setting));
  const cover = canvas(into);
  drawCover(cover, stages, setting);
  const slides = [
    addParts(into, cover, "title", [], []),
    ...stages.flatMap((stage) => pagesOf(stage).map((page) => addSlide(into, page, stage))),
  ];
  return packed(into, slides, setting.words.shell.brand, setting);
}
