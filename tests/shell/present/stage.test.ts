// @vitest-environment happy-dom
// Keys, steps, swipes, the way back, and how many rows find room.
import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import { fitting } from "../../../src/shell/present/fitting";
import { commandOf } from "../../../src/shell/present/keys";
import { entryOf, pageAt } from "../../../src/shell/present/leave";
import { placesOf, slideOf, stepped } from "../../../src/shell/present/order";
import { swipeOf } from "../../../src/shell/present/swipe";
import { VIEW_IDS } from "../../../src/spec/spec";
import { facts } from "../../data";

const places = placesOf(facts());
const pressed = (key: string, more: object = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  target: document.body,
  ...more,
});
const within = (html: string): Element => {
  document.body.innerHTML = html;
  return document.body.querySelector("[data-at]") as Element;
};

test("one slide for each view, numbered through, sections as on the page", () => {
  expect(places.map((p) => p.view).sort()).toEqual([...VIEW_IDS].sort());
  expect(places.map((p) => p.number)).toEqual(VIEW_IDS.map((_, i) => i + 1));
  expect(places.find((p) => p.view === "stress")?.section).toEqual({ number: 5, name: "Risk" });
  expect(places.filter((p) => p.opens)).toHaveLength(facts().thesis.sections.length);
});

test.each([
  ["glance", "back", "glance"],
  ["glance", "on", "holdings"],
  ["stress", "back", "risks"],
  ["stress", "first", "glance"],
  ["glance", "last", "sources"],
  ["sources", "on", "sources"],
] as const)("from %s %s leads to %s", (from, step, to) => {
  expect(stepped(places, from, step)).toBe(to);
});

test("an address without a slide shows the first", () => {
  expect(slideOf(places, null)).toBe("glance");
  expect(slideOf(places, "risks")).toBe("risks");
});

test.each([
  ["ArrowRight", "on"],
  ["PageDown", "on"],
  [" ", "on"],
  ["ArrowLeft", "back"],
  ["PageUp", "back"],
  ["Home", "first"],
  ["End", "last"],
  ["o", "overview"],
  ["O", "overview"],
  ["f", "full"],
  ["t", "tables"],
  ["Escape", "leave"],
  ["x", null],
  ["Enter", null],
])("key %s asks for %s", (key, command) => {
  expect(commandOf(pressed(key))).toBe(command);
});

test("Shift and Space go back; the browser's own combinations are left alone", () => {
  expect(commandOf(pressed(" ", { shiftKey: true }))).toBe("back");
  for (const held of ["ctrlKey", "metaKey", "altKey"])
    expect(commandOf(pressed("ArrowRight", { [held]: true }))).toBeNull();
});

test.each([
  ['<input type="range" data-at>', "ArrowRight", null],
  ["<select data-at></select>", "End", null],
  ['<div role="application"><span data-at></span></div>', "ArrowLeft", null],
  ['<svg><g role="slider" data-at></g></svg>', "Home", null],
  ["<button data-at></button>", " ", null],
  ["<button data-at></button>", "ArrowRight", "on"],
  ["<a data-at></a>", " ", null],
  ['<input type="range" data-at>', "Escape", "leave"],
])("in %s the key %s asks for %s", (html, key, command) => {
  expect(commandOf(pressed(key, { target: within(html) }))).toBe(command);
});

const at = (x: number, y: number, t: number) => ({ x, y, at: t });
test.each([
  ["leftwards", at(300, 100, 0), at(200, 110, 200), "on"],
  ["rightwards", at(100, 100, 0), at(200, 90, 200), "back"],
  ["too short", at(100, 100, 0), at(140, 100, 100), null],
  ["too slow: it reads a chart", at(300, 100, 0), at(100, 100, 900), null],
  ["steep: it scrolls", at(300, 100, 0), at(240, 200, 200), null],
])("a finger %s", (_, from, to, step) => {
  expect(swipeOf(from, to)).toBe(step);
});

const stand = (search: string, type: string) => ({
  location: { search } as Location,
  performance: { getEntriesByType: () => [{ type }] } as unknown as Performance,
  sessionStorage: window.sessionStorage,
});
beforeEach(() => window.sessionStorage.clear());

test("the entry is the state without the slide; a reload keeps it whatever was changed on stage", () => {
  expect(entryOf(stand("?companies=openai,arm&slide=stress&utm=1", "navigate"))).toBe("companies=openai,arm&utm=1");
  expect(entryOf(stand("?companies=meta&openai=-40", "reload"))).toBe("companies=openai,arm&utm=1");
  expect(entryOf(stand("?companies=meta", "navigate"))).toBe("companies=meta");
});

test("without storage a reload makes what it shows the entry", () => {
  const win = stand("?openai=-40", "reload");
  Object.defineProperty(win, "sessionStorage", {
    get() {
      throw new DOMException("refused");
    },
  });
  expect(entryOf(win)).toBe("openai=-40");
});

test.each([
  ["../", "en", "", "risks", "../#risks"],
  ["../../", "ko", "companies=arm", "stress", "../../ko/?companies=arm#stress"],
] as const)("the page from %s in %s", (root, lang, query, view, address) => {
  expect(pageAt(root, lang, query, view)).toBe(address);
});

test("rows never take more than their room, the line for the others included, and no row is left out that fits", () => {
  const heights = fc.array(fc.integer({ min: 1, max: 80 }), { maxLength: 30 });
  fc.assert(
    fc.property(heights, fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 40 }), (all, room, more) => {
      const count = fitting(all, room, more);
      const sum = (n: number) => all.slice(0, n).reduce((a, b) => a + b, 0);
      if (count === all.length) return sum(count) <= room;
      return (count === 0 || sum(count) <= room - more) && sum(count + 1) > room - more && sum(all.length) > room;
    }),
  );
});
