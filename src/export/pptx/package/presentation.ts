// The presentation itself, and a slide as a part.
import { emu } from "../units";
import { level, MASTER_ID, MASTER_PATH, OWN_COLOURS, THEME_PATH, tree } from "./masters";
import { PRESENTATION, TYPES } from "./names";
import { NOTES_MASTER_PATH } from "./notes";
import { type Part, relations } from "./parts";
import { SIZES } from "./places";
import { documentOf, el } from "./xml";

/** A slide from its shapes. */
export const slideXml = (shapes: string[]): string =>
  documentOf(el("p:sld", PRESENTATION, el("p:cSld", {}, tree(...shapes)), OWN_COLOURS));

const SMALL = { presProps: "presentationPr", viewProps: "viewPr" } as const;

/** Slides that stand together under a name in the list of slides. */
export interface Section {
  name: string;
  slides: string[];
}

const FIRST_ID = 256;
/** An id PowerPoint takes for a section: any, as long as it is its own. */
const guid = (i: number): string => `{A11A11A1-0000-4000-8000-${String(i + 1).padStart(12, "0")}}`;

/** Sections hold all slides, in their order. */
function sectionList(sections: Section[]): string {
  let id = FIRST_ID;
  const lists = sections.map(({ name, slides }, i) => {
    const ids = slides.map(() => el("p14:sldId", { id: id++ }));
    return el("p14:section", { name, id: guid(i) }, el("p14:sldIdLst", {}, ...ids));
  });
  return el(
    "p:extLst",
    {},
    el(
      "p:ext",
      { uri: "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}" },
      el("p14:sectionLst", { "xmlns:p14": "http://schemas.microsoft.com/office/powerpoint/2010/main" }, ...lists),
    ),
  );
}

/** The presentation itself and what it needs besides slides; one section needs no name. */
export function presentationParts(sections: Section[]): Part[] {
  const slides = sections.flatMap((s) => s.slides);
  const own = relations();
  const master = own.to("slideMaster", MASTER_PATH);
  const notes = own.to("notesMaster", NOTES_MASTER_PATH);
  const ids = slides.map((path, i) => el("p:sldId", { id: FIRST_ID + i, "r:id": own.to("slide", path) }));
  own.to("theme", THEME_PATH);
  for (const word of ["presProps", "viewProps", "tableStyles"]) own.to(word, `ppt/${word}.xml`);
  const body = el(
    "p:presentation",
    { ...PRESENTATION, saveSubsetFonts: true },
    el("p:sldMasterIdLst", {}, el("p:sldMasterId", { id: MASTER_ID, "r:id": master })),
    el("p:notesMasterIdLst", {}, el("p:notesMasterId", { "r:id": notes })),
    el("p:sldIdLst", {}, ...ids),
    el("p:sldSz", { cx: emu(1280), cy: emu(720) }),
    el("p:notesSz", { cx: emu(720), cy: emu(960) }),
    el("p:defaultTextStyle", {}, level(1, { size: SIZES.body, shade: "ink" })),
    sections.length > 1 && sectionList(sections),
  );
  const small = (["presProps", "viewProps"] as const).map(
    (word): Part => ({
      path: `ppt/${word}.xml`,
      type: TYPES[word],
      body: documentOf(el(`p:${SMALL[word]}`, PRESENTATION)),
      relations: [],
    }),
  );
  const styles = el("a:tblStyleLst", {
    "xmlns:a": PRESENTATION["xmlns:a"],
    def: "{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}",
  });
  return [
    { path: "ppt/presentation.xml", type: TYPES.presentation, body: documentOf(body), relations: own.all },
    ...small,
    { path: "ppt/tableStyles.xml", type: TYPES.tableStyles, body: documentOf(styles), relations: [] },
  ];
}
