// @vitest-environment happy-dom
import { act, fireEvent, render, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { Plot } from "../../src/charts/plot/Plot";
import type { PlotWords } from "../../src/charts/plot/words";
import { block, panel } from "./plot-blocks";

vi.mock("../../src/charts/plot/LivePlot", () => {
  throw new Error("the chunk could not be loaded");
});

const words: PlotWords = {
  value: () => "value",
  kind: () => "kind",
  asOf: () => "date",
  source: () => "source",
  compared: () => "compared",
  keys: "keys",
  opens: { key: "", mouse: "", touch: "" },
};

it("keeps the picture, with keyboard and tooltip, where Recharts cannot be loaded", async () => {
  vi.stubGlobal("ResizeObserver", undefined);
  vi.stubGlobal("IntersectionObserver", undefined);
  vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, 800, 400));
  const { container } = render(<Plot block={block([panel()])} words={words} onSource={() => undefined} />);
  const focus = await screen.findByRole("application");
  await act(() => new Promise((r) => setTimeout(r, 100)));
  expect(container.querySelectorAll("svg.plot-svg")).toHaveLength(1);
  act(() => focus.focus());
  fireEvent.keyDown(focus, { key: "ArrowLeft" });
  expect(container.querySelector(".plot-tip")).toHaveTextContent("value");
});
