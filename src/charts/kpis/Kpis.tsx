// KPIs: the ruled grid of the first view, or small lines beside a chart.
import { joinParts, type Parts, quantityParts } from "../../i18n/format";
import type { Figure } from "../../model/figure";
import { printed } from "../../model/rounding";
import type { Kpi, KpiLine, KpisBlock } from "../../spec/kpis";
import { figureAttributes, Provenance } from "../parts/Fig";
import { KindMark } from "../parts/KindMark";
import { SourceRef } from "../parts/SourceRef";
import { numberOf, useStage } from "../parts/stage";
import { Spark } from "./Spark";

export function Kpis({ block }: { block: KpisBlock }) {
  const Item = block.look === "grid" ? GridItem : ListItem;
  return (
    <div className={`kpis is-${block.look}`}>
      {block.title && <h4 className="figure-title">{block.title}</h4>}
      {block.line && <p className="figure-line">{block.line}</p>}
      <ul>
        {block.items.map((kpi) => (
          <Item key={kpi.id} kpi={kpi} />
        ))}
      </ul>
    </div>
  );
}

/** A figure with the number of its source, printed to the precision of its inputs. */
function Amount({ figure, set }: { figure: Figure; set?: (p: Parts) => React.ReactNode }) {
  const { words } = useStage();
  const parts = quantityParts(words.f, printed(figure));
  return <data {...figureAttributes(figure)}>{set ? set(parts) : joinParts(parts)}</data>;
}

/** Mark and source number, for figures in a line. */
function Cite({ figure }: { figure: Figure }) {
  const stage = useStage();
  return (
    <>
      <KindMark kind={figure.kind} quality={figure.quality} />
      <span className="visually-hidden">{stage.words.marks.kind[figure.kind]}</span>
      <SourceRef record={figure.records[0]} number={numberOf(stage, figure)} />
    </>
  );
}

function Big({ figure }: { figure: Figure }) {
  return (
    <p className="kpi-value serif">
      <Amount
        figure={figure}
        set={(p) => (
          <>
            {p.before + p.number}
            <span className="kpi-unit">{p.after}</span>
          </>
        )}
      />
    </p>
  );
}

function Change({ change }: { change: NonNullable<Kpi["change"]> }) {
  const { words } = useStage();
  const { glance, f } = words;
  const value = change.figure.value ?? 0;
  const size = { ...change.figure, value: Math.abs(value) };
  const [arrow, word] = value > 0 ? ["▲", glance.up] : value < 0 ? ["▼", glance.down] : ["", glance.unchanged];
  const parts = quantityParts(f, printed(size));
  return (
    <p className="kpi-change">
      <span aria-hidden="true">{arrow}</span> <span className={arrow ? "visually-hidden" : undefined}>{word}</span>{" "}
      {arrow && (
        <data {...figureAttributes(change.figure)}>
          {change.points ? glance.points(parts.number) : joinParts(parts)}
        </data>
      )}{" "}
      {change.text}
    </p>
  );
}

function Line({ line }: { line: KpiLine }) {
  return (
    <li className={line.tone && `text-${line.tone}`}>
      {line.text}{" "}
      <span className="cited">
        <Amount figure={line.figure} />
        <Cite figure={line.figure} />
      </span>
    </li>
  );
}

/** What stands under the large value: a second one, a sparkline or the value before, and smaller figures. */
function Company({ kpi }: { kpi: Kpi }) {
  const lines = [...(kpi.previous ? [kpi.previous] : []), ...(kpi.more ?? [])];
  return (
    <div className="kpi-company">
      {kpi.beside && (
        <>
          <p className="kpi-label">{kpi.beside.name}</p>
          <Big figure={kpi.beside.figure} />
          <Provenance figure={kpi.beside.figure} />
        </>
      )}
      {kpi.spark && <Spark spark={kpi.spark} dim={kpi.dim} />}
      {lines.length > 0 && (
        <ul className="kpi-lines">
          {lines.map((line) => (
            <Line key={line.text} line={kpi.dim ? { ...line, tone: undefined } : line} />
          ))}
        </ul>
      )}
    </div>
  );
}

function GridItem({ kpi }: { kpi: Kpi }) {
  return (
    <li className={kpi.dim ? "kpi is-dim" : "kpi"} data-kpi={kpi.id}>
      <div className="kpi-head">
        <p className="kpi-name">{kpi.name}</p>
        {kpi.label && <p className="kpi-label">{kpi.label}</p>}
      </div>
      <div className="kpi-main">
        <Big figure={kpi.figure} />
        {kpi.change && <Change change={kpi.change} />}
        {kpi.stale && <p className="kpi-stale">{kpi.stale}</p>}
        <Provenance figure={kpi.figure} />
      </div>
      <Company kpi={kpi} />
    </li>
  );
}

function ListItem({ kpi }: { kpi: Kpi }) {
  return (
    <li className={kpi.dim ? "kpi-row is-dim" : "kpi-row"}>
      <span className="kpi-name">{kpi.name}</span>
      <span className="kpi-small serif">
        <Amount figure={kpi.figure} />
      </span>
      <Provenance figure={kpi.figure} />
    </li>
  );
}
