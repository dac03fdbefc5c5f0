// The table twins: outcome, reverse answers, inputs, causes, and the map as a grid.
import { holderOf } from "../../model/bet";
import { attribution } from "../../model/stress/attribution";
import { fieldOf, ltvAt, termsOf } from "../../model/stress/nav";
import { axesOf } from "../../model/stress/plan";
import { BOTH } from "../../model/stress/reverse";
import type { Cell, Row, Table } from "../../spec/spec";
import type { Ground } from "../../spec/stress";
import { end, plain } from "../tables";
import { answerShown, answersFor, factorText, moversOf } from "./answers";
import { headroomOf, loanedOf, ltvOf, navOf, percentOf } from "./figures";
import { changeText, percentText, type Run, type Setup } from "./setup";

const GRID = [-100, -75, -50, -25, 0];
/** Whom every row of the test is about, so that a filter on the holder or on either price leaves it lit. */
const entitiesOf = ({ facts, plan }: Setup): string[] => [
  holderOf(facts),
  ...plan.priced.flatMap(({ entity }) => entity ?? []),
];

function outcomeTable(setup: Setup): Table {
  const { words, start, a, b, lines } = setup;
  const w = words.stress.table;
  const r = words.stress.results;
  const runs: Run[] = [start, a, ...(b ? [b] : [])];
  const loaned = loanedOf(setup);
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
      ...(loaned
        ? [
            row(
              "with-loan",
              loaned.label,
              (run) => percentOf(setup, run, loaned.figure, run.outcome.ltvWithLoans)?.figure ?? r.noHoldings,
            ),
          ]
        : []),
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
  const { words, lines, plan, name } = setup;
  const w = words.stress.table;
  const movers = [...plan.priced.map(({ id }) => id), ...moversOf(setup).filter((mover) => mover === BOTH)];
  const rows = lines.map((l): Row => {
    const answers = answersFor(setup, l.value);
    const cell = (mover: string): Cell => {
      const answer = answers.get(mover);
      return (answer && answerShown(setup, l.value, mover, answer)?.figure) ?? w.never;
    };
    return {
      id: String(l.value),
      cells: [l.figure, ...movers.map(cell)],
      entities: entitiesOf(setup),
    };
  });
  return {
    caption: w.reverse,
    columns: [
      plain("line", w.line),
      ...movers.map((mover) => end(mover, mover === BOTH ? w.both : w.alone(name(mover)))),
    ],
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
  const { words, a, base, plan } = setup;
  const w = words.stress.table;
  return {
    caption: w.change,
    columns: [plain("cause", w.measure), end("nav", w.nav), end("ltv", w.ltv)],
    rows: attribution(base, a.scenario).map((p) => ({
      id: p.factor,
      cells: [
        factorText(setup, p.factor),
        a.figure(`nav-by-${p.factor}`, p.nav, plan.money),
        p.ltv === null ? words.stress.results.noHoldings : a.figure(`ltv-by-${p.factor}`, p.ltv, "%"),
      ],
      entities: entitiesOf(setup),
    })),
  };
}

function mapTable(setup: Setup): Table {
  const { words, base, a, plan, name } = setup;
  const w = words.stress.table;
  const m = words.stress.map;
  const field = fieldOf(termsOf(base, a.scenario), a.scenario);
  const [x, y] = axesOf(plan);
  const cell = (across: number, up: number): Cell => {
    const ltv = ltvAt(field, across, up);
    return ltv === null ? words.stress.results.noHoldings : a.figure("ltv-map", ltv, "%");
  };
  return {
    caption: w.map(x.name, y.name),
    columns: [plain(y.id, m.change(y.name)), ...GRID.map((v) => end(`x${v}`, m.at(name(x.id), changeText(words, v))))],
    rows: GRID.toReversed().map((up) => ({
      id: `y${up}`,
      cells: [m.at(name(y.id), changeText(words, up)), ...GRID.map((across) => cell(across, up))],
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
