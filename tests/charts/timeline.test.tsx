// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { baseOf, hitOf } from "../../src/charts/timeline/lanes";
import { DEFAULT_CHOICE } from "../../src/model/choice";
import type { TimelineBlock } from "../../src/spec/timeline";
import { timeline } from "../../src/views/timeline";
import { facts, words } from "../data";
import { Stand } from "./stand";

const data = facts("en");
const block = timeline(data, DEFAULT_CHOICE, words.en).blocks[0] as TimelineBlock;
const WIDTH = 1000;

beforeEach(() => {
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(() => new DOMRect(0, 0, WIDTH, 208));
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe("the lanes", () => {
  const [lane] = block.lanes;
  const tick = lane.ticks.find((t) => t.record === "ev-arm-purchase-2016");

  test("a pointer means the nearest tick of its own lane, and none far from any", () => {
    expect(hitOf(block, 3, baseOf(0) - 5, WIDTH)?.tick).toBe(tick);
    expect(hitOf(block, 3, baseOf(1) - 5, WIDTH)).toBeNull();
    expect(hitOf(block, 45, baseOf(0) - 5, WIDTH)).toBeNull();
    expect(hitOf(block, 3, 4, WIDTH)).toBeNull();
    const dimmed = {
      ...block,
      lanes: block.lanes.map((l) => ({ ...l, ticks: l.ticks.map((t) => ({ ...t, dim: true })) })),
    };
    expect(hitOf(dimmed, 3, baseOf(0) - 5, WIDTH)).toBeNull();
  });

  test("the tick under the pointer is read below the drawing, and a click opens its source", () => {
    const onChoice = vi.fn();
    render(<Stand view={timeline} onChoice={onChoice} />);
    const drawing = screen.getByLabelText(block.label);
    expect(screen.getByText(block.hint)).toBeInTheDocument();
    const at = { clientX: 1, clientY: baseOf(0) - 5 };
    fireEvent.pointerMove(drawing, at);
    expect(drawing.closest("figure")).toHaveTextContent("2016 SoftBank bought Arm");
    fireEvent.click(drawing, at);
    expect(onChoice.mock.lastCall?.[0]).toBe("source=ev-arm-purchase-2016");
    fireEvent.pointerLeave(drawing);
    expect(screen.getByText(block.hint)).toBeInTheDocument();
  });

  test("has no tab stop per tick; lit and grey ticks are two paths", () => {
    const { container } = render(<Stand view={timeline} choice={{ companies: ["arm"] }} />);
    expect(container.querySelectorAll("svg.lanes-drawing [tabindex], svg.lanes-drawing a")).toHaveLength(0);
    expect(container.querySelectorAll(".lane-ticks.is-out")).toHaveLength(3);
    expect(container.querySelectorAll(".lane-ticks:not(.is-out)")).toHaveLength(1);
  });
});

describe("the list", () => {
  test("a quarter shows its turning points and discloses the others", () => {
    render(<Stand view={timeline} />);
    const [q] = block.quarters.filter((x) => x.key.length > 1 && x.others.length > 1);
    const quarter = screen.getByText(q.name, { selector: "h4" }).closest("li");
    if (!quarter) throw new Error("no quarter");
    const more = within(quarter).getByText(q.more).closest("details");
    expect(more).not.toHaveAttribute("open");
    expect(more?.querySelectorAll("li")).toHaveLength(q.others.length);
    expect(quarter.querySelectorAll(".event")).toHaveLength(q.key.length + q.others.length);
  });

  test("an event opens its source, and its figure is data with its record", () => {
    const onChoice = vi.fn();
    render(<Stand view={timeline} onChoice={onChoice} />);
    const event = screen.getByText(/^SoftBank bought Arm for/).closest("li");
    if (!event) throw new Error("no event");
    fireEvent.click(within(event).getByRole("link", { name: "Source: 2016, Reported" }));
    expect(onChoice.mock.lastCall?.[0]).toBe("source=ev-arm-purchase-2016");
    expect(event.querySelector("data")).toHaveAttribute("data-record", "ev-arm-purchase-2016");
  });

  test("printed lean and without inline styles", () => {
    const html = renderToStaticMarkup(<Stand view={timeline} />);
    expect(html).not.toContain(" style=");
    expect(html.length / data.events.length).toBeLessThan(1300);
  });
});
