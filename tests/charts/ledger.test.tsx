// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, describe, expect, test, vi } from "vitest";
import { forecasts } from "../../src/views/forecasts";
import { facts, LANGS, words } from "../data";
import { Stand } from "./stand";

afterEach(cleanup);

const data = facts("en");
const claim = data.claims[3];
const row = (id: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`li[data-claim="${id}"]`);
  if (!found) throw new Error(`no row ${id}`);
  return found;
};

describe("the ledger", () => {
  test("has a row per forecast with a dot per item on each side", () => {
    render(<Stand view={forecasts} />);
    for (const c of data.claims) {
      const sides = within(row(c.id)).getAllByRole("group");
      expect(sides.map((s) => within(s).queryAllByRole("link").length)).toEqual([
        c.evidence_against.length,
        c.evidence_for.length,
      ]);
      expect(within(row(c.id)).getAllByText(words.en.marks.verdict[c.verdict])[0]).toBeVisible();
    }
  });

  test("a dot is named by statement, date, kind and publisher and opens its source", () => {
    const onChoice = vi.fn();
    render(<Stand view={forecasts} onChoice={onChoice} />);
    const [record] = claim.evidence_for;
    const statement = data.observation.get(record)?.statement ?? "";
    const dot = within(row(claim.id)).getByRole("link", {
      name: new RegExp(`^${statement} \\(.*20\\d\\d; (Disclosed|Reported|Estimate|Forecast), .+\\)$`),
    });
    expect(dot).toHaveAttribute("href", `?source=${record}`);
    fireEvent.click(dot);
    expect(onChoice.mock.lastCall?.[0]).toBe(`source=${record}`);
  });

  test("a row unfolds reasoning, cause, what would change it, and the items with publisher and date", () => {
    render(<Stand view={forecasts} />);
    expect(screen.queryByText(claim.reasoning)).toBeNull();
    const button = screen.getByRole("button", { name: claim.claim });
    fireEvent.click(button);
    expect(button).toHaveAttribute("aria-expanded", "true");
    for (const text of [claim.reasoning, claim.would_change, claim.attribution_note]) screen.getByText(text);
    expect(within(row(claim.id)).getAllByRole("link", { name: /./ }).length).toBeGreaterThan(4);
    fireEvent.click(button);
    expect(screen.queryByText(claim.reasoning)).toBeNull();
  });

  test("the reader's verdict goes to the address, is summed up, and can be taken back", () => {
    const onChoice = vi.fn();
    render(<Stand view={forecasts} onChoice={onChoice} />);
    const select = screen.getByRole("combobox", { name: `Your verdict on: ${claim.claim}` });
    fireEvent.change(select, { target: { value: "confirmed" } });
    expect(onChoice.mock.lastCall?.[0]).toBe(`verdict.${claim.id}=confirmed`);
    screen.getByText("You judged 1 and see 1 differently:");
    const other = within(screen.getByRole("region", { name: "Your view" })).getByRole("listitem");
    expect(other).toHaveTextContent(`${claim.claim}You: ConfirmedThis page: ${words.en.marks.verdict[claim.verdict]}`);
    fireEvent.change(select, { target: { value: claim.verdict } });
    screen.getByText(/You judged 1, each as this page does/);
    fireEvent.change(select, { target: { value: "" } });
    expect(onChoice.mock.lastCall?.[0]).toBe("");
    expect(screen.queryByText(/You judged/)).toBeNull();
  });

  test.each(LANGS)("a verdict is taken back where the difference is summed up, the others stay (%s)", (lang) => {
    const onChoice = vi.fn();
    const verdicts = { "claim-01": "open", "claim-02": "contradicted" } as const;
    render(<Stand view={forecasts} lang={lang} choice={{ verdicts }} onChoice={onChoice} />);
    const w = words[lang].forecasts;
    const text = facts(lang).claims.find((c) => c.id === "claim-01")?.claim ?? "";
    const summary = within(screen.getByRole("region", { name: w.heads.mine }));
    expect(summary.getAllByRole("listitem")).toHaveLength(2);
    fireEvent.click(summary.getByRole("button", { name: w.takeBackFor(text) }));
    expect(onChoice.mock.lastCall?.[0]).toBe("verdict.claim-02=contradicted");
    expect(summary.getAllByRole("listitem")).toHaveLength(1);
  });

  test("all of the reader's verdicts are cleared at once", () => {
    const onChoice = vi.fn();
    render(
      <Stand view={forecasts} choice={{ verdicts: { "claim-01": "open", "claim-02": "open" } }} onChoice={onChoice} />,
    );
    fireEvent.click(screen.getByRole("button", { name: "Clear your verdicts" }));
    expect(onChoice.mock.lastCall?.[0]).toBe("");
  });

  test("forecasts out of focus are grey, items too", () => {
    render(<Stand view={forecasts} choice={{ companies: ["arm"] }} />);
    expect(row("claim-12")).not.toHaveClass("is-dim");
    expect(row("claim-05")).toHaveClass("is-dim");
    expect(row("claim-05").querySelectorAll(".ledger-dot:not(.is-dim)")).toHaveLength(0);
  });

  test.each(LANGS)("is printed without inline styles (%s)", (lang) => {
    expect(renderToStaticMarkup(<Stand view={forecasts} lang={lang} />)).not.toMatch(/\sstyle=/);
  });
});
