// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { Kpis } from "../../src/charts/kpis/Kpis";
import { type Stage, StageContext } from "../../src/charts/parts/stage";
import { DEFAULT_CHOICE } from "../../src/model/choice";
import type { KpisBlock } from "../../src/spec/kpis";
import { glance } from "../../src/views/glance";
import { holdings } from "../../src/views/holdings";
import { facts, words } from "../data";

const f = facts();

function show(block: KpisBlock, set = vi.fn()) {
  const stage: Stage = {
    words: words.en,
    choice: DEFAULT_CHOICE,
    set,
    href: (patch) => `?source=${patch.source}`,
    sourceNumber: () => 7,
    sourceOf: () => undefined,
  };
  const { container } = render(
    <StageContext value={stage}>
      <Kpis block={block} />
    </StageContext>,
  );
  return { container, set };
}

const grid = (companies: string[] = []): KpisBlock =>
  glance(f, { ...DEFAULT_CHOICE, companies }, words.en).blocks[0] as KpisBlock;
const cell = (container: HTMLElement, id: string) => container.querySelector<HTMLElement>(`[data-kpi="${id}"]`)!;

afterEach(cleanup);

test("eight cells, each with its name, value, kind and source", () => {
  const { container } = show(grid());
  const cells = container.querySelectorAll<HTMLElement>("[data-kpi]");
  expect(cells).toHaveLength(8);
  for (const c of cells) {
    expect(within(c).getAllByRole("link", { name: "Source 7" }).length).toBeGreaterThan(0);
    expect(c.textContent).toMatch(/Disclosed|Reported|Estimate/);
  }
});

test("a computed figure is printed to one decimal and carried unrounded", () => {
  const { container } = show(grid());
  const data = cell(container, "concentration").querySelector('data[data-figure="concentration"]')!;
  expect(data.textContent).toBe("74.5%");
  expect(Number(data.getAttribute("value"))).toBeCloseTo(74.5401, 3);
  expect(data.getAttribute("data-derived")).toContain("son-svf2-share");
});

test("a fall is marked as one, in words too", () => {
  const { container } = show(grid());
  const change = cell(container, "ltv").querySelector(".kpi-change")!;
  expect(change.textContent).toMatch(/▼ down 4 pts since 31 Mar 2026/);
});

test("NAV and the pro forma are set alike", () => {
  const { container } = show(grid());
  const values = [...cell(container, "nav").querySelectorAll(".kpi-value")].map((v) => v.textContent);
  expect(values).toEqual(["¥72.3tn", "¥58.3tn"]);
});

test("a sparkline says what it shows, breaks at missing periods and names the policy line", () => {
  show(grid());
  const spark = screen.getByRole("img", { name: /^Loan-to-value ratio \(LTV\): \d+ points/ });
  const line = spark.querySelector(".spark-line")!.getAttribute("d")!;
  expect(line.match(/M/g)).toHaveLength(4);
  expect(spark.querySelector(".spark-rule")).not.toBeNull();
  expect(screen.getByText("25% policy line")).toBeTruthy();
});

test("a source opens the drawer at its record", () => {
  const { container, set } = show(grid());
  fireEvent.click(within(cell(container, "paid")).getByRole("link", { name: "Source 7" }));
  expect(set).toHaveBeenCalledWith({ source: "sbg-openai-cum-2026-10-01" });
});

test("out of focus is marked on the cell", () => {
  const { container } = show(grid(["arm"]));
  expect(cell(container, "paid").className).toContain("is-dim");
  expect(cell(container, "concentration").className).not.toContain("is-dim");
});

test("the list beside a chart has a heading and one row an estimate", () => {
  show(holdings(f, DEFAULT_CHOICE, words.en).blocks[1] as KpisBlock);
  expect(screen.getByRole("heading", { name: "Analysts count otherwise" })).toBeTruthy();
  expect(screen.getAllByRole("listitem")).toHaveLength(4);
  expect(screen.getByText(/Forecast, Aug 2025, for 31 Dec 2025/)).toBeTruthy();
});
