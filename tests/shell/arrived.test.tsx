// @vitest-environment happy-dom
// A host that answers with an empty file for a part of the code.
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { type App, AppContext } from "../../src/shell/app";
import { arrived } from "../../src/shell/arrived";
import { Lazy } from "../../src/shell/Lazy";
import { reasonIn } from "../../src/shell/reasons";
import { facts, words } from "../data";

afterEach(cleanup);

test("an empty module is a part of the code that did not come", () => {
  const come = { take: () => 1 };
  expect(arrived(come)).toBe(come);
  expect(() => arrived({})).toThrow("empty");
  expect(reasonIn(words.en, "empty dynamically imported module")).toBe("a part of the page’s code did not come");
});

test("a part that is not in its file says so and can be asked for again", async () => {
  const answers = [undefined, () => <p>the part</p>];
  const load = () => Promise.resolve(answers.shift() as () => React.ReactNode);
  render(
    <AppContext value={{ facts: facts(), words: words.en } as App}>
      <Lazy load={load} props={{}} waiting="on its way" />
    </AppContext>,
  );
  expect(await screen.findByRole("alert")).toHaveTextContent(words.en.shell.failed);
  await userEvent.click(screen.getByRole("button", { name: words.en.shell.retry }));
  expect(await screen.findByText("the part")).toBeVisible();
});
