// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, describe, expect, test, vi } from "vitest";
import { factsOf } from "../../src/model/facts";
import { relations } from "../../src/views/relations";
import { HUB_LINKS } from "../../src/views/relations/scene";
import type { View } from "../../src/views/view";
import { facts, LANGS } from "../data";
import { Stand } from "./stand";

afterEach(cleanup);

const data = facts("en");
const drawn = (): string[] =>
  [...document.querySelectorAll("[data-relation]")].flatMap((e) => (e.getAttribute("data-relation") ?? "").split(" "));

describe("the links of one company", () => {
  test("show every link of the hub once, each leading to its source", () => {
    const onChoice = vi.fn();
    render(<Stand view={relations} onChoice={onChoice} />);
    const of = data.relations.filter((r) => [r.from, r.to].includes("openai")).map((r) => r.id);
    expect(drawn().sort()).toEqual([...of].sort());
    fireEvent.click(screen.getByRole("link", { name: /^SoftBank Group invests in OpenAI: \$64\.6bn, 13%, active/ }));
    expect(onChoice.mock.lastCall?.[0]).toBe("source=er-rel-softbank-openai-invest");
  });

  test("another hub is a tab or an option away and goes to the address", () => {
    const onChoice = vi.fn();
    render(<Stand view={relations} onChoice={onChoice} />);
    fireEvent.click(screen.getByRole("button", { name: "NVIDIA" }));
    expect(onChoice.mock.lastCall?.[0]).toBe("relations=nvidia");
    expect(screen.getByRole("button", { name: "NVIDIA" })).toHaveAttribute("aria-pressed", "true");
    screen.getByRole("heading", { name: "NVIDIA gives" });
    fireEvent.change(screen.getByRole("combobox", { name: "Company" }), { target: { value: "mistral" } });
    screen.getByRole("heading", { name: "Mistral AI receives" });
    screen.getByText("Mistral AI gives to no one on record.");
  });

  test("an amount comes with the sentence that says what it is", () => {
    render(<Stand view={relations} />);
    const lent = document.querySelector<HTMLElement>('[data-relation="rel-nvidia-openai-lends-to"]');
    expect(lent).toHaveTextContent(/\$105bn/);
    expect(lent).toHaveTextContent(/guarantees capped at USD 105 bn/);
  });

  test("ended links are grey, others of a filter too", () => {
    render(<Stand view={relations} choice={{ companies: ["openai", "microsoft"], relations: "openai" }} />);
    const dim = (id: string) => document.querySelector(`[data-relation="${id}"]`)?.classList.contains("is-dim");
    expect(dim("edge-microsoft-openai-invests-in")).toBe(false);
    expect(dim("edge-oracle-openai-supplies-compute")).toBe(true);
    expect(dim("er-rel-openai-figure-ended")).toBe(true);
  });
});

describe("the overview", () => {
  test("draws every link of the dataset once, rows give to columns", () => {
    render(<Stand view={relations} choice={{ relations: "matrix" }} />);
    expect(drawn().sort()).toEqual(data.relations.map((r) => r.id).sort());
    const row = screen.getByRole("rowheader", { name: "Microsoft" }).closest("tr");
    expect(row?.querySelector('[aria-label^="Microsoft invests in OpenAI"]')).not.toBeNull();
  });

  test("is one tab stop; arrow keys go from mark to mark", () => {
    render(<Stand view={relations} choice={{ relations: "matrix" }} />);
    const table = screen.getByRole("table");
    const marks = within(table).getAllByRole("button");
    expect(marks.filter((m) => m.tabIndex === 0)).toEqual([marks[0]]);
    marks[0].focus();
    fireEvent.keyDown(marks[0], { key: "ArrowRight" });
    expect(document.activeElement).toBe(marks[1]);
    expect(marks[1].tabIndex).toBe(0);
    expect(marks[0].tabIndex).toBe(-1);
    const row = (e: Element | null) => e?.closest("tr")?.rowIndex ?? 0;
    const before = row(document.activeElement);
    fireEvent.keyDown(marks[1], { key: "ArrowDown" });
    expect(row(document.activeElement)).toBeGreaterThan(before);
    expect(document.activeElement?.closest("td")?.cellIndex).toBe(marks[1].closest("td")?.cellIndex);
  });

  test("a mark opens its source, a bundle the links of its company", () => {
    const onChoice = vi.fn();
    render(<Stand view={relations} choice={{ relations: "matrix" }} onChoice={onChoice} />);
    fireEvent.click(screen.getByRole("button", { name: /^Microsoft invests in OpenAI/ }));
    expect(onChoice.mock.lastCall?.[1].source).toBe("edge-microsoft-openai-invests-in");
    fireEvent.click(screen.getByRole("button", { name: /^SoftBank Group to Others .*: Owns, \d+ links$/ }));
    expect(onChoice.mock.lastCall?.[1].relations).toBe("softbank");
  });
});

