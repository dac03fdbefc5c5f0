// @vitest-environment happy-dom
// Every slide as it is printed: where it belongs, its finding, its figures, in both languages and under a filter.
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Lang } from "../../../src/i18n/lang";
import { type Choice, DEFAULT_CHOICE } from "../../../src/model/choice";
import { AppContext } from "../../../src/shell/app";
import { Controls } from "../../../src/shell/present/Controls";
import { fitCards } from "../../../src/shell/present/card-fit";
import { deck } from "../../../src/shell/present/deck";
import { PresentLink } from "../../../src/shell/present/PresentLink";
import { Slide } from "../../../src/shell/present/Slide";
import { headOf, UPRIGHT, WIDE } from "../../../src/shell/present/sheet";
import { printedStore } from "../../../src/shell/store";
import { ViewStoreContext } from "../../../src/shell/useViewChoice";
import { VIEW_IDS, type ViewId } from "../../../src/spec/spec";
import { VIEWS } from "../../../src/views";
import { facts, LANGS, words } from "../../data";

afterEach(cleanup);
beforeEach(() => {
  vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
});

function stand(part: React.ReactNode, lang: Lang = "en", choice: Partial<Choice> = {}) {
  const now = { ...DEFAULT_CHOICE, ...choice };
  const app = {
    facts: facts(lang),
    words: words[lang],
    store: { ...printedStore, get: () => now },
    root: "../",
    dropped: 0,
    figures: 1,
    views: VIEW_IDS,
  };
  const view = { get: () => now, subscribe: () => () => undefined };
  return render(
    <AppContext value={app}>
      <ViewStoreContext value={view}>{part}</ViewStoreContext>
    </AppContext>,
  );
}

test.each(LANGS.flatMap((lang) => VIEW_IDS.map((view) => [lang, view] as const)))("%s %s", (lang, view) => {
  const { container } = stand(<Slide id={view} />, lang);
  const spec = VIEWS[view](facts(lang), DEFAULT_CHOICE, words[lang]);
  const plain = (text: string | null) => text?.replaceAll("\u00a0", " ").trim();
  expect(plain(screen.getByRole("heading", { level: 2 }).textContent)).toBe(spec.title);
  const number =
    facts(lang)
      .thesis.sections.flatMap((s) => s.views)
      .indexOf(view) + 1;
  expect(screen.getByText(`${number} / 17`)).toBeInTheDocument();
  const head = container.querySelector("header") as HTMLElement;
  expect(head.textContent).toMatch(lang === "ko" ? /기준/ : /As of/);
  expect(container.querySelector(".slide-body")?.textContent?.length).toBeGreaterThan(20);
  for (const data of container.querySelectorAll(".sheet data")) {
    expect(data.getAttribute("data-as-of")).toMatch(/^\d{4}/);
    expect(data.hasAttribute("data-record") || data.hasAttribute("data-derived")).toBe(true);
  }
  // The whole of the figures is at hand as tables.
  expect(container.querySelectorAll(".slide-tables details")).toHaveLength(spec.tables.length);
  expect(container.querySelector("[style]:not(.plot-live, .plot-live *)")).toBeNull();
});

test("a filter is said in words on the slide", () => {
  stand(<Slide id="forecasts" />, "en", { companies: ["anthropic"] });
  expect(screen.getByText(/concern Anthropic/)).toBeInTheDocument();
});

test("in the overview a slide is a link to its address in the reader's state", () => {
  const choice = { companies: ["arm"] };
  stand(<Slide id="stress" />, "en", choice);
  stand(<Slide id="glance" />, "en", choice);
  const links = screen.getAllByRole("link", { hidden: true }).filter((a) => a.dataset.slide);
  expect(links.map((a) => a.getAttribute("href"))).toEqual(["?companies=arm&slide=stress", "?companies=arm"]);
  expect(links.every((a) => a.textContent)).toBe(true);
});

test("the overviews of all links give way to the hub", () => {
  const { container } = stand(<Slide id="relations" />, "en", { relations: "matrix" });
  expect(container.querySelectorAll(".slide-link").length).toBeGreaterThan(5);
});

test("long lists say how much is left out", () => {
  const { container } = stand(<Slide id="sources" />);
  const rows = container.querySelectorAll(".slide-source").length;
  expect(rows).toBeGreaterThan(5);
  expect(screen.getByText(`and ${facts().sources.length - rows} more in the dashboard`)).toBeInTheDocument();
});

test.each(LANGS.flatMap((lang) => [[lang, WIDE] as const, [lang, UPRIGHT] as const]))(
  "%s: every head leaves its body room, under every single company",
  (lang, sheet) => {
    for (const companies of [[], ...facts(lang).thesis.chips.map((c) => [c])])
      for (const view of VIEW_IDS) {
        const spec = VIEWS[view](facts(lang), { ...DEFAULT_CHOICE, companies }, words[lang]);
        const { room } = headOf(spec, sheet);
        expect(room.h, `${view} ${companies}`).toBeGreaterThan(sheet.h / 3);
      }
  },
);

test.each(LANGS)("%s: cards show facts of both sides or of none", (lang) => {
  for (const view of ["motives", "camps", "faq"] satisfies ViewId[]) {
    const block = VIEWS[view](facts(lang), DEFAULT_CHOICE, words[lang]).blocks.find((b) => b.kind === "cards");
    if (!block) throw new Error(`${view} has no cards`);
    for (const room of [200, 300, 400, 600, 900]) {
      const fit = fitCards(block.cards, 350, room);
      for (const card of block.cards) {
        const sides = (card.sides?.lists ?? []).filter((l) => l.items.length > 0).length;
        expect([0, sides]).toContain(fit.facts.get(card.id)?.length ?? 0);
      }
    }
  }
});

test("progress names every slide and marks the present one; commands are run", async () => {
  const user = userEvent.setup();
  const run = vi.fn();
  deck.install(run);
  stand(<Controls />, "en", { slide: "risks" });
  const ticks = within(screen.getByRole("list", { name: "Slides" })).getAllByRole("link");
  expect(ticks).toHaveLength(17);
  expect(ticks.filter((t) => t.getAttribute("aria-current"))).toEqual([
    screen.getByRole("link", { name: "Slide 13 of 17: Risks, ranked" }),
  ]);
  for (const name of ["Previous slide", "Next slide", /Overview/, /Full screen/, /Data tables/, /Leave/])
    await user.click(screen.getByRole("button", { name }));
  expect(run.mock.calls.flat()).toEqual(["back", "on", "overview", "full", "tables", "leave"]);
});

test.each([
  ["en", undefined, "../present/?companies=arm"],
  ["ko", "stress", "../ko/present/?companies=arm&slide=stress"],
] as const)("%s: the way onto the stage at %s", (lang, view, href) => {
  const query = (patch: Partial<Choice>) => `?companies=arm${patch.slide ? `&slide=${patch.slide}` : ""}`;
  const spy = vi.spyOn(printedStore, "href").mockImplementation(query);
  stand(<PresentLink view={view} />, lang, { companies: ["arm"] });
  expect(screen.getByRole("link")).toHaveAttribute("href", href);
  expect(spy).toHaveBeenCalledWith(expect.objectContaining({ source: null, company: null, compare: false }));
});
