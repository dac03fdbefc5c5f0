// What each command does on the stage.
import type { ViewId } from "../../spec/spec";
import { deck } from "./deck";
import { type Command, isTaking } from "./keys";
import { type Place, type Step, stepped } from "./order";

export interface Stage {
  places: Place[];
  current(): ViewId;
  /** push: chosen, undone by Back. replace: stepped to, so that Back leaves the stage. */
  go(view: ViewId, how: "push" | "replace"): void;
  leave(): void;
  /** Makes every slide answer: the overview shows all of them. */
  takeAll(): void;
}

const slideElement = (view: ViewId) => document.getElementById(view);

/** Slides beside one another in the overview. */
function columns(): number {
  const grid = document.querySelector(".deck");
  return grid ? getComputedStyle(grid).gridTemplateColumns.split(" ").length : 1;
}

/** In the overview keys move the focus from slide to slide. */
function stepInOverview(places: Place[], by: number) {
  const at = places.findIndex((p) => slideElement(p.view)?.contains(document.activeElement));
  const to = Math.min(places.length - 1, Math.max(0, at + by));
  slideElement(places[to].view)?.querySelector<HTMLElement>(".slide-cover")?.focus();
}

function toggleFull() {
  const done = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen?.();
  // Refused where the browser or a frame does not allow it: the slide fills the window as before.
  done?.catch(() => undefined);
}

function toggleOverview(stage: Stage) {
  const overview = !deck.get().overview;
  deck.set({ overview, tables: false });
  const slide = slideElement(stage.current());
  if (!overview) return slide?.focus({ preventScroll: true });
  stage.takeAll();
  slide?.querySelector<HTMLElement>(".slide-cover")?.focus();
}

function toggleTables(stage: Stage) {
  const tables = !deck.get().tables;
  deck.set({ tables, overview: false });
  const slide = slideElement(stage.current());
  if (tables) slide?.querySelector<HTMLElement>(".slide-tables summary")?.focus();
  else slide?.focus({ preventScroll: true });
}

/** Escape closes what lies over the slide, then lets a control go, then leaves. */
function escape_(stage: Stage) {
  const { overview, tables } = deck.get();
  if (overview) return toggleOverview(stage);
  if (tables) return toggleTables(stage);
  if (isTaking(document.activeElement)) return slideElement(stage.current())?.focus({ preventScroll: true });
  stage.leave();
}

function step(stage: Stage, to: Step) {
  deck.set({ tables: false });
  stage.go(stepped(stage.places, stage.current(), to), "replace");
}

/** Runs commands on a stage. */
export function runnerOf(stage: Stage): (command: Command) => void {
  const inOverview = (command: Command): number | null =>
    ({ back: -1, on: 1, up: -columns(), down: columns(), first: -stage.places.length, last: stage.places.length })[
      command as string
    ] ?? null;
  return (command) => {
    const by = deck.get().overview ? inOverview(command) : null;
    if (by !== null) return stepInOverview(stage.places, by);
    if (command === "overview") return toggleOverview(stage);
    if (command === "tables") return toggleTables(stage);
    if (command === "full") return toggleFull();
    if (command === "leave") return escape_(stage);
    if (command === "up") return step(stage, "back");
    if (command === "down") return step(stage, "on");
    step(stage, command);
  };
}
