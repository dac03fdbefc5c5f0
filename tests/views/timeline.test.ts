import { describe, expect, test } from "vitest";
import { DEFAULT_CHOICE } from "../../src/model/choice";
import type { Spec } from "../../src/spec/spec";
import type { TimelineBlock } from "../../src/spec/timeline";
import { figuresOf } from "../../src/views/count";
import { timeline } from "../../src/views/timeline";
import { facts, LANGS, words } from "../data";

const data = facts("en");
const spec = timeline(data, DEFAULT_CHOICE, words.en);
const filtered = (...companies: string[]) => timeline(data, { ...DEFAULT_CHOICE, companies }, words.en);
const block = (s: Spec) => s.blocks[0] as TimelineBlock;
const listed = (s: Spec) => block(s).quarters.flatMap((q) => [...q.key, ...q.others]);
const ticks = (s: Spec) => block(s).lanes.flatMap((l) => l.ticks);

describe("timeline", () => {
  test("the title counts how the turning points crowd, and turns when they do not", () => {
    expect(spec.title).toBe("34 of the 43 turning points since 2016 fall in 2025 and 2026");
    const old = data.events.map((e) =>
      e.date < "2025" ? { ...e, importance: 3 as const } : { ...e, importance: 1 as const },
    );
    const few = {
      ...data,
      events: [...old, { ...data.events[0], id: "x", date: "2026-01-05", importance: 3 as const }],
    };
    expect(timeline(few, DEFAULT_CHOICE, words.en).title).toContain("spread out");
    expect(timeline({ ...data, events: old.slice(-1) }, DEFAULT_CHOICE, words.en).title).toContain("No event");
  });

  test.each(LANGS)("%s: every event is one tick and stands once in the list", (lang) => {
    const f = facts(lang);
    const s = timeline(f, DEFAULT_CHOICE, words[lang]);
    const ids = f.events.map((e) => e.id).sort();
    expect(
      ticks(s)
        .map((t) => t.record)
        .sort(),
    ).toEqual(ids);
    expect(
      listed(s)
        .map((e) => e.record)
        .sort(),
    ).toEqual(ids);
  });

  test("events that no lane takes are drawn on one of their own", () => {
    const of = (lanes: typeof data.thesis.lanes) =>
      block(timeline({ ...data, thesis: { ...data.thesis, lanes } }, DEFAULT_CHOICE, words.en)).lanes;
    for (const none of [undefined, []])
      expect(of(none).map((l) => [l.name, l.ticks.length])).toEqual([["Events", data.events.length]]);
    const arm = { id: "arm", name: "Arm", entities: ["arm"] };
    const touching = data.events.filter((e) => e.entities.includes("arm")).length;
    expect(of([arm]).map((l) => [l.name, l.ticks.length])).toEqual([
      ["Arm", touching],
      ["Other events", data.events.length - touching],
    ]);
  });

  test("turning points stand open, the others of a quarter are counted", () => {
    const key = block(spec).quarters.flatMap((q) => q.key.map((e) => e.record));
    expect(key.sort()).toEqual(
      data.events
        .filter((e) => e.importance === 3)
        .map((e) => e.id)
        .sort(),
    );
    for (const q of block(spec).quarters)
      if (q.others.length > 0) expect(q.more).toContain(String(q.others.length));
      else expect(q.more).toBe("");
  });

  test("every figure of the list is in the table", () => {
    const shown = listed(spec).flatMap((e) => e.figure?.records[0] ?? []);
    expect(
      figuresOf(spec)
        .map((x) => x.records[0])
        .sort(),
    ).toEqual(shown.sort());
  });

  test("a filter narrows the list, greys the other ticks and counts", () => {
    const arm = filtered("arm");
    const touched = data.events.filter((e) => e.entities.includes("arm")).length;
    expect(listed(arm)).toHaveLength(touched);
    expect(ticks(arm).filter((t) => !t.dim)).toHaveLength(touched);
    expect(arm.scope).toContain(`${touched} of ${data.events.length} events`);
    expect(block(arm).quarters.flatMap((q) => q.others)).toEqual([]);
  });

  test("a company without events is said to have none", () => {
    const none = data.entities.find((e) => !data.events.some((x) => x.entities.includes(e.id)));
    const s = filtered(none?.id ?? "");
    expect(listed(s)).toEqual([]);
    expect(s.scope).toMatch(/^None of the \d+ events touches/);
  });
});
