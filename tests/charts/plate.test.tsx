// @vitest-environment happy-dom
import { readFileSync } from "node:fs";
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, test, vi } from "vitest";
import { type Stage, StageContext } from "../../src/charts/parts/stage";
import { arcCurves, loopCurves } from "../../src/charts/plate/arcs";
import { litOf, organIn } from "../../src/charts/plate/focus";
import { DISC_Y, HEIGHT, type Layout, NARROW, pointAt, WIDE } from "../../src/charts/plate/geometry";
import { Plate } from "../../src/charts/plate/Plate";
import { strandCurves, tagsOf, touch } from "../../src/charts/plate/strands";
import { type Choice, DEFAULT_CHOICE } from "../../src/model/choice";
import type { PlateBlock } from "../../src/spec/plate";
import { ecosystem } from "../../src/views/ecosystem";
import { facts, LANGS, words } from "../data";

const plateOf = (patch: Partial<Choice> = {}, lang: "en" | "ko" = "en") =>
  ecosystem(facts(lang), { ...DEFAULT_CHOICE, ...patch }, words[lang]).blocks[0] as PlateBlock;

const FILTERS = [[], ["arm"], ["microsoft", "openai"], ["nvidia", "microsoft", "oracle"], ["wework"], ["figure"]];
const LAYOUTS: [string, Layout][] = [
  ["wide", WIDE],
  ["narrow", NARROW],
];

describe.each(LAYOUTS)("the %s drawing", (_, layout) => {
  test.each(FILTERS.map((c) => [c.join(), c]))("has a line for every link: %s", (_n, companies) => {
    const block = plateOf({ companies });
    const organOf = organIn(block);
    const curves = new Map([
      ...strandCurves(layout, block, organOf),
      ...arcCurves(layout, block.links, organOf),
      ...loopCurves(layout, block.links, organOf),
    ]);
    for (const l of block.links) expect(curves.has(l.relation), l.relation).toBe(true);
    for (const [id, c] of curves)
      for (const t of [0, 0.25, 0.5, 0.75, 1]) {
        const { x, y } = pointAt(c, t);
        expect(x, id).toBeGreaterThan(layout.left - 4);
        expect(x, id).toBeLessThan(layout.left + layout.width);
        expect(y > 0 && y < HEIGHT, id).toBe(true);
      }
  });

  test.each(LANGS)("texts on the strands meet neither each other nor the edge (%s)", (lang) => {
    for (const companies of FILTERS) {
      const block = plateOf({ companies }, lang);
      const boxes = tagsOf(layout, block, strandCurves(layout, block, organIn(block))).map((t) => t.box);
      expect(boxes.length).toBeGreaterThan(2);
      boxes.forEach((a, i) => {
        expect(a.x).toBeGreaterThanOrEqual(layout.left);
        for (const b of boxes.slice(i + 1)) expect(touch(a, b)).toBe(false);
      });
    }
  });
});

test("places in the style sheet are those of the drawing", () => {
  const css = readFileSync("src/charts/plate/plate.css", "utf8");
  const [narrow, wide] = css.split("@container view (width >= 680px)");
  const top = (part: string, name: string) => Number(new RegExp(`\\.${name} \\{[^}]*?top: ([\\d.]+)%`).exec(part)?.[1]);
  for (const [organ, y] of Object.entries(DISC_Y))
    expect(top(narrow, `at-${organ}`)).toBeCloseTo((y / HEIGHT) * 100, 1);
  NARROW.feeders.forEach((s, i) => {
    expect(top(narrow, `at-feeder-${i + 1}`)).toBeCloseTo((s.y / HEIGHT) * 100, 1);
  });
  WIDE.feeders.forEach((s, i) => {
    expect(top(wide, `at-feeder-${i + 1}`)).toBeCloseTo((s.y / HEIGHT) * 100, 1);
  });
  expect(top(wide, "plate-at\\.at-owner")).toBeCloseTo((WIDE.owner.y / HEIGHT) * 100, 1);
});

