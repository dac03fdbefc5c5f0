// @vitest-environment happy-dom
// The menu of exports: by name and by key, files with their names, and what is said of each.
import { cleanup, configure, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { AppContext } from "../../src/shell/app";
import { copyPicture } from "../../src/shell/sharing/deliver";
import { ExportMenu } from "../../src/shell/sharing/ExportMenu";
import { PageExports } from "../../src/shell/sharing/PageExports";
import { createStore } from "../../src/shell/store";
import type { Known } from "../../src/shell/url";
import { facts, words } from "../data";

const KNOWN: Known = {
  entities: new Set(["arm"]),
  records: new Set(),
  claims: new Set(),
  risks: new Set(),
  stress: [],
  bases: new Set(),
};

function stand(node: React.ReactNode) {
  history.replaceState(null, "", "/?companies=arm");
  const store = createStore(window, KNOWN);
  const app = { facts: facts(), words: words.en, store, root: "./", dropped: 0, figures: 0, views: ["needs"] as const };
  return render(<AppContext value={app}>{node}</AppContext>);
}

/** Files that were saved, by name. */
function saved(): { name: string; blob: Blob }[] {
  const files: { name: string; blob: Blob }[] = [];
  let last: Blob | undefined;
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    last = blob as Blob;
    return "blob:x";
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    if (last) files.push({ name: this.download, blob: last });
  });
  return files;
}

// The code of a file comes with its first use.
configure({ asyncUtilTimeout: 15_000 });
afterEach(() => {
  vi.restoreAllMocks();
  cleanup();
});

test("rows of the filtered view, in its language, without second-hand figures where asked", async () => {
  const user = userEvent.setup();
  const files = saved();
  stand(<ExportMenu view="needs" />);
  await user.click(screen.getByText("Export"));
  await user.click(screen.getByRole("button", { name: "Shown rows (CSV)" }));
  await waitFor(() => expect(screen.getByRole("status").textContent).toMatch(/^Saved: all-in_needs_arm_.*\.csv$/));
  // The button pressed keeps the focus, so that Escape is heard.
  expect(screen.getByRole("button", { name: "Shown rows (CSV)" })).toHaveFocus();
  await user.click(screen.getByRole("checkbox", { name: /Company pages and press only/ }));
  await user.click(screen.getByRole("button", { name: "All rows (CSV)" }));
  await waitFor(() => expect(files.map((f) => f.name).at(-1)).toMatch(/^all-in_needs-all-rows_arm_/));
  const [first, second] = await Promise.all(files.map((f) => f.blob.text()));
  expect(first).toContain("?companies=arm#needs");
  expect(first).not.toContain("Company pages and press only");
  expect(second).toContain("Company pages and press only");
});

test("a file that cannot be made is explained, and the menu can be used again", async () => {
  const user = userEvent.setup();
  vi.spyOn(URL, "createObjectURL").mockImplementation(() => {
    throw new Error("no room");
  });
  stand(<PageExports />);
  const evidence = screen.getByRole("button", { name: /Evidence/ });
  await user.click(evidence);
  await waitFor(() =>
    expect(screen.getByRole("status").textContent).toBe("It could not be made; nothing was lost. (no room)"),
  );
  expect(evidence).not.toHaveAttribute("aria-disabled");
});

test("the code of a file is asked for when somebody turns to its button, once, and not before", async () => {
  const user = userEvent.setup();
  const bring = vi.spyOn(await import("../../src/export/take"), "bring");
  stand(<PageExports />);
  const slides = screen.getByRole("button", { name: /Slides/ });
  await user.tab();
  expect(slides).toHaveFocus();
  await waitFor(() => expect(bring).toHaveBeenCalledWith(["deck"]));
  await user.hover(slides);
  await user.unhover(slides);
  await user.hover(screen.getByRole("button", { name: /Evidence/ }));
  await waitFor(() => expect(bring).toHaveBeenLastCalledWith(["bundle"]));
  expect(bring).toHaveBeenCalledTimes(2);
});

test("opening a menu brings the code of its files, once; code that does not come is no fault before the press", async () => {
  const user = userEvent.setup();
  const bring = vi.spyOn(await import("../../src/export/take"), "bring").mockRejectedValue(new Error("offline"));
  stand(<ExportMenu view="needs" />);
  await new Promise((done) => setTimeout(done, 50));
  expect(bring).not.toHaveBeenCalled();
  await user.click(screen.getByText("Export"));
  await waitFor(() => expect(bring).toHaveBeenCalledWith(["png", "svg", "pptx", "csv", "csv-all"]));
  await user.click(screen.getByText("Export"));
  await user.click(screen.getByText("Export"));
  expect(bring).toHaveBeenCalledTimes(1);
  expect(screen.getByRole("status").textContent).toBe("");
});

test("Escape closes the menu and gives the focus back; so does a press beside it", async () => {
  const user = userEvent.setup();
  const { container } = stand(<ExportMenu view="needs" />);
  const menu = container.querySelector("details") as HTMLDetailsElement;
  await user.click(screen.getByText("Export"));
  expect(menu.open).toBe(true);
  screen.getByRole("button", { name: "Picture (PNG)" }).focus();
  await user.keyboard("{Escape}");
  expect(menu.open).toBe(false);
  expect(screen.getByText("Export")).toHaveFocus();
  await user.click(screen.getByText("Export"));
  await user.click(document.body);
  expect(menu.open).toBe(false);
});

test("the link of this exact view", async () => {
  const user = userEvent.setup();
  stand(<ExportMenu view="needs" />);
  await user.click(screen.getByText("Export"));
  await user.click(screen.getByRole("button", { name: "Copy the link" }));
  await waitFor(() => expect(screen.getByRole("status").textContent).toBe("Link copied"));
  expect(await navigator.clipboard.readText()).toMatch(/\/\?companies=arm#needs$/);
});

test("a picture is copied while the click is fresh; where that is forbidden the answer is no", async () => {
  const picture = Promise.resolve(new Blob(["x"], { type: "image/png" }));
  vi.stubGlobal("ClipboardItem", undefined);
  expect(await copyPicture(picture)).toBe(false);
  const write = vi.fn(() => Promise.reject(new Error("forbidden")));
  vi.stubGlobal("ClipboardItem", class {});
  vi.stubGlobal("navigator", { clipboard: { write } });
  expect(await copyPicture(picture)).toBe(false);
  write.mockImplementation(() => Promise.resolve() as never);
  expect(await copyPicture(picture)).toBe(true);
  await expect(copyPicture(Promise.reject(new Error("no canvas")))).rejects.toThrow("no canvas");
  vi.unstubAllGlobals();
});
