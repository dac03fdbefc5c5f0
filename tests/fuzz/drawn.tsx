// A view drawn to text as a page would be, for any dataset and choice.
import { renderToString } from "react-dom/server";
import { expect } from "vitest";
import { Block } from "../../src/charts/Block";
import { DataTable } from "../../src/charts/parts/DataTable";
import { Notes } from "../../src/charts/parts/Notes";
import { StageContext } from "../../src/charts/parts/stage";
import type { Words } from "../../src/i18n/en";
import type { Choice } from "../../src/model/choice";
import { buildQuery } from "../../src/shell/url";
import type { Spec } from "../../src/spec/spec";
import { sourcesOf } from "../../src/views/count";

/** The HTML of a view's title, drawing, notes and tables. */
export function drawn(spec: Spec, choice: Choice, words: Words): string {
  const sources = sourcesOf(spec);
  const stage = {
    words,
    choice,
    set: () => undefined,
    href: (patch: Partial<Choice>) => `?${buildQuery({ ...choice, ...patch })}`,
    sourceNumber: (source: string) => sources.indexOf(source) + 1 || undefined,
    sourceOf: () => undefined,
  };
  return renderToString(
    <StageContext value={stage}>
      <h2>{spec.title}</h2>
      <p>{spec.empty?.reason}</p>
      {spec.blocks.map((b) => (
        <Block key={"id" in b ? b.id : b.kind} block={b} />
      ))}
      <Notes items={spec.notes} />
      {spec.tables.map((table) => (
        <DataTable key={table.caption} table={table} />
      ))}
    </StageContext>,
  );
}

/** Elements and attributes that no view writes: in them a text would be run. */
const RUN =
  /<script|<[^>]*\son\w+=|<(iframe|object|embed|base|meta)\b|(href|src|action)="\s*(javascript|data|vbscript):/i;

/** A view says something, and nothing of what it says could be run. */
export function expectHarmless(html: string, of: string) {
  expect(html.replace(/<[^>]*>/g, "").trim(), `${of} is not blank`).not.toBe("");
  expect(RUN.exec(html)?.[0], `${of} holds nothing that runs`).toBeUndefined();
}
