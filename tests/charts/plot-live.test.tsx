// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { LivePlot } from "../../src/charts/plot/LivePlot";
import { layoutPlot } from "../../src/charts/plot/layout";
import { Plot } from "../../src/charts/plot/Plot";
import { StaticPlot } from "../../src/charts/plot/StaticPlot";
import type { PlotWords } from "../../src/charts/plot/words";
import type { PlotBlock } from "../../src/spec/plot";
import { at, block, everything, figure, line, linear, panel, point } from "./plot-blocks";

const words: PlotWords = {
  value: (f) => `$${f.value}bn`,
  kind: (f) => f.kind,
  asOf: (f) => `as of ${f.asOf}`,
  source: () => "Source 3",
  compared: (f) => `+${f.value}%`,
  keys: "Arrow keys walk the points",
  opens: { key: "Enter opens", mouse: "Click opens", touch: "Tap again" },
};

let width = 800;

beforeEach(() => {
  width = 800;
  vi.stubGlobal("ResizeObserver", undefined);
  vi.stubGlobal("IntersectionObserver", undefined);
  vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockImplementation(() => new DOMRect(0, 0, width, 400));
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const MARKS =
  ".plot-line, .plot-area, .plot-rect, .plot-dot, .plot-arrow, .plot-range, .plot-text, .plot-rule, .plot-blank";
const GEOMETRY = ["d", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "width", "height"];

/** Every drawn element of a panel: its class and its numbers in order. */
function drawn(root: ParentNode, id: string): { name: string; numbers: number[] }[] {
  return [...root.querySelectorAll(`[data-panel="${id}"] :is(${MARKS})`)].map((el) => ({
    name: el.getAttribute("class") ?? "",
    numbers: GEOMETRY.flatMap((g) => (el.getAttribute(g)?.match(/-?\d+(\.\d+)?/g) ?? []).map(Number)),
  }));
}

describe("the live chart", () => {
  it.each([1064, 350])(
    "draws what the picture draws, within half a pixel, at %d px",
    { timeout: 20_000 },
    async (size) => {
      const layout = layoutPlot(everything(), size);
      const onReady = vi.fn();
      const live = render(<LivePlot layout={layout} id="live" still onReady={onReady} />);
      await waitFor(() => expect(onReady).toHaveBeenCalled(), { timeout: 10_000 });
      const still = render(<StaticPlot layout={layout} id="still" />);
      for (const { id } of layout.panels) {
        const [a, b] = [drawn(live.container, id), drawn(still.container, id)];
        expect(a.map((m) => m.name)).toEqual(b.map((m) => m.name));
        a.forEach((mark, i) => {
          expect(mark.numbers).toHaveLength(b[i].numbers.length);
          mark.numbers.forEach((n, j) => {
            expect(Math.abs(n - b[i].numbers[j]), `${id} ${mark.name}`).toBeLessThanOrEqual(0.5);
          });
        });
      }
    },
  );
});

const twoLines = (scale = 1): PlotBlock =>
  block([
    panel({
      title: "Capital expenditure",
      series: [
        line({ id: "low", label: "Meta", points: [2022, 2024].map((y) => point(at(y), 20 * scale, { name: `${y}` })) }),
        line({
          id: "high",
          label: "Alphabet",
          points: [2022, 2024].map((y) => point(at(y), 60 * scale, { name: `${y}` })),
        }),
      ],
    }),
  ]);

async function shown(over: Partial<PlotBlock> = {}, onSource: (record: string) => void = () => undefined) {
  const view = render(<Plot block={{ ...twoLines(), ...over }} words={words} onSource={onSource} />);
  const focus = await screen.findByRole("application");
  return { view, focus };
}

const said = (view: { container: HTMLElement }) => view.container.querySelector("[aria-live]")?.textContent;
const tip = (view: { container: HTMLElement }) => view.container.querySelector(".plot-tip");

describe("keyboard", () => {
  it("is one tab stop per panel with the panel's name and the keys", async () => {
    const { focus } = await shown();
    expect(focus).toHaveAttribute("tabindex", "0");
    expect(focus).toHaveAccessibleName("Capital expenditure. Arrow keys walk the points");
  });

  it("enters at the newest point, walks in four directions and says series, period, value, kind, date and source", async () => {
    const { view, focus } = await shown();
    act(() => focus.focus());
    expect(said(view)).toBe("Meta, 2024, $20bn, disclosed, as of 2026-06-30, Source 3");
    for (const [key, start] of [
      ["ArrowUp", "Alphabet, 2024, $60bn"],
      ["ArrowLeft", "Alphabet, 2022, $60bn"],
      ["ArrowDown", "Meta, 2022, $20bn"],
      ["ArrowRight", "Meta, 2024, $20bn"],
      ["Home", "Alphabet, 2022"],
      ["End", "Meta, 2024"],
    ]) {
      fireEvent.keyDown(focus, { key });
      expect(said(view)).toMatch(new RegExp(`^${start.replace("$", "\\$")}`));
    }
  });

  it("walks a list from row to row with up and down, and enters at its end", async () => {
    const rows = panel({
      x: linear(0, 100),
      y: { scale: "slots", domain: [0, 2], ticks: ["Jan", "Apr", "Jul"].map((label, value) => ({ label, value })) },
      series: [
        line({
          id: "g",
          label: "Guidance",
          shape: "points",
          points: [point(60, 0, { name: "Jan" }), point(20, 2, { name: "Jul" })],
        }),
        line({ id: "p", label: "Paid", shape: "bars", points: [point(0, 1, { x1: 90, name: "Apr" })] }),
      ],
    });
    const { view, focus } = await shown(block([rows]));
    act(() => focus.focus());
    const heard = [said(view)];
    for (const key of ["ArrowUp", "ArrowUp", "ArrowUp", "ArrowDown", "End", "Home"]) {
      fireEvent.keyDown(focus, { key });
      heard.push(said(view));
    }
    expect(heard.map((t) => t?.split(", ").slice(0, 2).join(" "))).toEqual([
      "Guidance Jul",
      "Paid Apr",
      "Guidance Jan",
      "Guidance Jan",
      "Paid Apr",
      "Guidance Jul",
      "Guidance Jan",
    ]);
  });

  it("says what a figure is compared with, in the tooltip and to the ear", async () => {
    const more = [{ label: "on the year before", figure: figure(87, { name: "growth", records: ["a", "b"] }) }];
    const one = block([
      panel({ series: [line({ label: "Meta", points: [point(at(2024), 20, { name: "2024", more })] })] }),
    ]);
    const { view, focus } = await shown(one);
    act(() => focus.focus());
    expect(said(view)).toBe("Meta, 2024, $20bn, on the year before +87%, disclosed, as of 2026-06-30, Source 3");
    expect(tip(view)).toHaveTextContent("on the year before+87%");
    expect(tip(view)).toHaveTextContent("Source 3: Enter opens");
    expect(tip(view)?.querySelector("[data-figure=growth]")).toHaveAttribute("data-derived", "a b");
  });

  it("opens the source with Enter and leaves with Escape", async () => {
    const onSource = vi.fn();
    const { view, focus } = await shown({}, onSource);
    act(() => focus.focus());
    fireEvent.keyDown(focus, { key: "Enter" });
    expect(onSource).toHaveBeenCalledWith("record-20");
    fireEvent.keyDown(focus, { key: "Escape" });
    expect(tip(view)).toBeNull();
    expect(said(view)).toBe("");
  });

  it("lets other keys through", async () => {
    const { focus } = await shown();
    expect(fireEvent.keyDown(focus, { key: "Tab" })).toBe(true);
    expect(fireEvent.keyDown(focus, { key: "ArrowLeft" })).toBe(false);
  });
});

/** Pointer position of a point of the two-line block. */
function spot(series: number, i: number) {
  const p = layoutPlot(twoLines(), width).panels[0];
  const s = p.stops.find((stop) => stop.key === `${["low", "high"][series]}/${i}`)!;
  return { clientX: s.x, clientY: s.y + 3 };
}

describe("tooltip", () => {
  it("opens where the pointer is and closes when it leaves", async () => {
    const { view, focus } = await shown();
    fireEvent.pointerMove(focus, { ...spot(1, 0), pointerType: "mouse" });
    expect(tip(view)).toHaveTextContent("2022Alphabet$60bndisclosed, as of 2026-06-30Source 3: Click opens");
    expect(tip(view)?.querySelector("data")).toHaveAttribute("data-record", "record-60");
    expect(tip(view)?.querySelector("[data-mark=disclosed]")).not.toBeNull();
    expect(said(view)).toBe("");
    fireEvent.pointerLeave(focus, { pointerType: "mouse" });
    expect(tip(view)).toBeNull();
  });

  it("opens on focus too", async () => {
    const { view, focus } = await shown();
    act(() => focus.focus());
    expect(tip(view)).toHaveTextContent("Meta");
  });

  it("opens the source on a click; a first tap only shows, a second opens", async () => {
    const onSource = vi.fn();
    const { view, focus } = await shown({}, onSource);
    const press = (pointerType: string) => {
      fireEvent.pointerDown(focus, { ...spot(0, 1), pointerType });
      fireEvent.click(focus);
    };
    press("touch");
    expect(tip(view)).toHaveTextContent("Meta");
    expect(onSource).not.toHaveBeenCalled();
    press("touch");
    press("mouse");
    expect(onSource.mock.calls).toEqual([["record-20"], ["record-20"]]);
  });

  it("reads point after point under a finger drawn sideways, and opens nothing by that", async () => {
    const onSource = vi.fn();
    const { view, focus } = await shown({}, onSource);
    fireEvent.pointerMove(focus, { ...spot(0, 0), pointerType: "touch" });
    expect(tip(view)).toBeNull();
    fireEvent.pointerDown(focus, { ...spot(0, 0), pointerType: "touch" });
    expect(tip(view)).toHaveTextContent("2022");
    fireEvent.pointerMove(focus, { ...spot(0, 1), pointerType: "touch" });
    expect(tip(view)).toHaveTextContent("2024");
    expect(tip(view)).toHaveTextContent("Tap again");
    fireEvent.click(focus);
    expect(onSource).not.toHaveBeenCalled();
  });

  it("says what a dated annotation is and opens its event", async () => {
    const onSource = vi.fn();
    const dated = block([
      panel({ marks: [{ type: "vertical", x: at(2023), text: "Arm lists", record: "event-arm" }], series: [] }),
    ]);
    const { view, focus } = await shown(dated, onSource);
    act(() => focus.focus());
    expect(said(view)).toBe("Arm lists");
    fireEvent.keyDown(focus, { key: "Enter" });
    expect(onSource).toHaveBeenCalledWith("event-arm");
  });
});

describe("the chart on the page", () => {
  it("goes from two pictures to the exact width, then to Recharts", async () => {
    const view = render(<Plot block={twoLines()} words={words} onSource={() => undefined} />);
    expect(view.container.querySelectorAll("svg.plot-svg")).toHaveLength(2);
    await waitFor(() =>
      expect(view.container.querySelector("svg.plot-svg")).toHaveAttribute(
        "viewBox",
        expect.stringMatching(/^0 0 800 /),
      ),
    );
    await waitFor(
      () => expect(view.container.querySelector(".plot-live:not(.is-waiting) .recharts-wrapper")).not.toBeNull(),
      { timeout: 8000 },
    );
    expect(view.container.querySelector("svg.plot-svg")).toBeNull();
    expect(screen.getByRole("img", { name: "A drawing for tests" })).toBeInTheDocument();
  });

  it("keeps the picture where the block is not live", async () => {
    const { view } = await shown({ live: false });
    await act(() => new Promise((r) => setTimeout(r, 60)));
    expect(view.container.querySelector(".plot-live")).toBeNull();
    expect(view.container.querySelectorAll("svg.plot-svg")).toHaveLength(1);
  });

  it("keeps both pictures while it has no width", async () => {
    width = 0;
    const view = render(<Plot block={twoLines()} words={words} onSource={() => undefined} />);
    await act(() => new Promise((r) => setTimeout(r, 60)));
    expect(view.container.querySelectorAll("svg.plot-svg")).toHaveLength(2);
    expect(screen.queryByRole("application")).toBeNull();
  });

  it("follows a filter in place and keeps the reader's point", async () => {
    const { view, focus } = await shown({ live: false });
    act(() => focus.focus());
    view.rerender(<Plot block={{ ...twoLines(0.5), live: false }} words={words} onSource={() => undefined} />);
    await waitFor(() => expect(said(view)).toMatch(/^Meta, 2024, \$10bn/));
    expect(document.activeElement).toBe(focus);
  });

  it("names the figure's own source, not its place", async () => {
    const onSource = vi.fn();
    const one = block([
      panel({
        series: [
          line({ points: [point(at(2023), 5, { figure: figure(5, { records: ["computed-a", "b"], name: "nav" }) })] }),
        ],
      }),
    ]);
    const { focus } = await shown(one, onSource);
    act(() => focus.focus());
    fireEvent.keyDown(focus, { key: "Enter" });
    expect(onSource).toHaveBeenCalledWith("computed-a");
  });
});
