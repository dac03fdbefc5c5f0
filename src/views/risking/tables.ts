// The table twins of the register.
import { figureOf } from "../../model/figure";
import type { Cell, Row, Table } from "../../spec/spec";
import { end, plain } from "../tables";
import { gainOf } from "./halves";
import { indicatorOf } from "./indicator";
import { deepest, hitAmount, hitShare, type Register, TOP } from "./setup";

function riskRow(r: Register, x: Register["ranked"][number]): Row {
  const { words } = r;
  const { risk } = x;
  const score = (n: number) => words.risks.of(words.f.count(n), words.f.count(TOP));
  const found = indicatorOf(r, risk);
  const effect = (cell: () => Cell): Cell => (x.hit === null ? words.risks.noShock : cell());
  return {
    id: risk.id,
    risk: risk.id,
    entities: risk.entities,
    cells: [
      { text: risk.name, record: risk.id },
      score(risk.likelihood),
      score(risk.impact),
      words.marks.trend[risk.trend],
      effect(() => hitShare(r, x).figure),
      effect(() => hitAmount(r, x).figure),
      found ? found.indicator.name : null,
      found ? found.indicator.figure : null,
      found ? words.f.date(found.indicator.figure.asOf, found.indicator.figure.precision) : null,
    ],
  };
}

function registerTable(r: Register): Table {
  const { columns, table } = r.words.risks;
  return {
    caption: table.caption,
    columns: [
      plain("risk", columns.risk),
      plain("likelihood", columns.likelihood),
      plain("impact", columns.impact),
      plain("trend", columns.trend),
      end("effect", columns.effect),
      end("amount", table.amount),
      plain("indicator", columns.indicator),
      end("value", table.value),
      plain("date", table.date),
    ],
    rows: r.ranked.map((x) => riskRow(r, x)),
  };
}

function halvesTable(r: Register): Table {
  const { halves, table } = r.words.risks;
  const worst = deepest(r);
  const gain = gainOf(r);
  return {
    caption: table.halves,
    columns: [plain("half", table.half), end("value", table.value)],
    rows: [
      ...(worst
        ? [{ id: "loss", cells: [halves.loss, hitShare(r, worst).figure], entities: worst.risk.entities }]
        : []),
      ...(gain ? [{ id: "return", cells: [halves.return, figureOf(r.facts, gain)], entities: gain.entities }] : []),
    ],
  };
}

export const riskTables = (r: Register): Table[] => [registerTable(r), halvesTable(r)];
