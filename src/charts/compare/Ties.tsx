import type { ReactNode } from "react";
import type {
  CompareClaim,
  CompareHead,
  CompareLink,
  CompareLinks,
  CompareList,
  CompareRisk,
} from "../../spec/compare";
import { EntityRef } from "../parts/EntityRef";
import { CitedFig } from "../parts/Fig";
import { RecordLink } from "../parts/RecordLink";
import { VerdictMark } from "../parts/VerdictMark";
import { Row } from "./Row";

function Group({ title, line, children }: { title: string; line?: string | null; children: ReactNode }) {
  return (
    <section className="compare-group">
      <h3>{title}</h3>
      {line && <p className="figure-line">{line}</p>}
      {children}
    </section>
  );
}

/** Links with the holder of the bet, a list per company. */
export function HolderLinks({ links, heads }: { links: CompareLinks; heads: CompareHead[] }) {
  return (
    <Group title={links.title}>
      <Row
        heads={heads}
        name={null}
        cells={links.cells.map((cell, i) =>
          "blank" in cell ? (
            <span key={heads[i].entity} className="compare-blank">
              {cell.blank}
            </span>
          ) : (
            <LinkList key={heads[i].entity} links={cell} />
          ),
        )}
      />
    </Group>
  );
}

/** Links among the compared companies, each once. */
export const MutualLinks = ({ list }: { list: CompareList<CompareLink> }) => (
  <Group title={list.title}>
    {list.rows.length === 0 ? <p className="compare-blank">{list.none}</p> : <LinkList links={list.rows} />}
  </Group>
);

function LinkList({ links }: { links: CompareLink[] }) {
  return (
    <ul className="compare-links">
      {links.map((link) => (
        <li key={link.relation} className={link.gone ? "is-dim" : undefined} data-relation={link.relation}>
          <EntityRef entity={link.from.entity} text={link.from.text} />{" "}
          <RecordLink record={link.relation} text={link.type} />{" "}
          <EntityRef entity={link.to.entity} text={link.to.text} />
          {link.figures.map((figure) => (
            <CitedFig key={figure.unit} figure={figure} />
          ))}
          <span className="compare-detail">
            {link.status}, {link.date}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The article's forecasts: the verdict once, then what each company has to do with it. */
export function Claims({ list, heads }: { list: CompareList<CompareClaim>; heads: CompareHead[] }) {
  return (
    <Group title={list.title} line={list.line}>
      {list.rows.length === 0 && <p className="compare-blank">{list.none}</p>}
      <ul className="compare-rows">
        {list.rows.map((row) => (
          <li key={row.claim} data-claim={row.claim}>
            <Row
              heads={heads}
              name={
                <>
                  <p data-record={row.text.record}>{row.text.text}</p>
                  <VerdictMark verdict={row.verdict} />
                </>
              }
              cells={row.cells.map((cell, i) => (
                <Involved key={heads[i].entity} on={cell.named} text={cell.text} more={cell.counts} />
              ))}
            />
          </li>
        ))}
      </ul>
    </Group>
  );
}

export function Risks({ list, heads }: { list: CompareList<CompareRisk>; heads: CompareHead[] }) {
  return (
    <Group title={list.title} line={list.line}>
      {list.rows.length === 0 && <p className="compare-blank">{list.none}</p>}
      <ul className="compare-rows">
        {list.rows.map((row) => (
          <li key={row.risk} data-risk={row.risk}>
            <Row
              heads={heads}
              name={
                <p>
                  {row.name} <span className="compare-detail">{row.score}</span>
                </p>
              }
              cells={row.cells.map((cell, i) => (
                <Involved key={heads[i].entity} on={cell.involved} text={cell.text} more={null} />
              ))}
            />
          </li>
        ))}
      </ul>
    </Group>
  );
}

/** Involved or not, as a filled or hollow square and in words. */
function Involved({ on, text, more }: { on: boolean; text: string; more: string | null }) {
  return (
    <span className={on ? "compare-involved is-on" : "compare-involved"}>
      <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
        <rect x="1" y="1" width="8" height="8" />
      </svg>
      {text}
      {more && <span className="compare-detail">{more}</span>}
    </span>
  );
}
