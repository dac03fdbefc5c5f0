// @vitest-environment happy-dom
// The stress view of a thesis that is not ours.
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { type Stage, StageContext } from "../../src/charts/parts/stage";
import { Stress } from "../../src/charts/stress/Stress";
import type { Dataset } from "../../src/data/schema";
import { en } from "../../src/i18n/en";
import { named } from "../../src/i18n/named";
import { namesOf } from "../../src/model/bet";
import { type Choice, DEFAULT_CHOICE } from "../../src/model/choice";
import { factsOf } from "../../src/model/facts";
import type { StressBlock } from "../../src/spec/stress";
import { offeredOf } from "../../src/views/offered";
import { risks } from "../../src/views/risks";
import { stress } from "../../src/views/stress";
import { readHarbor } from "../harbor";

const facts = factsOf(readHarbor().dataset as Dataset, [], true);
const words = named(en, namesOf(facts));
const specOf = (part: Partial<Choice> = {}) => stress(facts, { ...DEFAULT_CHOICE, ...part }, words);
afterEach(cleanup);

function show(part: Partial<Choice> = {}) {
  const set = vi.fn();
  const choice = { ...DEFAULT_CHOICE, ...part };
  const stage: Stage = { words, choice, set, href: () => "?", sourceNumber: () => 1, sourceOf: () => undefined };
  const { container } = render(
    <StageContext value={stage}>
      <Stress block={specOf(part).blocks[0] as StressBlock} />
    </StageContext>,
  );
  return { set, container };
}

test("the view is offered, and its finding names the holdings of the thesis", () => {
  expect(offeredOf(facts)).toContain("stress");
  expect(specOf().title).toBe(
    "Quay would break Harbor’s own rule first: LTV meets 30% once Quay stands at 44.4% of its base price, while Tower would have to sink to 16.7%",
  );
  expect(specOf({ a: { tower: -100 } }).title).toBe(
    "An LTV of 33.3% is over the 30% Harbor allows itself in normal times, and Tower’s price put it there",
  );
});

test("nothing on it is ours", () => {
  const { container } = show({ a: { tower: -30, mill: 20 }, b: { quay: -40 } });
  expect(container.textContent).not.toMatch(/OpenAI|Arm\b|SoftBank|¥|yen|Vision|instalment|undefined|NaN|–/i);
  expect(JSON.stringify([specOf().tables, specOf().notes, specOf().summary])).not.toMatch(/OpenAI|SoftBank|JPY|yen/);
});

test("a slider for each price, in the order of the thesis, and no rate, share or switch", () => {
  const { set } = show();
  const names = screen.getAllByRole("slider", { hidden: true }).map((s) => s.getAttribute("aria-label") ?? s.id);
  expect(names).toEqual([
    "stress-tower",
    "stress-quay",
    "stress-mill",
    "stress-others",
    "Scenario on the map: arrow keys move both prices",
  ]);
  expect(screen.queryByRole("checkbox")).toBeNull();
  fireEvent.change(screen.getByLabelText("Tower’s price"), { target: { value: "-30" } });
  expect(set).toHaveBeenLastCalledWith({ a: { tower: -30 } }, "replace");
});

test("the dot moves its two prices and leaves the third where it is", () => {
  const { set } = show({ a: { tower: -30, mill: 20 } });
  fireEvent.keyDown(screen.getByRole("slider", { name: /Scenario on the map/ }), { key: "ArrowDown" });
  expect(set).toHaveBeenLastCalledWith({ a: { tower: -30, quay: -5, mill: 20 } }, "replace");
  fireEvent.keyDown(screen.getByRole("slider", { name: /Scenario on the map/ }), { key: "ArrowRight" });
  expect(set).toHaveBeenLastCalledWith({ a: { tower: -25, mill: 20 } }, "replace");
});

test("figures are in the unit of the thesis, under names of its own", () => {
  const { container } = show();
  const nav = container.querySelector('[data-figure="nav"]');
  expect(nav).toHaveTextContent("€80bn");
  expect(nav).toHaveAttribute("data-unit", "EUR bn");
  for (const name of ["ltv-with-quay-loan", "reverse-tower-30", "reverse-quay-30", "tower-value", "quay-net"])
    expect(container.querySelector(`[data-figure="${name}"]`), name).not.toBeNull();
  expect(screen.getAllByText("30% limit").length).toBeGreaterThan(0);
});

test("the register counts what a risk would take, and takes it into the test", () => {
  const [row] = risks(facts, DEFAULT_CHOICE, words).blocks.flatMap((b) => (b.kind === "risks" ? b.rows : []));
  expect(row.hit?.share.figure.value).toBeCloseTo(-(30 / 80) * 100, 9);
  expect(row.scenario).toEqual({ tower: -50, quay: -10, mill: -10, others: -10 });
  expect(row.left).toContain("€2bn");
});
