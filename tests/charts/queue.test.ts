// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { dequeue, enqueue } from "../../src/charts/queue";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.runAllTimers();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const noFrames = () => vi.stubGlobal("requestAnimationFrame", () => 0);

test("jobs run after the next frame, urgent ones first, one per task", () => {
  const done: string[] = [];
  let frame = () => {};
  vi.stubGlobal("requestAnimationFrame", (then: () => void) => {
    frame = then;
    return 0;
  });
  enqueue("far", () => done.push("far"));
  enqueue(
    "near",
    () => done.push("near"),
    () => true,
  );
  vi.advanceTimersByTime(10);
  expect(done).toEqual([]);
  frame();
  vi.advanceTimersToNextTimer();
  expect(done).toEqual(["near"]);
  vi.advanceTimersToNextTimer();
  expect(done).toEqual(["near", "far"]);
});

test("out of sight, where there are no frames, jobs run all the same, each once", () => {
  noFrames();
  const run = vi.fn();
  enqueue("a", run);
  vi.runAllTimers();
  expect(run).toHaveBeenCalledTimes(1);
});

test("a later job of the same key replaces the earlier; a forgotten one never runs", () => {
  noFrames();
  const [first, second, third] = [vi.fn(), vi.fn(), vi.fn()];
  enqueue("a", first);
  enqueue("a", second);
  enqueue("b", third);
  dequeue("b");
  vi.runAllTimers();
  expect([first, second, third].map((f) => f.mock.calls.length)).toEqual([0, 1, 0]);
});

test("a job that fails does not hold up the others", () => {
  noFrames();
  const after = vi.fn();
  enqueue("bad", () => {
    throw new Error("no");
  });
  enqueue("good", after);
  expect(() => vi.runAllTimers()).toThrow("no");
  vi.runAllTimers();
  expect(after).toHaveBeenCalledTimes(1);
});

test("a first job that fails starts no second row of jobs", () => {
  vi.stubGlobal("requestAnimationFrame", (then: () => void) => setTimeout(then, 16));
  const done: string[] = [];
  enqueue("bad", () => {
    throw new Error("no");
  });
  expect(() => vi.advanceTimersByTime(20)).toThrow("no");
  vi.advanceTimersByTime(79);
  // A row that was started twice would do both in the turn in which the wait for a frame ends.
  enqueue("b", () => done.push("b"));
  enqueue("c", () => done.push("c"));
  vi.advanceTimersByTime(5);
  expect(done).toEqual([]);
});
