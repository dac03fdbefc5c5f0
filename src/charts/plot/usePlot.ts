// What a chart learns from the browser: its width, whether it is near the viewport.
import { type RefObject, useEffect, useState } from "react";
import type { PlotBlock } from "../../spec/plot";
import { dequeue, enqueue, isNear } from "../queue";
import { layoutPlot } from "./layout";
import type { PlotLayout } from "./types";

type Box = RefObject<HTMLElement | null>;

/** Width in px of the element, before any scaling around it; null before it is measured or while it is hidden. */
export function useWidth(box: Box): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useEffect(() => {
    const el = box.current;
    if (!el) return;
    if (typeof ResizeObserver === "undefined") return setWidth(el.getBoundingClientRect().width || null);
    const observer = new ResizeObserver(([entry]) => setWidth(entry.contentRect.width || null));
    observer.observe(el);
    return () => observer.disconnect();
  }, [box]);
  return width;
}

/** True from the first time the element comes within 400 px of the viewport; at once where nobody can tell. */
export function useNear(box: Box): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const el = box.current;
    if (!el) return;
    if (typeof IntersectionObserver === "undefined") return setNear(true);
    const observer = new IntersectionObserver(([entry]) => entry.isIntersecting && setNear(true), {
      rootMargin: "400px",
    });
    observer.observe(el);
    return () => observer.disconnect();
  }, [box]);
  return near;
}

/** The layout at the element's width, computed in a task of its own; null until then. */
export function useLayout(block: PlotBlock, width: number | null, box: Box, id: string): PlotLayout | null {
  const [layout, setLayout] = useState<PlotLayout | null>(null);
  useEffect(() => {
    if (width === null) return;
    const key = `layout ${id}`;
    enqueue(
      key,
      () => setLayout(layoutPlot(block, width)),
      () => isNear(box.current),
    );
    return () => void dequeue(key);
  }, [block, width, box, id]);
  return layout;
}

/** Does the reader ask for less movement? Read when a drawing is made. */
export const wantsStill = (): boolean =>
  typeof matchMedia !== "undefined" && matchMedia("(prefers-reduced-motion: reduce)").matches;
