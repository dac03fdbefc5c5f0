// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { DEFAULT_CHOICE } from "../../src/model/choice";
import { frameAddress } from "../../src/shell/embed/address";
import type { Bridge } from "../../src/shell/embed/bridge";
import { forwardKeys } from "../../src/shell/embed/keys";
import { fullPage, leavingStore } from "../../src/shell/embed/leaving";
import { applyLook, asksMore } from "../../src/shell/embed/look";
import { knownOf } from "../../src/shell/known";
import { createStore } from "../../src/shell/store";
import { facts } from "../data";

const known = knownOf(facts());

describe("the look follows the query without the large script", () => {
  const html = document.createElement("html");
  test.each([
    ["theme=dark&plain=1", { "data-theme": "dark", "data-plain": "" }],
    ["theme=pink&transparent=1", { "data-transparent": "" }],
    ["plain=0", {}],
    ["", {}],
  ])("%s", (query, expected) => {
    applyLook(html, query);
    expect(Object.fromEntries([...html.attributes].map((a) => [a.name, a.value]))).toEqual(expected);
  });
});

test.each([
  ["companies=arm", true],
  ["b.openai=-30", true],
  ["openai=-30", true],
  ["verdict.claim-04=open", true],
  ["risk.agi-delay=4x5", true],
  ["source=sbg-nav-2026-06-30", true],
  ["relations=matrix&theme=dark", true],
  ["theme=dark&plain=1&transparent=1", false],
  ["data=data/microsoft-hedge", true],
  ["tower=-30", false],
  ["utm_source=mail&slide=risks", false],
  ["", false],
])("asks for more than was printed: %s", (query, expected) => {
  expect(asksMore(query, "openai arm rest fx draws share")).toBe(expected);
});

function bridgeOf(query: string): Bridge {
  const bridge: Bridge = {
    query,
    write: vi.fn((next: string) => {
      bridge.query = next;
    }),
    post: vi.fn(),
    bring: vi.fn(),
    adopt: null,
    started: true,
    late: false,
  };
  return bridge;
}

describe("the store of an embed", () => {
  const place = { pathname: "/embed/risks/", hash: "" };

  test("reads the bridge's query, writes to it and never to the history", () => {
    const push = vi.spyOn(window.history, "pushState");
    const bridge = bridgeOf("companies=arm&utm=1");
    const store = createStore(frameAddress(bridge, place), known);
    expect(store.get().companies).toEqual(["arm"]);
    store.set({ companies: ["openai"] });
    expect(bridge.query).toBe("companies=openai&utm=1");
    store.set({ companies: [] });
    expect(bridge.query).toBe("utm=1");
    expect(push).not.toHaveBeenCalled();
  });

  test("takes over a whole query from a message and tells who listens", () => {
    const bridge = bridgeOf("companies=arm&openai=-30");
    const store = createStore(frameAddress(bridge, place), known);
    const heard = vi.fn();
    store.subscribe(heard);
    bridge.adopt?.("companies=openai,nobody");
    expect(heard).toHaveBeenCalledOnce();
    expect(store.get()).toEqual({ ...DEFAULT_CHOICE, companies: ["openai"] });
    expect(store.notices()).toMatchObject([{ parameter: "companies", found: "nobody" }]);
  });

  test("what is not in the embed opens on the full page, in the state at hand", () => {
    const open = vi.spyOn(window, "open").mockReturnValue(null);
    const inner = createStore(frameAddress(bridgeOf("companies=arm&plain=1"), place), known);
    const at = { view: "risks", lang: "ko", root: "../../../" } as const;
    const store = leavingStore(inner, { records: new Set(["here"]) }, at);
    expect(fullPage(store, at)).toBe("../../../ko/?companies=arm#risks");
    store.set({ source: "here" });
    expect(open).not.toHaveBeenCalled();
    expect(inner.get().source).toBe("here");
    store.set({ source: null });
    store.set({ company: "openai" });
    expect(open).toHaveBeenCalledWith("../../../ko/?companies=arm&company=openai#risks", "_blank", "noopener");
    expect(store.href({ source: "elsewhere" })).toBe("../../../ko/?companies=arm&source=elsewhere#risks");
    expect(inner.get().company).toBeNull();
  });
});

describe("keys are handed on where nothing in the view takes them", () => {
  const sent = vi.fn();
  forwardKeys(sent);
  beforeEach(() => {
    sent.mockClear();
    document.body.innerHTML =
      '<p id="p">x</p><input id="i"><div id="a" role="application" tabindex="0"></div><button id="b"></button>';
  });
  afterEach(() => {
    document.body.innerHTML = "";
  });
  const press = (id: string, key: string, more: KeyboardEventInit = {}) =>
    document
      .getElementById(id)
      ?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));

  test.each(["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "PageUp", "PageDown", "Escape"])("%s", (key) => {
    press("p", key);
    expect(sent).toHaveBeenCalledExactlyOnceWith(key);
  });

  test("not letters, not with a modifier, not from fields and charts, not when the control took them", () => {
    press("p", "a");
    press("p", "Enter");
    press("p", "ArrowRight", { ctrlKey: true });
    press("i", "ArrowRight");
    press("a", "ArrowRight");
    document.getElementById("b")?.addEventListener("keydown", (event) => event.preventDefault());
    press("b", "ArrowRight");
    expect(sent).not.toHaveBeenCalled();
  });

  test("Escape that closes a layer stays here", () => {
    document.body.insertAdjacentHTML("beforeend", "<dialog open><button id='d'></button></dialog>");
    press("d", "Escape");
    expect(sent).not.toHaveBeenCalled();
  });
});
