// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { type Stage, StageContext } from "../../src/charts/parts/stage";
import { Stress } from "../../src/charts/stress/Stress";
import { type Choice, DEFAULT_CHOICE, NEUTRAL } from "../../src/model/choice";
import type { StressBlock } from "../../src/spec/stress";
import { stress } from "../../src/views/stress";
import { facts, words } from "../data";

const data = facts();
afterEach(cleanup);

function show(part: Partial<Choice> = {}) {
  const choice = { ...DEFAULT_CHOICE, ...part };
  const set = vi.fn();
  const stage = (c: Choice): Stage => ({
    words: words.en,
    choice: c,
    set,
    href: () => "?",
    sourceNumber: () => 1,
    sourceOf: () => undefined,
  });
  const page = (c: Choice) => (
    <StageContext value={stage(c)}>
      <Stress block={stress(data, c, words.en).blocks[0] as StressBlock} />
    </StageContext>
  );
  const { rerender, container } = render(page(choice));
  return { set, container, again: (more: Partial<Choice>) => rerender(page({ ...choice, ...more })) };
}

test("a slider replaces the entry and makes the opening scenario explicit", () => {
  const { set } = show();
  fireEvent.change(screen.getByRole("slider", { name: /OpenAI.s mark/ }), { target: { value: "-30" } });
  expect(set).toHaveBeenCalledWith({ a: { openai: -30, arm: -28.9, draws: 1 } }, "replace");
});

test("a typed value counts once it is a number, and is held inside the range", async () => {
  const { set } = show({ a: NEUTRAL });
  const field = screen.getByRole("spinbutton", { name: /Arm.s price/ });
  await userEvent.clear(field);
  expect(set).not.toHaveBeenCalled();
  await userEvent.type(field, "-250");
  expect(set.mock.lastCall?.[0].a.arm).toBe(-100);
});

test("a value held inside the range is said so, and no longer once it fits", async () => {
  const { again } = show({ a: NEUTRAL });
  const field = screen.getByRole("spinbutton", { name: /Arm.s price/ });
  await userEvent.clear(field);
  await userEvent.type(field, "-250");
  again({ a: { ...NEUTRAL, arm: -100 } });
  expect(screen.getByText("Held at −100%: from −100% to +100% only.")).toHaveAttribute("role", "status");
  await userEvent.clear(field);
  await userEvent.type(field, "-25");
  expect(screen.queryByText(/^Held at/)).toBeNull();
});

test("the share is typed in per cent", async () => {
  const { set } = show({ a: NEUTRAL });
  const field = screen.getByRole("spinbutton", { name: /share of the OpenAI holding/, hidden: true });
  expect(field).toHaveValue(82.75);
  fireEvent.change(field, { target: { value: "100" } });
  expect(set.mock.lastCall?.[0].a.share).toBe(1);
  fireEvent.change(field, { target: { value: "5" } });
  // Held at the lower end, which is where the base has it: nothing is set.
  expect(set.mock.lastCall?.[0].a).toEqual({ arm: 0 });
});

test("a risk that adds debt: what no slider can set is computed on a line of its own", () => {
  const { container } = show({ a: { ...NEUTRAL, openai: -20, arm: -30, rest: -20 } });
  const term = screen.getByText("With the $20bn of extra debt that this risk adds");
  expect(term.parentElement).toHaveTextContent(/No slider and no address sets extra debt/);
  const figure = (name: string) => Number(container.querySelector(`[data-figure="${name}"]`)?.getAttribute("value"));
  // 20 billion dollars at 162.39 yen, as debt alone.
  expect(figure("nav") - figure("nav-with-extra-debt")).toBeCloseTo(3.2478, 9);
  expect(figure("ltv-with-extra-debt")).toBeGreaterThan(figure("ltv"));
  cleanup();
  show({ a: { ...NEUTRAL, openai: -20 } });
  expect(screen.queryByText(/extra debt that this risk adds/)).toBeNull();
});

test("the second ratio names the loans it leaves out, each with what is recorded of it", () => {
  show();
  const term = screen.getAllByText("LTV including the Arm loan").find((e) => e.tagName === "DT");
  expect(term?.parentElement).toHaveTextContent(/SB Northstar.*\$3bn.*SoftBank Corp\..*\$8bn.*OpenAI.*\$10bn/);
});

