// The lint of decks finds what it is there to find: each known cause of a repair, put into a sound package.
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { deckOf } from "../../../src/export/pptx/deck";
import { DEFAULT_CHOICE } from "../../../src/model/choice";
import { VIEWS } from "../../../src/views";
import { facts, words } from "../../data";
import { lint } from "./lint";
import { readXml } from "./read";

const setting = {
  facts: facts(),
  choice: DEFAULT_CHOICE,
  words: words.en,
  link: (v: string) => `https://example.com/#${v}`,
};
const sound = deckOf([VIEWS.needs(facts(), DEFAULT_CHOICE, words.en)], setting);

/** The package with one part changed; "" removes it. */
function broken(part: string, change: (text: string) => string): Uint8Array {
  const files: Zippable = unzipSync(sound);
  const before = files[part] ? strFromU8(files[part] as Uint8Array) : "";
  const text = change(before);
  expect(text, `nothing was changed in ${part}`).not.toBe(before);
  if (text === "") delete files[part];
  else files[part] = strToU8(text);
  return zipSync(files);
}

test("a sound deck has no fault", () => expect(lint(sound)).toEqual([]));

const SLIDE = "ppt/slides/slide2.xml";
const CHART = "ppt/charts/chart1.xml";
const TYPES = "[Content_Types].xml";

describe("faults are found", () => {
  test.each<[string, string, string, (text: string) => string]>([
    [
      "a phantom master",
      "content types",
      TYPES,
      (t) => t.replace("</Types>", '<Override PartName="/ppt/slideMasters/slideMaster2.xml" ContentType="x"/></Types>'),
    ],
    [
      "a part without a type",
      "content types",
      TYPES,
      (t) => t.replace(/<Override PartName="\/ppt\/charts\/chart1.xml"[^>]*>/, ""),
    ],
    ["a slide in no section", "sections", "ppt/presentation.xml", (t) => t.replace(/<p14:sldId [^>]*>/, "")],
    ["a folder in the zip", "content types", "ppt/media/", () => " "],
    [
      "a relation to nothing",
      "relationships",
      "ppt/slides/_rels/slide2.xml.rels",
      (t) => t.replace("charts/chart1.xml", "charts/chart99.xml"),
    ],
    ["a relation that is cited and missing", "relationships", SLIDE, (t) => t.replace(/r:id="rId\d+"/, 'r:id="rId99"')],
    [
      "an address that runs something",
      "relationships",
      "ppt/slides/_rels/slide2.xml.rels",
      (t) => t.replace(/Target="https:[^"]*"/, 'Target="javascript:alert(1)"'),
    ],
    [
      "an orphan axis",
      "axes",
      CHART,
      (t) => t.replace(/<c:axId val="(\d+)"\/><\/c:lineChart>/, '<c:axId val="$1"/><c:axId val="7"/></c:lineChart>'),
    ],
    [
      "an axis that is declared only",
      "axes",
      CHART,
      (t) => t.replace(/<c:catAx><c:axId val="\d+"\/>/, '<c:catAx><c:axId val="7"/>'),
    ],
    ["an id twice", "unique shape ids", SLIDE, (t) => t.replace('<p:cNvPr id="3"', '<p:cNvPr id="2"')],
    ["not a number", "numbers", CHART, (t) => t.replace(/<c:v>-?\d+<\/c:v>/, "<c:v>NaN</c:v>")],
    ["a second master of notes", "masters", "ppt/notesMasters/notesMaster2.xml", () => "<a/>"],
    ["a tag left open", "well-formed", SLIDE, (t) => t.replace("</p:cSld>", "")],
    ["a bare ampersand", "well-formed", SLIDE, (t) => t.replace(/<a:t>[^<]*<\/a:t>/, "<a:t>a & b</a:t>")],
    [
      "children out of order",
      "schema order",
      CHART,
      (t) => t.replace(/(<c:idx val="0"\/>)(<c:order val="0"\/>)/, "$2$1"),
    ],
    [
      "an element that is not known there",
      "schema order",
      SLIDE,
      (t) => t.replace("<a:lstStyle/>", "<a:odd/><a:lstStyle/>"),
    ],
    [
      "a label where none may stand",
      "label places",
      CHART,
      (t) => t.replace(/<c:dLblPos val="\w+"\/>/, '<c:dLblPos val="outEnd"/>'),
    ],
    [
      "a label on a point that is not there",
      "series",
      CHART,
      (t) => t.replace(/<c:dLbl><c:idx val="\d+"\/>/, '<c:dLbl><c:idx val="99"/>'),
    ],
    ["categories of several levels", "series", CHART, (t) => t.replace("<c:strRef>", "<c:multiLvlStrRef/><c:strRef>")],
    ["Korean as English", "texts", SLIDE, (t) => t.replace(/<a:t>[^<]*<\/a:t>/, "<a:t>한국어</a:t>")],
    [
      "a body without a paragraph",
      "texts",
      SLIDE,
      (t) => t.replace(/<a:lstStyle\/><a:p>.*?<\/a:p><\/p:txBody>/, "<a:lstStyle/></p:txBody>"),
    ],
    ["a chart without East Asian font", "fonts", CHART, (t) => t.replace(/<a:ea [^>]*>/, "")],
    [
      "a chart that says nothing",
      "text alternatives",
      SLIDE,
      (t) => t.replace(/(<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="\d+" name="[^"]*") descr="[^"]*"/, "$1"),
    ],
    [
      "glue to nothing",
      "connectors",
      SLIDE,
      (t) => t.replace("<p:cNvCxnSpPr/>", '<p:cNvCxnSpPr><a:stCxn id="999" idx="0"/></p:cNvCxnSpPr>'),
    ],
    ["a shape off the slide", "on the slide", SLIDE, (t) => t.replace(/<a:off x="\d+"/, '<a:off x="99999999"')],
  ])("%s", (_, rule, part, change) => {
    expect(lint(broken(part, change)).map((f) => f.rule)).toContain(rule);
  });
});

describe("the reader is strict", () => {
  test.each([
    ["an attribute twice", '<a b="1" b="2"/>'],
    ["an undeclared prefix", "<x:a/>"],
    ["crossed tags", "<a><b></a></b>"],
    ["two roots", "<a/><b/>"],
    ["text outside", "<a/>x"],
    ["a bare quote", '<a b="<"/>'],
    ["a control character", "<a>\u0001</a>"],
  ])("%s", (_, source) => expect(() => readXml(source)).toThrow());

  test("and reads what is right", () => {
    const root = readXml('<?xml version="1.0"?><a xmlns:x="u" x:b="&lt;1&gt;"><c>d &amp; e</c></a>');
    expect([root.attrs["x:b"], root.children[0].text]).toEqual(["<1>", "d & e"]);
  });
});
