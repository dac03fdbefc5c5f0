// @vitest-environment happy-dom
import { cleanup, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { CreditWatch } from "../../src/charts/credit/CreditWatch";
import { type Stage, StageContext } from "../../src/charts/parts/stage";
import { type Choice, DEFAULT_CHOICE } from "../../src/model/choice";
import type { Facts } from "../../src/model/facts";
import { creditBlock } from "../../src/views/credit/block";
import { creditOf } from "../../src/views/credit/setup";
import { creditTables } from "../../src/views/credit/tables";
import { facts, words } from "../data";

const data = facts();
afterEach(cleanup);

const creditIn = (part: Partial<Choice> = {}, f: Facts = data) => creditOf(f, { ...DEFAULT_CHOICE, ...part }, words.en);

function show(part: Partial<Choice> = {}) {
  const set = vi.fn();
  const stage: Stage = {
    words: words.en,
    choice: { ...DEFAULT_CHOICE, ...part },
    set,
    href: () => "?",
    sourceNumber: () => 1,
    sourceOf: () => undefined,
  };
  const { container } = render(
    <StageContext value={stage}>
      <CreditWatch block={creditBlock(creditIn(part))} />
    </StageContext>,
  );
  return { set, container };
}

test("the finding is computed: it turns when LTV or an outlook turns", () => {
  const title = (f: Facts) => creditBlock(creditIn({}, f)).title;
  expect(title(data)).toMatch(/^LTV was 13% on 30 June 2026, 12 points under .* 25%; JCR and S&P have/);
  const higher = {
    ...data,
    observations: data.observations.map((o) => (o.metric === "ltv" ? { ...o, value: 27 } : o)),
  };
  expect(title(higher)).toContain("2 points over");
  const calm = { ...data, events: data.events.map((e) => ({ ...e, rating: undefined })) };
  expect(title(calm)).toContain("no agency is known");
});

test("ratings by agency, each dated and leading to its source", async () => {
  const { set } = show();
  const last = screen.getAllByText("BB+").at(-1)?.closest("dd") as HTMLElement;
  expect(last).toHaveTextContent("3 Mar 2026BB+outlook negative");
  await userEvent.click(within(last).getByRole("link"));
  expect(set).toHaveBeenLastCalledWith({ source: "sp-sbg-outlook-2026-03-03" });
});

test("what is not published is said, never left blank", () => {
  show();
  const row = (label: string) => screen.getByText(label).parentElement;
  expect(row("Redemptions over those years")).toHaveTextContent("no published figure found");
  expect(row("Covered")).toHaveTextContent("cannot be computed without it");
});

test("the bridge is drawn and repaid; coupons stand with their notes; a long list opens", async () => {
  const { container } = show();
  expect(screen.getByText(/agreed, at most/)).toHaveTextContent(
    "$40bn agreed, at most $25.9bn seen drawn; repaid 15 Sep 2026",
  );
  expect(screen.getByText("coupon 9.75%")).toHaveAttribute("data-record", "sbg-notes-2026-09-coupon");
  const rungs = () => container.querySelectorAll(".ladder li").length;
  const before = rungs();
  await userEvent.click(screen.getAllByRole("button", { name: /^Show all/ })[0]);
  expect(rungs()).toBeGreaterThan(before);
});

test("S&P's level is a sentence, never a line of the chart", () => {
  const block = creditBlock(creditIn());
  const lines = block.plot.panels.flatMap((p) => p.marks).flatMap((m) => (m.type === "horizontal" ? [m.y] : []));
  expect(lines).toEqual([25, 35]);
  show();
  expect(screen.getByText(/on a definition of its own; it is not drawn here/)).toBeInTheDocument();
});

test("every figure of the block stands in a table", () => {
  const cells = creditTables(creditIn()).flatMap((t) => t.rows.flatMap((r) => r.cells));
  const { ladder, plot } = creditBlock(creditIn());
  for (const r of ladder.groups.flatMap((g) => g.rungs)) expect(cells).toContainEqual(r.figure);
  for (const p of plot.panels.flatMap((x) => x.series.flatMap((s) => s.points))) expect(cells).toContainEqual(p.figure);
});

test("a filter on someone else greys it", () => {
  const { container } = show({ companies: ["microsoft"] });
  expect(container.querySelector(".credit.is-dim")).not.toBeNull();
});
