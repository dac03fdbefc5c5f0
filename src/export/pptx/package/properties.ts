// Properties of the document: title, author, language and the day of the data, never the day of the download.
import { NS, TYPES } from "./names";
import type { Part } from "./parts";
import { documentOf, el, textEl } from "./xml";

export interface Properties {
  title: string;
  subject: string;
  /** Who made it: the product. */
  creator: string;
  lang: "en" | "ko";
  /** ISO day on which the data was reviewed. */
  day: string;
}

export function propertyParts({ title, subject, creator, lang, day }: Properties): Part[] {
  const when = (name: string) => textEl(name, `${day}T00:00:00Z`, { "xsi:type": "dcterms:W3CDTF" });
  const core = el(
    "cp:coreProperties",
    { "xmlns:cp": NS.core, "xmlns:dc": NS.dc, "xmlns:dcterms": NS.terms, "xmlns:xsi": NS.xsi },
    textEl("dc:title", title),
    textEl("dc:subject", subject),
    textEl("dc:creator", creator),
    textEl("dc:language", lang === "ko" ? "ko-KR" : "en-US"),
    textEl("cp:lastModifiedBy", creator),
    when("dcterms:created"),
    when("dcterms:modified"),
  );
  const app = el("Properties", { xmlns: NS.app }, textEl("Application", creator));
  return [
    { path: "docProps/core.xml", type: TYPES.core, body: documentOf(core), relations: [] },
    { path: "docProps/app.xml", type: TYPES.app, body: documentOf(app), relations: [] },
  ];
}
