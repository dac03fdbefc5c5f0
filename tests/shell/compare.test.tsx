// @vitest-environment happy-dom
import { act, cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { AppContext } from "../../src/shell/app";
import { Compare } from "../../src/shell/Compare";
import { FilterBar } from "../../src/shell/FilterBar";
import { knownOf } from "../../src/shell/known";
import { createStore } from "../../src/shell/store";
import { VIEW_IDS } from "../../src/spec/spec";
import { facts, words } from "../data";

// A whole comparison is searched by roles, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const f = facts();

/** The filter bar and the comparison at an address, as islands of one page. */
function open(search: string) {
  window.history.replaceState(null, "", `/${search}`);
  const store = createStore(window, knownOf(f));
  const app = { facts: f, words: words.en, store, root: "./", dropped: 0, figures: 1, views: VIEW_IDS };
  render(
    <AppContext value={app}>
      <FilterBar />
      <Compare />
    </AppContext>,
  );
  return { user: userEvent.setup(), store };
}

const dialog = () => screen.getByRole("dialog", { name: "Companies side by side" });
const finding = () => within(dialog()).findByRole("heading", { level: 2 }, { timeout: 15_000 });

afterEach(cleanup);

test("two chosen companies are compared by the button, and closing goes back to the page", async () => {
  const { user } = open("?companies=openai,anthropic");
  expect(screen.queryByRole("dialog")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Compare" }));
  expect(window.location.search).toBe("?companies=openai,anthropic&compare=1");
  expect(await finding()).toHaveTextContent("OpenAI and Anthropic are level");
  await user.click(within(dialog()).getByRole("button", { name: /Close/ }));
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(window.location.search).toBe("?companies=openai,anthropic");
});

test.each([
  ["?companies=arm", "choose another"],
  ["?companies=arm,openai,meta,google,nvidia", "at most 4"],
])("with %s the button says why not", (search, why) => {
  open(search);
  const button = screen.getByRole("button", { name: "Compare" });
  expect(button).toBeDisabled();
  expect(button).toHaveAccessibleDescription(why);
});

test("a measure names each company, its figure with its provenance, or that nothing is on record", async () => {
  open("?companies=openai,anthropic&compare=1");
  await finding();
  const row = within(dialog()).getByRole("heading", { level: 4, name: "Annualised revenue" }).closest("li");
  const [openai, anthropic] = within(row as HTMLElement).getAllByRole("listitem");
  expect(openai).toHaveTextContent(/^OpenAI\$70bn.*Reported, 29 Sep 2026.*Source \d+/);
  expect(openai.querySelector("data")?.dataset.record).toBe("openai-run-rate-2026-09");
  expect(anthropic).toHaveTextContent(/^Anthropic\$65bn/);
  expect(row).toHaveTextContent("OpenAI: single report.");
  const margin = within(dialog()).getByRole("heading", { level: 4, name: "Gross margin" }).closest("li");
  expect(within(margin as HTMLElement).getAllByRole("listitem")[1]).toHaveTextContent("Anthropicnot on record");
});

test("bars of one row stand on one scale", async () => {
  open("?companies=openai,anthropic&compare=1");
  await finding();
  const row = within(dialog()).getByRole("heading", { level: 4, name: "Annualised revenue" }).closest("li");
  const widths = [...(row as HTMLElement).querySelectorAll(".compare-bar rect")].map((r) =>
    Number(r.getAttribute("width")),
  );
  expect(widths[1] / widths[0]).toBeCloseTo(65 / 70);
});

test("a source number opens the source and leaves the comparison open", async () => {
  const { user } = open("?companies=openai,anthropic&compare=1");
  await finding();
  await user.click(within(dialog()).getAllByRole("link", { name: "Source 1" })[0]);
  expect(window.location.search).toMatch(/compare=1&source=openai-valuation-2026-03$/);
  expect(dialog()).toBeVisible();
});

test("a company is taken out, the title is read, and the last one is told to choose another", async () => {
  const { user } = open("?companies=openai,anthropic&compare=1");
  await finding();
  await user.click(within(dialog()).getByRole("button", { name: "Remove Anthropic" }));
  expect(window.location.search).toBe("?companies=openai&compare=1");
  expect(await finding()).toHaveTextContent("Choose another company to compare with");
  expect(await finding()).toHaveFocus();
});

test("a company is added from the list, up to four", async () => {
  const { user } = open("?companies=openai,anthropic,meta&compare=1");
  await finding();
  const add = within(dialog()).getByRole("button", { name: "Add" });
  expect(add).toBeDisabled();
  await user.selectOptions(within(dialog()).getByRole("combobox", { name: "Add a company" }), "google");
  await user.click(add);
  expect(window.location.search).toBe("?companies=openai,anthropic,meta,google&compare=1");
  expect(within(dialog()).queryByRole("combobox")).toBeNull();
});

test("an address with one company or five opens and says what to do", async () => {
  const { store } = open("?companies=arm&compare=1");
  expect(await finding()).toHaveTextContent("Choose another");
  act(() => store.set({ companies: ["arm", "openai", "meta", "google", "nvidia"] }));
  expect(await finding()).toHaveTextContent("5 companies are chosen; at most 4");
  expect(within(dialog()).getAllByRole("button", { name: /^Remove/ })).toHaveLength(5);
});

test("Escape closes it", async () => {
  const { user } = open("?companies=openai,anthropic&compare=1");
  (await finding()).focus();
  await user.keyboard("{Escape}");
  expect(window.location.search).toBe("?companies=openai,anthropic");
});
