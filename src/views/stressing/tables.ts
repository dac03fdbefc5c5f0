// The table twins: outcome, reverse answers, inputs, causes, and the map as a grid.
import { holderOf } from "../../model/bet";
import { attribution } from "../../model/stress/attribution";
import { ltvAt, termsOf } from "../../model/stress/nav";
import type { Cell, Row, Table } from "../../spec/spec";
import type { Ground } from "../../spec/stress";
import { end, plain } from "../tables";
import { answerShown, answersFor } from "./answers";
import { headroomOf, ltvOf, navOf, percentOf } from "./figures";
import { changeText, percentText, type Run, type Setup } from "./setup";

const GRID = [-100, -75, -50, -25, 0];
/** Whom every row of the test is about, so that a filter on the holder or on either price leaves it lit. */
const entitiesOf = ({ facts }: Setup): string[] => [
  holderOf(facts),
  ...(facts.thesis.stress?.assets ?? []).flatMap((a) => a.entity ?? []),
];

function outcomeTable(setup: Setup): Table {
  const { words, start, a, b, lines } = setup;
  const w = words.stress.table;
  const r = words.stress.results;
  const runs: Run[] = [start, a, ...(b ? [b] : [])];
  const row = (id: string, label: string, cell: (run: Run) => Cell): Row => ({
    id,
    cells: [label, ...runs.map(cell)],
    entities: entitiesOf(setup),
  });
  return {
    caption: w.outcome,
    columns: [plain("measure", w.measure), end("base", w.base), end("a", w.scenario), ...(b ? [end("b", w.b)] : [])],
    rows: [
      row("nav", r.nav, (run) => navOf(setup, run).figure),
      row("ltv", r.ltv, (run) => ltvOf(setup, run)?.figure ?? r.noHoldings),
      row(
        "with-loan",
        w.withLoan,
        (run) => percentOf(setup, run, "ltv-with-arm-loan", run.outcome.ltvWithArmLoan)?.figure ?? r.noHoldings,
      ),
      ...lines.map((l) =>
        row(
          `room-${l.value}`,
          r.headroom(percentText(words, l.value)),
          (run) => headroomOf(setup, run, l.value).figure,
        ),
      ),
    ],
  };
}

function reverseTable(setup: Setup): Table {
  const { words, lines } = setup;
  const w = words.stress.table;
  const rows = lines.map((l): Row => {
    const answers = answersFor(setup, l.value);
    const cell = (m: "openai" | "arm" | "both"): Cell => answerShown(setup, l.value, m, answers[m])?.figure ?? w.never;
    return {
      id: String(l.value),
      cells: [l.figure, cell("openai"), cell("arm"), cell("both")],
      entities: entitiesOf(setup),
    };
  });
  return {
    caption: w.reverse,
    columns: [plain("line", w.line), end("openai", w.openai), end("arm", w.arm), end("both", w.both)],
    rows,
  };
}

function inputsTable(setup: Setup, grounds: Ground[]): Table {
  const w = setup.words.stress.table;
  const rows = grounds.flatMap((g) =>
    g.items.flatMap((item, i): Row[] =>
      item.figure
        ? [{ id: `${g.id}-${i}`, cells: [g.heading, item.label, item.figure.figure], entities: entitiesOf(setup) }]
        : [],
    ),
  );
  return {
    caption: w.inputs,
    columns: [plain("kind", w.measure), plain("input", w.inputs), end("value", w.value)],
    rows,
  };
}

function causesTable(setup: Setup): Table {
  const { words, a, base } = setup;
  const w = words.stress.table;
  return {
    caption: w.change,
    columns: [plain("cause", w.measure), end("nav", w.nav), end("ltv", w.ltv)],
    rows: attribution(base, a.scenario).map((p) => ({
      id: p.factor,
      cells: [
        words.stress.factor[p.factor],
        a.figure(`nav-by-${p.factor}`, p.nav, "JPY tn"),
        p.ltv === null ? words.stress.results.noHoldings : a.figure(`ltv-by-${p.factor}`, p.ltv, "%"),
      ],
      entities: entitiesOf(setup),
    })),
  };
}

function mapTable(setup: Setup): Table {
  const { words, base, a } = setup;
  const w = words.stress.table;
  const t = termsOf(base, a.scenario);
  const cell = (openai: number, arm: number): Cell => {
    const ltv = ltvAt(t, openai, arm);
    return ltv === null ? words.stress.results.noHoldings : a.figure("ltv-map", ltv, "%");
  };
  return {
    caption: w.map,
    columns: [plain("arm", words.stress.map.y), ...GRID.map((x) => end(`x${x}`, w.openaiColumn(changeText(words, x))))],
    rows: GRID.toReversed().map((arm) => ({
      id: `y${arm}`,
      cells: [w.armRow(changeText(words, arm)), ...GRID.map((openai) => cell(openai, arm))],
      entities: entitiesOf(setup),
    })),
  };
}

export const tablesOf = (setup: Setup, grounds: Ground[]): Table[] => [
  outcomeTable(setup),
  reverseTable(setup),
  causesTable(setup),
  inputsTable(setup, grounds),
  mapTable(setup),
];
