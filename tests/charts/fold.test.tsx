// @vitest-environment happy-dom
// What is folded costs nothing until it is wanted, and is never out of reach.
import { act, cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { Fold } from "../../src/charts/parts/Fold";
import { type Stage, StageContext } from "../../src/charts/parts/stage";
import { words } from "../data";

afterEach(cleanup);

const { shell } = words.en;

function show(printedAt: string | null | undefined, onPaper = false) {
  const stage = { words: words.en, printedAt } as Stage;
  return render(
    <StageContext value={stage}>
      <Fold className="x" summary={<summary>More</summary>} onPaper={onPaper}>
        {() => <p>all of it</p>}
      </Fold>
    </StageContext>,
  );
}
const opened = () => userEvent.click(screen.getByText("More"));

test("until it is opened it leads to the page that prints it", async () => {
  show("embed/risks/");
  expect(screen.queryByText("all of it")).toBeNull();
  expect(screen.getByText(shell.printedAt).getAttribute("href")).toBe("embed/risks/");
  await opened();
  expect(screen.getByText("all of it")).toBeDefined();
  expect(screen.queryByText(shell.printedAt)).toBeNull();
});

test("where no page prints it there is no link, and it opens all the same", async () => {
  const { container } = show(null);
  expect(container.querySelector("a, p")).toBeNull();
  await opened();
  expect(screen.getByText("all of it")).toBeDefined();
});

test("on a page of its own it is there, folded or not", () => {
  show(undefined);
  expect(screen.getByText("all of it")).toBeDefined();
});

test("closed again, it is gone", async () => {
  show(null);
  await opened();
  await opened();
  expect(screen.queryByText("all of it")).toBeNull();
});

test.each([
  [true, 1],
  [false, 0],
])("on paper it is shown where it belongs there: %s", (onPaper, shown) => {
  show(null, onPaper);
  act(() => void dispatchEvent(new Event("beforeprint")));
  expect(screen.queryAllByText("all of it")).toHaveLength(shown);
  act(() => void dispatchEvent(new Event("afterprint")));
  expect(screen.queryByText("all of it")).toBeNull();
});
