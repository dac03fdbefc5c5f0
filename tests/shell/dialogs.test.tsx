// @vitest-environment happy-dom
// Dialogs that a button opens have one frame. That of an embed, which holds a page, is tried in a browser.
import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import type { Dataset } from "../../src/data/schema";
import type { Lang } from "../../src/i18n/lang";
import { EXAMPLES } from "../../src/load/example";
import { changesOf } from "../../src/model/changes";
import { factsOf } from "../../src/model/facts";
import { type App, AppContext } from "../../src/shell/app";
import { Dialog } from "../../src/shell/Dialog";
import { knownOf } from "../../src/shell/known";
import { Bar } from "../../src/shell/loading/Bar";
import { foreignOf, type Opened } from "../../src/shell/loading/foreign";
import { LoadDialog } from "../../src/shell/loading/LoadDialog";
import { unkept } from "../../src/shell/loading/unkept";
import { ChangesDialog } from "../../src/shell/offline/ChangesDialog";
import { createStore } from "../../src/shell/store";
import { VIEW_IDS } from "../../src/spec/spec";
import { facts, LANGS, words } from "../data";

afterEach(cleanup);

function stand(node: React.ReactNode, lang: Lang = "en", more: Partial<App> = {}) {
  window.history.replaceState(null, "", "/");
  const f = facts(lang);
  const store = createStore(window, knownOf(f));
  const app = { facts: f, words: words[lang], store, root: "./", dropped: 0, figures: 1, views: VIEW_IDS, ...more };
  render(<AppContext value={app}>{node}</AppContext>);
  return userEvent.setup();
}

test.each([
  ["Escape", (user: ReturnType<typeof stand>) => user.keyboard("{Escape}")],
  ["its button", (user: ReturnType<typeof stand>) => user.click(screen.getByRole("button", { name: /^Close/ }))],
  ["a click beside it", (user: ReturnType<typeof stand>) => user.click(screen.getByRole("dialog"))],
])("the frame is named by its title and closes by %s", async (_, close) => {
  const onClose = vi.fn();
  const user = stand(
    <Dialog name="load" title="A title" line="A line" onClose={onClose}>
      <button type="button">inside</button>
    </Dialog>,
  );
  const dialog = screen.getByRole("dialog", { name: "A title" });
  expect(dialog).toHaveTextContent("A line");
  await user.click(within(dialog).getByRole("button", { name: "inside" }));
  expect(onClose).not.toHaveBeenCalled();
  await close(user);
  await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
  expect(dialog).not.toHaveAttribute("open");
});

test.each(LANGS)("each use has the frame, in %s", (lang) => {
  const f = facts(lang);
  const [first, ...rest] = f.observations;
  const now = factsOf({ ...f, observations: [{ ...first, value: 12345 }, ...rest] } as Dataset);
  const { loading, shell } = words[lang];
  const uses: [string, React.ReactNode][] = [
    [loading.dialog.title, <LoadDialog key="load" onClose={vi.fn()} />],
    [
      shell.offline.changes.title,
      <ChangesDialog key="c" news={{ changes: changesOf(f, now), now }} onClose={vi.fn()} />,
    ],
  ];
  for (const [title, node] of uses) {
    stand(node, lang);
    within(screen.getByRole("dialog", { name: title })).getByRole("button", { name: new RegExp(`^${shell.close}`) });
    cleanup();
  }
});

test.each([
  [1, "wrong in 1 place", "Left out as broken: 1 record."],
  [2, "wrong in 2 places", "Left out as broken: 2 records."],
])("%i broken: the heading, the list and the bar agree with the number", (n, heading, left) => {
  const found = (i: number) => {
    const place = { file: "a.json", id: `e-${i}`, field: "date", path: `events[${i}].date` };
    return { ...place, found: "nothing", expected: "a date" };
  };
  const faults = Array.from({ length: n }, (_, i) => found(i));
  const opened: Opened = {
    name: "a.json",
    byHand: true,
    loaded: { faults, dataset: facts("en"), records: 9, left: n },
  };
  stand(<LoadDialog onClose={vi.fn()} opened={opened} />);
  expect(screen.getByRole("heading", { name: `a.json: ${heading}` })).toHaveFocus();
  const list = screen.getByRole("region", { name: heading });
  expect(within(list).getAllByRole("listitem")).toHaveLength(n);
  cleanup();
  stand(<Bar />, "en", { foreign: foreignOf(opened) });
  expect(screen.getByRole("complementary")).toHaveTextContent(left);
});

test.each(LANGS)(
  "where this browser keeps no files the thesis is drawn in place, and the bar says so, in %s",
  async (lang) => {
    // As in a window that forbids storage: there is no IndexedDB here.
    expect("indexedDB" in window).toBe(false);
    const drawn = vi.spyOn(unkept, "draw").mockResolvedValue();
    stand(<LoadDialog onClose={vi.fn()} files={[new File([EXAMPLES[lang]], "chips.json")]} />, lang);
    await waitFor(() => expect(drawn).toHaveBeenCalled(), { timeout: 10_000 });
    const [opened] = drawn.mock.calls[0] as [Opened];
    expect(opened.loaded.faults).toEqual([]);
    cleanup();
    stand(<Bar />, lang, { foreign: foreignOf(opened) });
    const { bar } = words[lang].loading;
    expect(screen.getByRole("complementary")).toHaveTextContent(`${bar.byHand("chips.json")} ${bar.unkept}`);
    cleanup();
    stand(<Bar />, lang, { foreign: foreignOf({ ...opened, unkept: undefined }) });
    expect(screen.getByRole("complementary")).not.toHaveTextContent(bar.unkept);
    drawn.mockRestore();
  },
);