test("the arithmetic, line by line, ends in the figures above", () => {
  const { container } = show({ a: { ...NEUTRAL, arm: -40 } });
  const lines = [...container.querySelectorAll(".workings li")];
  const last = (i: number) => Number([...(lines[i]?.querySelectorAll("data") ?? [])].at(-1)?.getAttribute("value"));
  const printed = (i: number) =>
    [...(lines[i]?.querySelectorAll("data") ?? [])].map((d) => Number(d.getAttribute("value")));
  const [gross, fx, level, loan, , arm] = printed(1);
  expect((gross * fx * (level / 100) - loan * fx) / 1000).toBeCloseTo(arm, 9);
  expect(last(3)).toBeCloseTo(61.858, 9);
  expect(last(5)).toBeCloseTo(51.048, 9);
  expect(last(6)).toBeCloseTo(17.475508422516086, 9);
});

test("presets are choices: they add to the history", async () => {
  const { set } = show();
  await userEvent.click(screen.getByRole("button", { name: "Published base" }));
  expect(set).toHaveBeenLastCalledWith({ a: { arm: 0 } });
  await userEvent.selectOptions(screen.getByRole("combobox", { name: /risk/i }), "openai-finance");
  expect(set).toHaveBeenLastCalledWith({ a: { ...NEUTRAL, openai: -30 } });
  await userEvent.click(screen.getByRole("button", { name: "Reset" }));
  expect(set).toHaveBeenLastCalledWith({ a: null, b: null, base: null });
});

test("switch and base", async () => {
  const { set } = show();
  await userEvent.click(screen.getByRole("checkbox"));
  expect(set.mock.lastCall?.[0].a).toEqual({ arm: -28.9 });
  await userEvent.click(screen.getByRole("button", { name: "31 December 2025" }));
  expect(set).toHaveBeenLastCalledWith({ base: "2025-12-31" });
});

test("arrow keys move the dot by five per cent and stop at the edge", () => {
  const { set } = show({ a: { ...NEUTRAL, openai: -98, arm: 20 } });
  const dot = screen.getByRole("slider", { name: /Scenario on the map/ });
  fireEvent.keyDown(dot, { key: "ArrowLeft" });
  expect(set.mock.lastCall?.[0].a).toMatchObject({ openai: -100, arm: 20 });
  fireEvent.keyDown(dot, { key: "ArrowUp" });
  expect(set.mock.lastCall?.[0].a).toMatchObject({ openai: -98, arm: 20 });
  fireEvent.keyDown(dot, { key: "ArrowDown" });
  expect(set.mock.lastCall?.[0].a).toMatchObject({ openai: -98, arm: 15 });
});

test("the outcome is printed with its name, unit and unrounded value", () => {
  const { container } = show();
  const nav = container.querySelector('[data-figure="nav"]');
  expect(nav).toHaveTextContent("¥56.94tn");
  expect(Number(nav?.getAttribute("value"))).toBeCloseTo(56.943864922266485, 9);
  expect(nav).toHaveAttribute("data-unit", "JPY tn");
  for (const name of ["ltv", "ltv-with-arm-loan", "headroom-25", "headroom-35", "reverse-arm-25", "implied-openai"])
    expect(container.querySelector(`[data-figure="${name}"]`), name).not.toBeNull();
});

test("no holdings left is said in words, and no ratio is printed", () => {
  const { container } = show({ a: { ...NEUTRAL, openai: -100, arm: -100, rest: -100 } });
  expect(screen.getAllByText("No holdings left").length).toBeGreaterThan(0);
  expect(container.querySelector(".map-a")?.textContent).toBe("No holdings left");
  const dot = screen.getByRole("slider", { name: /Scenario on the map/ });
  expect(dot).toHaveAttribute("aria-valuetext", "OpenAI −100%, Arm −100%, No holdings left");
  expect(container.querySelector('.outcome [data-figure="ltv"]')).toBeNull();
});

test("B stands beside A with the difference, and can be removed", async () => {
  const { set } = show({ a: NEUTRAL, b: { ...NEUTRAL, arm: -40 } });
  const table = screen.getByRole("table", { name: "Scenario A against B" });
  expect(within(table).getByRole("row", { name: /Net asset value ¥72.3tn ¥51.05tn \+¥21.25tn/ })).toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: "Remove B" }));
  expect(set).toHaveBeenLastCalledWith({ b: null });
});

test("the outcome is announced politely, once, after the hand has come to rest", () => {
  vi.useFakeTimers();
  const { container, again } = show();
  const said = () => container.querySelector("[aria-live=polite]")?.textContent;
  expect(said()).toBe("");
  again({ a: { ...NEUTRAL, arm: -10 } });
  act(() => vi.advanceTimersByTime(300));
  again({ a: NEUTRAL });
  act(() => vi.advanceTimersByTime(300));
  expect(said()).toBe("");
  act(() => vi.advanceTimersByTime(800));
  expect(said()).toBe("Net asset value ¥72.3tn, loan-to-value 13%");
  vi.useRealTimers();
});
