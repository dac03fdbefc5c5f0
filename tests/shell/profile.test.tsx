// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import type { Lang } from "../../src/i18n/lang";
import { AppContext } from "../../src/shell/app";
import { Drawer } from "../../src/shell/Drawer";
import { knownOf } from "../../src/shell/known";
import { Profile } from "../../src/shell/Profile";
import { createStore } from "../../src/shell/store";
import { VIEW_IDS } from "../../src/spec/spec";
import { facts, words } from "../data";

afterEach(cleanup);

/** The page's panels at an address. */
function open(search: string, lang: Lang = "en") {
  window.history.replaceState(null, "", `/${search}`);
  const f = facts(lang);
  const app = {
    facts: f,
    words: words[lang],
    store: createStore(window, knownOf(f)),
    root: "./",
    dropped: 0,
    figures: 1,
    views: VIEW_IDS,
  };
  render(
    <AppContext value={app as never}>
      <Profile />
      <Drawer />
    </AppContext>,
  );
  return { user: userEvent.setup(), store: app.store };
}

const panel = (name: string) => screen.findByRole("dialog", { name });
const address = () => window.location.search;

test("opens by its address and says who it is; its title has the focus", async () => {
  open("?company=arm");
  const arm = within(await panel("Arm Holdings plc"));
  await arm.findByText("NASDAQ: ARM");
  for (const name of ["Figures", "Links", "In the article’s forecasts", "In the risks", "Events"])
    arm.getByRole("heading", { level: 3, name });
  expect(arm.getByRole("heading", { level: 2 })).toHaveFocus();
});

test("Korean", async () => {
  open("?company=arm", "ko");
  const arm = within(await panel(facts("ko").entity.get("arm")?.name ?? ""));
  await arm.findByRole("heading", { level: 3, name: "수치" });
  arm.getByText("신체 부위");
});

test("a mention in it leads to another profile, whose title is read out", async () => {
  const { user } = open("?company=arm");
  const arm = within(await panel("Arm Holdings plc"));
  await user.click((await arm.findAllByRole("link", { name: "SoftBank Group" }))[0]);
  expect(address()).toBe("?company=softbank");
  const softbank = within(await panel("SoftBank Group Corp."));
  expect(softbank.getByRole("heading", { level: 2 })).toHaveFocus();
});

test("Escape closes only the panel on top", async () => {
  const { user } = open("?company=arm&source=arm-share-price-2026-09-04");
  await panel("Arm Holdings plc");
  const source = await panel("Source");
  within(source).getByRole("button", { name: /Close/ }).focus();
  await user.keyboard("{Escape}");
  expect(address()).toBe("?company=arm");
  within(await panel("Arm Holdings plc"))
    .getByRole("button", { name: /Close/ })
    .focus();
  await user.keyboard("{Escape}");
  expect(address()).toBe("");
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("Back closes it", async () => {
  const { store } = open("");
  store.set({ company: "arm" });
  await panel("Arm Holdings plc");
  window.history.replaceState(null, "", "/");
  window.dispatchEvent(new PopStateEvent("popstate"));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
});

test("adds the company to the filter and takes it out again", async () => {
  const { user } = open("?company=arm");
  const arm = within(await panel("Arm Holdings plc"));
  await user.click(await arm.findByRole("button", { name: "Filter by this company" }));
  expect(address()).toBe("?companies=arm&company=arm");
  await user.click(arm.getByRole("button", { name: "Take out of the filter" }));
  expect(address()).toBe("?company=arm");
});

test.each<[string, string | null, string]>([
  ["?company=arm", null, ""],
  ["?companies=arm&company=arm", null, ""],
  ["?companies=openai&company=arm", "Compare with OpenAI", "?companies=openai,arm&compare=1"],
  ["?companies=arm,openai&company=arm", "Compare with OpenAI", "?companies=arm,openai&compare=1"],
  ["?companies=openai,meta,google,amazon&company=arm", null, ""],
])("%s: compare is offered as %s", async (search, name, then) => {
  const { user } = open(search);
  const arm = within(await panel("Arm Holdings plc"));
  await arm.findByRole("button", { name: "Copy link" });
  const compare = arm.queryByRole("button", { name: /^Compare/ });
  if (!name) return expect(compare).toBeNull();
  expect(compare).toHaveAccessibleName(name);
  await user.click(compare as HTMLElement);
  expect(address()).toBe(then);
});

test("copies its own link", async () => {
  const { user } = open("?company=arm");
  const writeText = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
  const arm = within(await panel("Arm Holdings plc"));
  await user.click(await arm.findByRole("button", { name: "Copy link" }));
  expect(writeText.mock.lastCall?.[0]).toMatch(/\?company=arm$/);
  await arm.findByText("Copied");
});

test("figures carry their provenance, and every number of a source opens it", async () => {
  const { user } = open("?company=arm");
  const dialog = await panel("Arm Holdings plc");
  await within(dialog).findByText("NASDAQ: ARM");
  const figures = [...dialog.querySelectorAll("data")];
  expect(figures.length).toBeGreaterThan(30);
  for (const d of figures) {
    expect(d.value).not.toBe("");
    expect(d.dataset.record ?? d.dataset.derived).toBeTruthy();
    expect([d.dataset.unit, d.dataset.asOf, d.dataset.kind, d.dataset.quality].every(Boolean)).toBe(true);
  }
  await user.click(within(dialog).getAllByRole("link", { name: "Source 1" })[0]);
  expect(address()).toMatch(/^\?company=arm&source=/);
});

test("links, forecasts and risks are marked for other programs", async () => {
  open("?company=arm");
  const dialog = await panel("Arm Holdings plc");
  await within(dialog).findByText("NASDAQ: ARM");
  const f = facts();
  const ids = (key: string) => [...dialog.querySelectorAll<HTMLElement>(`[data-${key}]`)].map((e) => e.dataset[key]);
  const relations = f.relations.filter((r) => r.from === "arm" || r.to === "arm").map((r) => r.id);
  expect(ids("relation").sort()).toEqual(relations.sort());
  expect(ids("claim").length).toBeGreaterThan(0);
  expect(ids("risk").length).toBeGreaterThan(3);
});

test("all values of a measure unfold as a table", async () => {
  const { user } = open("?company=arm");
  const arm = within(await panel("Arm Holdings plc"));
  const [summary] = await arm.findAllByText(/^All \d+ values$/);
  expect(arm.queryByRole("table")).toBeNull();
  await user.click(summary);
  const table = within(await arm.findByRole("table"));
  expect(table.getAllByRole("row").length - 1).toBe(Number(/\d+/.exec(summary.textContent ?? "")?.[0]));
});

test("what is not on record is said", async () => {
  open("?company=izanagi");
  const dialog = within(await panel(facts().entity.get("izanagi")?.name ?? ""));
  await dialog.findByText("No link with another company is on record.");
  dialog.getByText("No risk of the register is about it.");
});