test("a list too long to draw says how many it leaves out and leads to all of them", () => {
  const many = Array.from({ length: HUB_LINKS + 5 }, (_, i) => ({
    ...data.relations.find((r) => r.id === "edge-oracle-openai-supplies-compute")!,
    id: `more-${i}`,
  }));
  const long: View = (f, choice, words) =>
    relations(factsOf({ ...f, relations: [...f.relations, ...many] }), choice, words);
  const onChoice = vi.fn();
  render(<Stand view={long} onChoice={onChoice} />);
  const received = data.relations.filter((r) => r.to === "openai" && r.family !== "partner-rival").length;
  const left = received + many.length - HUB_LINKS;
  expect(document.querySelectorAll(".is-receives [data-relation]")).toHaveLength(HUB_LINKS);
  fireEvent.click(screen.getByRole("link", { name: `and ${left} more in the table` }));
  expect(onChoice.mock.lastCall?.[0]).toBe("relations=table&links=OpenAI");
});

describe("all links", () => {
  const names = () => screen.getAllByRole("row").slice(1);

  test("can be searched by company, kind and status", () => {
    render(<Stand view={relations} choice={{ relations: "table" }} />);
    expect(names()).toHaveLength(data.relations.length);
    fireEvent.change(screen.getByRole("searchbox", { name: /Search links/ }), { target: { value: "lends to" } });
    expect(names()).toHaveLength(data.relations.filter((r) => r.type === "lends_to").length);
    fireEvent.change(screen.getByRole("searchbox", { name: /Search links/ }), { target: { value: "zzz" } });
    expect(screen.getByRole("status")).toHaveTextContent(`0 of ${data.relations.length} links`);
    screen.getByText("No link holds “zzz”.");
    expect(screen.queryByRole("row")).toBeNull();
  });

  test("a search goes to the address, is found there again, and Escape or a button clears it", () => {
    const onChoice = vi.fn();
    render(<Stand view={relations} choice={{ relations: "table", links: "softbank arm" }} onChoice={onChoice} />);
    const box = screen.getByRole("searchbox", { name: "Search links" });
    expect(box).toHaveValue("softbank arm");
    expect(drawn()).toContain("er-rel-softbank-arm-90");
    fireEvent.change(box, { target: { value: "gigawatt" } });
    expect(onChoice.mock.lastCall?.[0]).toBe("relations=table&links=gigawatt");
    fireEvent.click(screen.getByRole("button", { name: "Clear search" }));
    expect(onChoice.mock.lastCall?.[0]).toBe("relations=table");
    fireEvent.change(box, { target: { value: "arm" } });
    fireEvent.keyDown(box, { key: "Escape" });
    expect(box).toHaveValue("");
    expect(names()).toHaveLength(data.relations.length);
  });

  test.each(LANGS)("a search by English names and kinds finds its links in either language (%s)", (lang) => {
    render(<Stand view={relations} lang={lang} choice={{ relations: "table", links: "microsoft invests in" }} />);
    const own = data.relations.filter((r) => r.from === "microsoft" && r.type === "invests_in").map((r) => r.id);
    expect(own.length).toBeGreaterThan(1);
    expect(drawn()).toEqual(expect.arrayContaining(own));
  });

  test("a search finds by a record's sentence, whatever the order of the words", () => {
    render(<Stand view={relations} choice={{ relations: "table", links: "PORTS-Pike ohio" }} />);
    expect(drawn()).toEqual(["edge-sb-energy-openai-supplies-compute"]);
  });

  test("are sorted by a head, numbers largest first and never across units", () => {
    render(<Stand view={relations} choice={{ relations: "table" }} />);
    fireEvent.click(screen.getByRole("button", { name: "Sort by Amount" }));
    expect(screen.getByRole("columnheader", { name: /Amount/ })).toHaveAttribute("aria-sort", "descending");
    const amounts = names().flatMap((r) => {
      const d = r.querySelector("td.is-end data");
      return d ? [{ unit: d.getAttribute("data-unit"), value: Number(d.getAttribute("value")) }] : [];
    });
    const units = amounts.map((a) => a.unit).filter((u, i, all) => u !== all[i - 1]);
    expect(new Set(units).size).toBe(units.length);
    const dollars = amounts.filter((a) => a.unit === "USD bn").map((a) => a.value);
    expect(dollars.length).toBeGreaterThan(30);
    expect(dollars).toEqual([...dollars].sort((a, b) => b - a));
  });
});

test.each(LANGS)("nothing is printed with an inline style (%s)", (lang) => {
  for (const mode of [null, "matrix", "table"]) {
    expect(renderToStaticMarkup(<Stand view={relations} lang={lang} choice={{ relations: mode }} />)).not.toMatch(
      /\sstyle=/,
    );
  }
});

test("every company named opens its profile, without script too", () => {
  const onChoice = vi.fn();
  render(<Stand view={relations} onChoice={onChoice} />);
  const mentions = [...document.querySelectorAll<HTMLAnchorElement>("a[data-company]")];
  expect(mentions.length).toBeGreaterThan(10);
  for (const a of mentions) expect(a.getAttribute("href")).toBe(`?company=${a.dataset.company}`);
  fireEvent.click(mentions[0]);
  expect(onChoice.mock.lastCall?.[0]).toBe(`company=${mentions[0].dataset.company}`);
  fireEvent.click(mentions[0], { ctrlKey: true });
  expect(onChoice).toHaveBeenCalledTimes(1);
});
