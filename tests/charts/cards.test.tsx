// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, describe, expect, test, vi } from "vitest";
import { camps } from "../../src/views/camps";
import { faq } from "../../src/views/faq";
import { motives } from "../../src/views/motives";
import { facts, LANGS, words } from "../data";
import { Stand } from "./stand";

afterEach(cleanup);

const data = facts("en");

/** The card under a heading. */
function card(name: string): HTMLElement {
  const found = screen.getByRole("heading", { name }).closest<HTMLElement>(".card");
  if (!found) throw new Error(`no card ${name}`);
  return found;
}

describe("cards", () => {
  test("a motive is the article's, and its facts open behind a disclosure that counts them", () => {
    render(<Stand view={motives} />);
    const motive = within(card("Restore the Vision Fund's honour"));
    motive.getByText("The article’s view");
    const group = motive.getByText("3 for, 3 against").closest("details");
    expect(group).not.toHaveAttribute("open");
    expect(group?.querySelectorAll(".fact")).toHaveLength(6);
  });

  test("a fact opens its source by its date and by its number", () => {
    const onChoice = vi.fn();
    render(<Stand view={motives} onChoice={onChoice} />);
    const fact = within(card("Restore the Vision Fund's honour"))
      .getByText(/WeWork cost SoftBank/)
      .closest("li");
    if (!fact) throw new Error("no fact");
    const date = within(fact).getByRole("link", { name: "Source: 7 Nov 2023, Estimate" });
    expect(date).toHaveAttribute("href", "?source=wework-equity-loss");
    fireEvent.click(date);
    expect(onChoice.mock.lastCall?.[0]).toBe("source=wework-equity-loss");
    expect([...fact.querySelectorAll("data")].map((d) => [d.value, d.dataset.record])).toEqual([
      ["11.5", "wework-equity-loss"],
      ["14.4", "wework-loss-alt"],
    ]);
  });

  test("each forecast of a camp has mark and word of its own verdict and leads to the forecasts", () => {
    render(<Stand view={camps} />);
    for (const camp of data.thesis.camps.filter((c) => c.goal)) {
      for (const id of camp.claims) {
        const claim = data.claims.find((c) => c.id === id);
        const line = card(camp.name).querySelector<HTMLElement>(`[data-claim="${id}"]`);
        if (!claim || !line) throw new Error(`no verdict ${id}`);
        within(line).getByText(words.en.marks.verdict[claim.verdict]);
        expect(within(line).getByRole("link")).toHaveAttribute("href", "#forecasts");
      }
    }
  });

  test("who paid and who holds is a table headed by its finding", () => {
    render(<Stand view={camps} />);
    const table = within(screen.getByRole("table", { name: /has paid the most/ }));
    expect(table.getAllByRole("row")).toHaveLength(4);
    expect(within(table.getByRole("row", { name: /Amazon/ })).getByText("–")).toBeVisible();
  });

  test.each(LANGS)("%s: answers are printed open, and the closing question leads on", (lang) => {
    const f = facts(lang);
    const { container } = render(<Stand view={faq} lang={lang} />);
    const folds = [...container.querySelectorAll("details.card")];
    expect(folds).toHaveLength(3);
    for (const fold of folds) expect(fold).toHaveAttribute("open");
    const question = f.statements.find((s) => s.id === "conclusion-question");
    const links = within(card(question?.title ?? "")).getAllByRole("link");
    expect(links.map((l) => l.getAttribute("href"))).toEqual(["#forecasts", "#risks", "#stress"]);
  });

  test("out of focus is a class, never opacity, and no style is inline", () => {
    for (const view of [motives, camps, faq]) {
      const html = renderToStaticMarkup(<Stand view={view} choice={{ companies: ["arm"] }} />);
      expect(html).toContain("is-dim");
      expect(html).not.toMatch(/ style=| opacity=/);
    }
  });

  test("prose of a record names it", () => {
    const html = renderToStaticMarkup(<Stand view={camps} />);
    for (const s of data.statements.filter((x) => x.topic === "landscape"))
      expect(html).toContain(`data-record="${s.id}"`);
  });
});
