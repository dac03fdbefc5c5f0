// @vitest-environment happy-dom
import { cleanup, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { type Stage, StageContext } from "../../src/charts/parts/stage";
import { Risks } from "../../src/charts/risks/Risks";
import { type Choice, DEFAULT_CHOICE, NEUTRAL } from "../../src/model/choice";
import type { RisksBlock } from "../../src/spec/risks";
import { risks } from "../../src/views/risks";
import { facts, words } from "../data";

const data = facts();
afterEach(cleanup);

function show(part: Partial<Choice> = {}) {
  const choice = { ...DEFAULT_CHOICE, ...part };
  const set = vi.fn();
  const stage: Stage = {
    words: words.en,
    choice,
    set,
    href: () => "?",
    sourceNumber: () => 1,
    sourceOf: () => undefined,
  };
  const { container } = render(
    <StageContext value={stage}>
      <Risks block={risks(data, choice, words.en).blocks[0] as RisksBlock} />
    </StageContext>,
  );
  const card = (id: string) => within(container.querySelector(`details[data-risk="${id}"]`) as HTMLElement);
  return { set, container, card };
}

test("every risk is a disclosure in the order of rank", () => {
  const { container } = show();
  const ids = [...container.querySelectorAll("details[data-risk]")].map((e) => e.getAttribute("data-risk"));
  expect(ids).toHaveLength(data.risks.length);
  expect(ids[0]).toBe("concentration");
});

test("the bar is said in words and as a figure with its provenance", () => {
  const { card } = show();
  const figure = card("concentration").getByText("−34.4%");
  expect(figure).toHaveAttribute("data-figure", "nav-hit-share.concentration");
  expect(figure).toHaveAttribute("data-kind", "estimate");
  expect(card("concentration").getAllByText("5 of 5")).toHaveLength(2);
});

test("a quantifiable risk goes to the stress test; one without a shock has no such link", async () => {
  const { set, card } = show();
  await userEvent.click(card("openai-finance").getByRole("link", { name: "Take into the stress test", hidden: true }));
  expect(set).toHaveBeenCalledWith({ a: { ...NEUTRAL, openai: -30 }, base: null });
  expect(card("thesis-execution").queryByText("Take into the stress test")).toBeNull();
  expect(card("softbank-leverage").getByText(/extra debt of \$20bn/)).toBeInTheDocument();
});

test("the reader's rating is kept in the choice, and leaves it when it equals ours", async () => {
  const { set, card } = show();
  const mine = card("regulation").getByRole("combobox", { name: /Your likelihood/, hidden: true });
  await userEvent.selectOptions(mine, "5");
  expect(set).toHaveBeenLastCalledWith({ risks: { regulation: { likelihood: 5, impact: 3 } } });
  cleanup();
  const again = show({ risks: { regulation: { likelihood: 5, impact: 3 } } });
  const back = again.card("regulation").getByRole("combobox", { name: /Your likelihood/, hidden: true });
  expect(back).toHaveValue("5");
  await userEvent.selectOptions(back, "");
  expect(again.set).toHaveBeenLastCalledWith({ risks: {} });
  expect(again.container.querySelectorAll(".matrix-cell .disc.is-mine")).toHaveLength(1);
});

test("evidence opens its source; the rest of a long list comes on demand", async () => {
  const { set, card } = show();
  const links = () => card("softbank-leverage").getAllByRole("link", { name: /^Source: /, hidden: true });
  const before = links().length;
  await userEvent.click(links()[0]);
  expect(set.mock.lastCall?.[0]).toHaveProperty("source");
  await userEvent.click(card("softbank-leverage").getByRole("button", { name: "Show all 33", hidden: true }));
  expect(links()).toHaveLength(before + 31);
});

test("out of focus is grey", () => {
  const { container } = show({ companies: ["oracle"] });
  expect(container.querySelectorAll("details.risk.is-dim")).toHaveLength(
    data.risks.filter((r) => !r.entities.includes("oracle")).length,
  );
  expect(screen.getByRole("img", { name: /Matrix of/ })).toBeInTheDocument();
});
