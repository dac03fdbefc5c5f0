// @vitest-environment happy-dom
// The frame answers before the other words have come: it is drawn here with the first ones alone.
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { first as en } from "../../src/i18n/en/first";
import { first as ko } from "../../src/i18n/ko/first";
import { type App, AppContext } from "../../src/shell/app";
import { FRAME } from "../../src/shell/islands";
import { knownOf } from "../../src/shell/known";
import { createStore } from "../../src/shell/store";
import { VIEW_IDS } from "../../src/spec/spec";
import { facts, LANGS, words } from "../data";

afterEach(cleanup);

const first = { en, ko };
const ADDRESSES = [
  "",
  "?companies=arm,openai&nonsense&theme=purple",
  "?companies=arm&source=no-such-record",
  "?company=arm",
  "?companies=arm,openai&compare=1",
];

function open(lang: "en" | "ko", search: string, whole?: (app: App) => Promise<App>): App {
  window.history.replaceState(null, "", `/${search}`);
  const f = facts(lang);
  const app = {
    facts: f,
    words: first[lang],
    store: createStore(window, knownOf(f)),
    root: "./",
    dropped: 3,
    figures: 2,
    groups: [{ entities: ["arm"], count: 2 }],
    views: VIEW_IDS,
  } as unknown as App;
  const full = whole ? { ...app, whole: whole(app) } : { ...app, whole: new Promise<App>(() => undefined) };
  render(
    <AppContext value={full}>
      {Object.entries(FRAME).map(([name, Part]) => (
        <Part key={name} />
      ))}
    </AppContext>,
  );
  return app;
}

test.each(LANGS.flatMap((lang) => ADDRESSES.map((search) => [lang, search] as const)))("%s %s", (lang, search) => {
  open(lang, search);
  expect(screen.getByRole("banner")).toHaveTextContent(first[lang].shell.brand);
  expect(screen.getByRole("navigation", { name: first[lang].shell.companies })).toBeVisible();
});

test("a panel opened early waits for the other words and then says everything", async () => {
  let arrive: () => void = () => undefined;
  open(
    "en",
    "?company=arm",
    (app) =>
      new Promise((done) => {
        arrive = () => done({ ...app, words: words.en });
      }),
  );
  expect(await screen.findByText(en.profile.loading)).toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: /^Meta/ }));
  expect(window.location.search).toContain("companies=meta");
  arrive();
  expect(await screen.findByRole("heading", { level: 3, name: "Figures" }, { timeout: 10_000 })).toBeInTheDocument();
});

test("where the other words do not come a panel says so", async () => {
  open("en", "?company=arm", () => Promise.reject(new Error("offline")));
  expect(await screen.findByRole("alert")).toHaveTextContent(en.shell.failed);
});
