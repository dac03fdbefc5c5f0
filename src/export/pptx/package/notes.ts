// Notes: their one master, and the page of notes of a slide.
import { place } from "../shape/geometry";
import type { Box } from "../units";
import { background, COLOUR_MAP, level, OWN_COLOURS, tree } from "./masters";
import { PRESENTATION, TYPES } from "./names";
import { type Part, relations } from "./parts";
import { sample } from "./places";
import { documentOf, el } from "./xml";

export const NOTES_MASTER_PATH = "ppt/notesMasters/notesMaster1.xml";

export const NOTES_THEME_PATH = "ppt/theme/theme2.xml";

/** Notes are pages in portrait, 720 by 960 px. */
const NOTES = { image: { x: 60, y: 72, w: 600, h: 337.5 }, body: { x: 60, y: 440, w: 600, h: 450 } };

const notesHolder = (id: number, name: string, type: string, box: Box, text: string | null): string =>
  el(
    "p:sp",
    {},
    el(
      "p:nvSpPr",
      {},
      el("p:cNvPr", { id, name, descr: name }),
      el(
        "p:cNvSpPr",
        {},
        el("a:spLocks", { noGrp: true, noRot: text === null || undefined, noChangeAspect: text === null || undefined }),
      ),
      el("p:nvPr", {}, el("p:ph", { type, idx: type === "body" ? 1 : undefined })),
    ),
    el("p:spPr", {}, place("a:xfrm", box), el("a:prstGeom", { prst: "rect" }, el("a:avLst"))),
    text !== null && el("p:txBody", {}, el("a:bodyPr"), el("a:lstStyle"), text),
  );

export function notesMasterPart(): Part {
  const own = relations();
  own.to("theme", NOTES_THEME_PATH);
  const shapes = [
    notesHolder(2, "Slide", "sldImg", NOTES.image, null),
    notesHolder(3, "Notes", "body", NOTES.body, sample("Notes")),
  ];
  const body = el(
    "p:notesMaster",
    PRESENTATION,
    el("p:cSld", {}, background, tree(...shapes)),
    COLOUR_MAP,
    el("p:notesStyle", {}, level(1, { size: 16, shade: "ink" })),
  );
  return { path: NOTES_MASTER_PATH, type: TYPES.notesMaster, body: documentOf(body), relations: own.all };
}

/** The page of notes of a slide; `paras` are paragraphs already. */
export function notesPart(path: string, slidePath: string, links: { all: Part["relations"] }, paras: string[]): Part {
  const shapes = [
    el(
      "p:sp",
      {},
      el(
        "p:nvSpPr",
        {},
        el("p:cNvPr", { id: 2, name: "Slide", descr: "Slide" }),
        el("p:cNvSpPr", {}, el("a:spLocks", { noGrp: true, noRot: true, noChangeAspect: true })),
        el("p:nvPr", {}, el("p:ph", { type: "sldImg" })),
      ),
      el("p:spPr"),
    ),
    el(
      "p:sp",
      {},
      el(
        "p:nvSpPr",
        {},
        el("p:cNvPr", { id: 3, name: "Notes", descr: "Notes" }),
        el("p:cNvSpPr", {}, el("a:spLocks", { noGrp: true })),
        el("p:nvPr", {}, el("p:ph", { type: "body", idx: 1 })),
      ),
      el("p:spPr"),
      el("p:txBody", {}, el("a:bodyPr"), el("a:lstStyle"), ...(paras.length > 0 ? paras : [el("a:p")])),
    ),
  ];
  const body = el("p:notes", PRESENTATION, el("p:cSld", {}, tree(...shapes)), OWN_COLOURS);
  return {
    path,
    type: TYPES.notes,
    body: documentOf(body),
    relations: [
      ...links.all,
      { id: "rIdMaster", word: "notesMaster", target: NOTES_MASTER_PATH },
      { id: "rIdSlide", word: "slide", target: slidePath },
    ],
  };
}
