// Namespaces, relationship types and content types of the formats.
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const FORMATS = "application/vnd.openxmlformats-officedocument";

export const NS = {
  a: "http://schemas.openxmlformats.org/drawingml/2006/main",
  c: "http://schemas.openxmlformats.org/drawingml/2006/chart",
  p: "http://schemas.openxmlformats.org/presentationml/2006/main",
  r: `${OFFICE}/relationships`,
  s: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  table: "http://schemas.openxmlformats.org/drawingml/2006/table",
  types: `${PACKAGE}/content-types`,
  relationships: `${PACKAGE}/relationships`,
  core: `${PACKAGE}/metadata/core-properties`,
  app: `${OFFICE}/extended-properties`,
  dc: "http://purl.org/dc/elements/1.1/",
  terms: "http://purl.org/dc/terms/",
  xsi: "http://www.w3.org/2001/XMLSchema-instance",
} as const;

/** Declarations of a presentation's part. */
export const PRESENTATION = { "xmlns:a": NS.a, "xmlns:r": NS.r, "xmlns:p": NS.p };

/** Type of a relationship by its last word. */
export const relationType = (word: string): string =>
  word === "core-properties" ? `${PACKAGE}/relationships/metadata/core-properties` : `${NS.r}/${word}`;

const presentation = (word: string) => `${FORMATS}.presentationml.${word}+xml`;
const sheet = (word: string) => `${FORMATS}.spreadsheetml.${word}+xml`;

export const TYPES = {
  presentation: presentation("presentation.main"),
  master: presentation("slideMaster"),
  layout: presentation("slideLayout"),
  slide: presentation("slide"),
  notesMaster: presentation("notesMaster"),
  notes: presentation("notesSlide"),
  presProps: presentation("presProps"),
  viewProps: presentation("viewProps"),
  tableStyles: presentation("tableStyles"),
  theme: `${FORMATS}.theme+xml`,
  chart: `${FORMATS}.drawingml.chart+xml`,
  core: "application/vnd.openxmlformats-package.core-properties+xml",
  app: `${FORMATS}.extended-properties+xml`,
  workbook: sheet("sheet.main"),
  worksheet: sheet("worksheet"),
  styles: sheet("styles"),
  strings: sheet("sharedStrings"),
  table: sheet("table"),
  embedded: `${FORMATS}.spreadsheetml.sheet`,
} as const;

export const PPTX_TYPE = `${FORMATS}.presentationml.presentation`;
