// Everything the article says stands on the page, and so does every forecast and every risk.
import { expect, test } from "vitest";
import { DEFAULT_CHOICE } from "../../src/model/choice";
import { VIEW_IDS } from "../../src/spec/spec";
import { VIEWS } from "../../src/views";
import { facts, LANGS, words } from "../data";

test.each(LANGS)("%s", (lang) => {
  const f = facts(lang);
  const page = JSON.stringify(VIEW_IDS.map((id) => VIEWS[id](f, DEFAULT_CHOICE, words[lang]).blocks));
  const said = [...f.statements, ...f.claims, ...f.risks]
    .map((r) => r.id)
    .filter((id) => id !== f.thesis.hero_statement);
  expect(said.filter((id) => !page.includes(`"${id}"`))).toEqual([]);
});
