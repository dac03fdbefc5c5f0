// @vitest-environment happy-dom
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { DEFAULT_CHOICE } from "../../src/model/choice";
import { AppContext } from "../../src/shell/app";
import { DataLine } from "../../src/shell/DataLine";
import { FilterBar } from "../../src/shell/FilterBar";
import { Hero } from "../../src/shell/Hero";
import { knownOf } from "../../src/shell/known";
import { Notices } from "../../src/shell/Notices";
import { createStore } from "../../src/shell/store";
import { VIEW_IDS } from "../../src/spec/spec";
import { VIEWS } from "../../src/views";
import { countGroups, figureGroups } from "../../src/views/count";
import { facts, words } from "../data";

const f = facts();
const groups = figureGroups(VIEW_IDS.map((id) => VIEWS[id](f, DEFAULT_CHOICE, words.en)));

function open(search: string, dropped = 0) {
  window.history.replaceState(null, "", `/${search}`);
  const app = {
    facts: f,
    words: words.en,
    store: createStore(window, knownOf(f)),
    root: "./",
    dropped,
    figures: countGroups(groups, []),
    groups,
    views: VIEW_IDS,
  };
  render(
    <AppContext value={app}>
      <FilterBar />
      <Notices />
      <Hero />
    </AppContext>,
  );
  return userEvent.setup();
}

const status = () => within(screen.getByRole("navigation")).getByRole("status").textContent ?? "";

/** The numbers of the counter, as they are set in English. */
const counts = () => (status().match(/[\d,]+/g) ?? []).map((n) => Number(n.replaceAll(",", "")));

beforeEach(() => {
  document.body.innerHTML = "";
});

test("ten chips, none chosen; choosing one narrows the count and names the choice", async () => {
  const user = open("");
  const chips = screen.getAllByRole("button", { pressed: false }).filter((b) => b.className.includes("chip"));
  expect(chips).toHaveLength(10);
  const [all] = counts();
  await user.click(screen.getByRole("button", { name: "Arm" }));
  expect(screen.getByRole("button", { name: /^Arm/ })).toHaveAttribute("aria-pressed", "true");
  const [shown, of] = counts();
  expect(of).toBe(all);
  expect(shown).toBeLessThan(all);
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Arm");
  expect(window.location.search).toBe("?companies=arm");
});

test("show all clears the filter", async () => {
  const user = open("?companies=arm,openai");
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Arm and OpenAI");
  await user.click(screen.getByRole("button", { name: "Show all" }));
  expect(window.location.search).toBe("");
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(f.thesis.hero);
});

test("any company of the dataset works in a link and can be taken out again", async () => {
  const user = open("?companies=zume");
  await user.click(screen.getByRole("button", { name: /Zume/ }));
  expect(window.location.search).toBe("");
});

test("a search that finds nothing says so", async () => {
  const user = open("");
  await user.type(screen.getByRole("searchbox", { name: "Search companies", hidden: true }), "zzzz");
  expect(screen.getByText("No company of that name")).toBeInTheDocument();
});

test("what was refused in the address is told, and can be dismissed", async () => {
  const user = open("?companies=nobody&fx=999", 2);
  expect(screen.getByText(/“nobody”/)).toBeInTheDocument();
  expect(screen.getByText(/180 is used/)).toBeInTheDocument();
  expect(screen.getByText(/2 records of the dataset are broken/)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Dismiss" }));
  expect(screen.queryByText(/“nobody”/)).toBeNull();
});

test("a thesis whose companies all have a chip, of one figure, with nothing left out: no empty list is offered", () => {
  window.history.replaceState(null, "", "/");
  const [only] = f.entities.filter((e) => e.filter);
  const few = {
    ...f,
    entities: [only],
    thesis: { ...f.thesis, chips: [only.id] },
    freshness: { ...f.freshness, missing: [] },
  };
  const store = createStore(window, knownOf(few));
  const app = { facts: few, words: words.en, store, root: "./", dropped: 0, figures: 1, views: VIEW_IDS };
  const { container } = render(
    <AppContext value={app}>
      <DataLine />
      <FilterBar />
    </AppContext>,
  );
  expect(status()).toBe("1 figure");
  expect(container).toHaveTextContent(words.en.shell.dataTo(words.en.f.longDate(f.freshness.data_to), "").slice(0, 30));
  expect(container).not.toHaveTextContent(/More companies|Not included/);
  expect(screen.queryByRole("group")).toBeNull();
});
