// Who may import whom: the flow is a one-way street, and a machine checks it.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { VIEW_IDS } from "../src/spec/spec";

const SRC = resolve("src");
const files = (readdirSync(SRC, { recursive: true }) as string[]).filter((f) => /\.tsx?$/.test(f));
const read = (file: string): string => readFileSync(join(SRC, file), "utf8");

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const found = read(file).matchAll(
    /^(?:import|export)\s+(type\s+)?[^;]*?from\s+"([^"]+)"|import\("([^"]+)"\)|^import\s+"([^"]+)"/gms,
  );
  return [...found].map(([, type, a, b, c]) => {
    const name = a ?? b ?? c ?? "";
    const to = name.startsWith(".") ? relative(SRC, resolve(SRC, dirname(file), name)) : name;
    return { from: file, to, typeOnly: Boolean(type) };
  });
}

const imports = files.flatMap(importsOf);
const folder = (path: string): string => path.split("/")[0];

/** Each folder may import from itself and from those listed. */
const MAY: Record<string, string[]> = {
  data: ["i18n"],
  i18n: ["data"],
  load: ["data"],
  model: ["data"],
  spec: ["data", "model"],
  theme: ["i18n"],
  views: ["data", "i18n", "model", "spec", "theme"],
  charts: ["data", "i18n", "model", "spec", "theme"],
  export: ["data", "i18n", "model", "spec", "views", "theme", "charts"],
  // What runs on other people's pages knows of ours only the names.
  embed: ["i18n", "spec"],
  shell: ["data", "load", "i18n", "model", "spec", "views", "theme", "charts", "export", "embed"],
  tools: ["data", "load", "i18n", "model", "spec", "views", "theme", "charts", "export", "embed", "shell"],
};
const local = imports.filter((i) => !i.to.includes("node_modules") && MAY[folder(i.to)]);

describe("imports flow one way", () => {
  test.each(Object.keys(MAY))("%s", (from) => {
    const wrong = local.filter(
      (i) => folder(i.from) === from && folder(i.to) !== from && !MAY[from].includes(folder(i.to)),
    );
    expect(wrong.map((i) => `${i.from} -> ${i.to}`)).toEqual([]);
  });

  test("data and i18n know each other only as types", () => {
    const wrong = local.filter(
      (i) =>
        !i.typeOnly &&
        ((folder(i.from) === "data" && folder(i.to) === "i18n") ||
          (folder(i.from) === "i18n" && folder(i.to) === "data")),
    );
    expect(wrong.map((i) => `${i.from} -> ${i.to}`)).toEqual([]);
  });

  test("a view imports no other view", () => {
    const ids: readonly string[] = VIEW_IDS;
    const wrong = local.filter(
      (i) => folder(i.from) === "views" && i.from !== "views/index.ts" && ids.some((id) => i.to === `views/${id}`),
    );
    expect(wrong.map((i) => `${i.from} -> ${i.to}`)).toEqual([]);
  });

  test("models and views know nothing of React", () => {
    const wrong = imports.filter(
      (i) => ["data", "model", "spec", "views", "i18n"].includes(folder(i.from)) && /^react/.test(i.to),
    );
    expect(wrong.map((i) => i.from)).toEqual([]);
  });

  test("Recharts is known to the chart engine alone, and is loaded on demand", () => {
    const users = imports.filter((i) => i.to === "recharts").map((i) => i.from);
    expect(users.length).toBeGreaterThan(0);
    expect(users.filter((f) => !f.startsWith("charts/plot/"))).toEqual([]);
    const live = new Set(users.map((f) => f.replace(/\.tsx?$/, "")));
    const eager = local.filter((i) => live.has(i.to) && !live.has(i.from.replace(/\.tsx?$/, "")) && !i.typeOnly);
    for (const i of eager) expect(read(i.from)).toMatch(/import\(\s*"\.\/Live/);
  });

  test("no import cycle among files", () => {
    const graph = new Map<string, string[]>();
    for (const i of local) {
      if (i.typeOnly) continue;
      const to = files.find((f) => [`${i.to}.ts`, `${i.to}.tsx`, `${i.to}/index.ts`].includes(f));
      if (to) graph.set(i.from, [...(graph.get(i.from) ?? []), to]);
    }
    const done = new Set<string>();
    const cycles: string[] = [];
    const walk = (file: string, path: string[]) => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(" -> "));
      if (done.has(file) || path.includes(file)) return;
      for (const next of graph.get(file) ?? []) walk(next, [...path, file]);
      done.add(file);
    };
    for (const file of graph.keys()) walk(file, []);
    expect(cycles).toEqual([]);
  });
});

test("the page asks no other host: no address in code", () => {
  // Names of formats look like addresses; nothing is fetched from there.
  const found = files.filter(
    (f) =>
      /["'`(]https?:\/\/(?!www\.w3\.org|schemas\.(openxmlformats\.org|microsoft\.com)\/|purl\.org\/dc\/|localhost)/.test(
        read(f),
      ) && !f.startsWith("tools/"),
  );
  expect(found).toEqual([]);
});

test("words of the interface hold no digits: numbers come from records", () => {
  const allowed = /5년 만기|Vision Fund [12]|빅4|AI-RAN|S&P|Q[1-4]|H[12]|99 ?%|10,000|1만|2호|1호|FY|CY|UTF-8|UTF-16/;
  const wrong: string[] = [];
  for (const f of files.filter((f) => /^i18n\/(en|ko)\//.test(f))) {
    read(f)
      .split("\n")
      .forEach((line, n) => {
        const texts = [...line.matchAll(/"([^"]*)"|`([^`]*)`/g)]
          .map((m) => m[1] ?? m[2] ?? "")
          .filter((t) => !t.startsWith("."));
        const bare = texts.map((t) => t.replace(/\$\{[^}]*\}/g, "").replace(new RegExp(allowed, "g"), ""));
        if (!/^\s*(import|\/\/|\*|\/\*)/.test(line) && bare.some((t) => /\d/.test(t)))
          wrong.push(`${f}:${n + 1}: ${line.trim()}`);
      });
  }
  expect(wrong).toEqual([]);
});
