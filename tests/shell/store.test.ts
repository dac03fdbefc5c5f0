// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { knownOf } from "../../src/shell/known";
import { createStore } from "../../src/shell/store";
import { facts } from "../data";

const known = knownOf(facts());

beforeEach(() => {
  vi.useFakeTimers();
  window.history.replaceState(null, "", "/?companies=arm&utm=1#risks");
});
afterEach(() => vi.useRealTimers());

test("choosing adds to the history and keeps foreign parameters and the hash", () => {
  const store = createStore(window, known);
  const before = window.history.length;
  store.set({ companies: ["arm", "openai"] });
  expect(window.location.search + window.location.hash).toBe("?companies=arm,openai&utm=1#risks");
  expect(window.history.length).toBe(before + 1);
});

test("dragging writes at most once per 240 ms and replaces the entry; what is written lags behind", () => {
  const store = createStore(window, known);
  const replace = vi.spyOn(window.history, "replaceState");
  const before = window.history.length;
  for (let q = 0; q < 20; q++) store.set({ q: `search ${q}` }, "replace");
  expect(replace).not.toHaveBeenCalled();
  expect(store.get().q).toBe("search 19");
  expect(store.written().q).toBe("");
  vi.advanceTimersByTime(239);
  expect(replace).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(store.written().q).toBe("search 19");
  expect(replace).toHaveBeenCalledTimes(1);
  expect(window.location.search).toContain("q=search%2019");
  expect(window.history.length).toBe(before);
});

test("a choice made while a drag is pending does not lose the drag", () => {
  const store = createStore(window, known);
  store.set({ q: "loan" }, "replace");
  store.set({ companies: [] });
  expect(window.location.search).toBe("?q=loan&utm=1");
});

test("Back is followed", () => {
  const store = createStore(window, known);
  const heard = vi.fn();
  store.subscribe(heard);
  window.history.replaceState(null, "", "/?companies=openai");
  window.dispatchEvent(new PopStateEvent("popstate"));
  expect(store.get().companies).toEqual(["openai"]);
  expect(heard).toHaveBeenCalled();
});

test("setting what is already set is no new entry", () => {
  const store = createStore(window, known);
  const before = window.history.length;
  store.set({ companies: ["arm"] });
  expect(window.history.length).toBe(before);
});