describe("what is lit", () => {
  const block = plateOf();

  test("nothing chosen: all in colour", () => {
    expect(litOf(block, null)).toBeNull();
  });

  test("a company lights its links and the organs at their other ends", () => {
    const lit = litOf(block, { companies: ["arm"] })!;
    expect(lit.links.has("er-rel-arm-openai-agicpu")).toBe(true);
    expect([...lit.organs].sort()).toEqual(["brain", "heart", "nerve"]);
    expect(lit.companies.has("softbank")).toBe(true);
  });

  test("a link lights its two ends alone", () => {
    const lit = litOf(block, { relation: "er-rel-arm-openai-agicpu" })!;
    expect([...lit.links]).toEqual(["er-rel-arm-openai-agicpu"]);
    expect([...lit.companies].sort()).toEqual(["arm", "openai"]);
  });

  test("no place under the filter: all is grey", () => {
    expect(litOf(plateOf({ companies: ["wework"] }), null)?.organs.size).toBe(0);
  });
});

/** The plate with a choice that its own controls change. */
function Page({ start = {}, log }: { start?: Partial<Choice>; log?: (patch: Partial<Choice>) => void }) {
  const [choice, setChoice] = useState<Choice>({ ...DEFAULT_CHOICE, ...start });
  const stage: Stage = {
    words: words.en,
    choice,
    set: (patch) => {
      log?.(patch);
      setChoice((c) => ({ ...c, ...patch }));
    },
    href: () => "?",
    sourceNumber: () => 1,
    sourceOf: () => undefined,
  };
  return (
    <StageContext value={stage}>
      <Plate block={ecosystem(facts(), choice, words.en).blocks[0] as PlateBlock} />
    </StageContext>
  );
}

describe("in use", () => {
  afterEach(cleanup);
  const wide = () => document.querySelector(".plate-wide") as SVGGElement;
  const relationsIn = (root: ParentNode) =>
    [...root.querySelectorAll("[data-relation]")].map((e) => e.getAttribute("data-relation")).sort();

  test.each(FILTERS.map((c) => [c.join() || "no filter", c]))(
    "the list holds exactly the drawn links: %s",
    (_, companies) => {
      render(<Page start={{ companies }} />);
      const list = document.querySelector(".plate-list") as HTMLElement;
      expect(relationsIn(wide())).toEqual(relationsIn(list));
      expect(relationsIn(document.querySelector(".plate-narrow") as Element)).toEqual(relationsIn(list));
    },
  );

  test("focus by keyboard lights, Enter opens the panel, Escape closes it and returns the focus", async () => {
    const user = userEvent.setup();
    render(<Page />);
    expect(screen.getByText(words.en.ecosystem.alive)).toBeVisible();
    const arm = screen.getByRole("button", { name: /^Nerve\s*Arm/ });
    arm.focus();
    await user.keyboard("{Enter}");
    expect(arm).toHaveAttribute("aria-pressed", "true");
    const panel = screen.getByRole("complementary", { name: "Arm" });
    expect(within(panel).getByText("Open")).toBeVisible();
    expect(document.querySelector(".plate-wide [data-relation='edge-sb-energy-openai-supplies-compute']")).toHaveClass(
      "is-dim",
    );
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("complementary", { name: "Arm" })).toBeNull();
    expect(arm).toHaveFocus();
  });

  test("from the organ to a company to an outsider to a link's source", async () => {
    const user = userEvent.setup();
    const log: Partial<Choice>[] = [];
    render(<Page start={{ node: "arm" }} log={(p) => log.push(p)} />);
    await user.click(within(screen.getByRole("complementary")).getByRole("button", { name: "Meta" }));
    const panel = screen.getByRole("complementary", { name: "Meta" });
    expect(screen.getByRole("button", { name: /Outside the body\s*Meta/ })).toHaveAttribute("aria-pressed", "true");
    await user.click(within(panel).getByRole("link", { name: "Arm supplies chips to Meta" }));
    expect(log).toEqual([{ node: "meta" }, { source: "er-rel-arm-meta-agicpu" }]);
  });

  test("the pointer lights what it rests on; a click on a line opens its source", () => {
    const log: Partial<Choice>[] = [];
    render(<Page log={(p) => log.push(p)} />);
    const line = wide().querySelector("[data-relation='er-rel-arm-openai-agicpu']") as SVGGElement;
    fireEvent.pointerOver(line);
    expect(line).not.toHaveClass("is-dim");
    expect(wide().querySelector("[data-relation='er-rel-softbank-arm-90']")).toHaveClass("is-dim");
    fireEvent.click(line);
    expect(log).toEqual([{ source: "er-rel-arm-openai-agicpu" }]);
  });

  test("arrow keys walk from organ to company to link and back; the drawing follows", async () => {
    const user = userEvent.setup();
    render(<Page />);
    screen.getByRole("button", { name: /^Brain\s*OpenAI/ }).focus();
    await user.keyboard("{ArrowDown}");
    const nerve = screen.getByRole("button", { name: /^Nerve\s*Arm/ });
    expect(nerve).toHaveFocus();
    await user.keyboard("{ArrowRight}");
    const panel = screen.getByRole("complementary", { name: "Arm" });
    expect(within(panel).getByRole("button", { name: "Arm" })).toHaveFocus();
    await user.keyboard("{ArrowDown}");
    expect(within(panel).getByRole("button", { name: "Ampere" })).toHaveFocus();
    await user.keyboard("{ArrowRight}");
    expect(within(panel).getByRole("link", { name: "Ampere is a customer of Arm" })).toHaveFocus();
    await user.keyboard("{ArrowDown}");
    expect(within(panel).getByRole("link", { name: "Arm supplies chips to OpenAI" })).toHaveFocus();
    await user.keyboard("{ArrowLeft}");
    expect(within(panel).getByRole("button", { name: "Arm" })).toHaveFocus();
    await user.keyboard("{ArrowLeft}");
    expect(nerve).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("complementary", { name: "Arm" })).toBeNull();
    expect(nerve).toHaveFocus();
  });

  test("a pair of organs lights its links alone; held by a press, let go by Escape", async () => {
    const user = userEvent.setup();
    render(<Page />);
    const dim = (id: string) => wide().querySelector(`[data-relation='${id}']`)?.classList.contains("is-dim");
    const pair = screen.getByRole("button", { name: "Brain and nerve 1 working" });
    await user.click(pair);
    expect(pair).toHaveAttribute("aria-pressed", "true");
    expect(dim("er-rel-arm-openai-agicpu")).toBe(false);
    expect(dim("er-rel-softbank-arm-90")).toBe(true);
    await user.keyboard("{ArrowDown}");
    expect(screen.getByRole("button", { name: /^Brain and heart 1 working/ })).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(pair).toHaveAttribute("aria-pressed", "false");
  });

  test("a pair without any link lights its two organs and nothing else", () => {
    const lit = litOf(plateOf(), { pair: ["brain", "body"] })!;
    expect([...lit.links]).toEqual([]);
    expect([...lit.organs].sort()).toEqual(["body", "brain"]);
  });

  test("a link's history opens beside it, each date leading to its source", async () => {
    const user = userEvent.setup();
    const log: Partial<Choice>[] = [];
    render(<Page start={{ node: "openai" }} log={(p) => log.push(p)} />);
    const row = screen
      .getByRole("complementary")
      .querySelector<HTMLElement>("[data-relation='er-rel-softbank-openai-invest']")!;
    await user.click(within(row).getByText(/\d+ dated records/));
    await user.click(within(row).getByRole("link", { name: /Sep 2024$/ }));
    expect(log).toEqual([{ source: "sbg-openai-tranche-2024-09" }]);
    expect(row).not.toHaveTextContent(/began|started/);
  });

  test("a second press takes the selection back", async () => {
    const user = userEvent.setup();
    render(<Page start={{ node: "arm" }} />);
    await user.click(screen.getByRole("button", { name: /^Nerve\s*Arm/ }));
    expect(screen.getByText(words.en.ecosystem.alive)).toBeVisible();
  });

  test("the printed page is taken over without a difference", () => {
    const box = document.body.appendChild(document.createElement("div"));
    box.innerHTML = renderToString(<Page />);
    const faults = vi.spyOn(console, "error");
    render(<Page />, { container: box, hydrate: true, onRecoverableError: (e) => console.error(e) });
    expect(faults).not.toHaveBeenCalled();
    faults.mockRestore();
    expect(within(box).getByRole("img")).toBeVisible();
    box.remove();
  });

  test("the drawing has a name, and no inline style", () => {
    const { container } = render(<Page />);
    expect(screen.getByRole("img")).toHaveAccessibleName(/organ pairs/);
    expect(container.querySelector("[style]")).toBeNull();
  });
});
