import { useState } from "react";
import type { MatrixCell, MatrixHead, RelationsBlock } from "../../spec/relations";
import { EntityRef } from "../parts/EntityRef";
import { useStage } from "../parts/stage";
import { FamilyMark } from "./FamilyMark";
import { nextMark } from "./nextMark";

type Mark = MatrixCell["marks"][number];

/** The busiest companies against one another: rows give to columns. One tab stop; arrow keys go from mark to mark. */
export function Matrix({ matrix, loops }: { matrix: NonNullable<RelationsBlock["matrix"]>; loops: string[] }) {
  const { words } = useStage();
  const first = matrix.rows.flatMap((r) => r.cells.flatMap((c) => c.marks))[0];
  const [current, setCurrent] = useState(first ? idOf(first) : "");
  return (
    <div className="matrix-view">
      <div className="matrix-scroll">
        <table
          className="matrix"
          onKeyDown={(event) => {
            const next = nextMark(event.currentTarget, event.target, event.key);
            if (!next) return;
            event.preventDefault();
            next.focus();
          }}
        >
          <thead>
            <tr>
              <td />
              {matrix.heads.map((h) => (
                <th key={h.id} scope="col" className={headClass(h)}>
                  <span>{h.name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.rows.map(({ head, cells }) => (
              <tr key={head.id} className={headClass(head)}>
                <th scope="row">
                  {head.id === "others" ? head.name : <EntityRef entity={head.id} text={head.name} />}
                </th>
                {cells.map((cell, i) => (
                  <td key={cell.to} className={cellClass(head, matrix.heads[i])}>
                    {cell.marks.map((mark) => (
                      <MarkButton
                        key={idOf(mark)}
                        mark={mark}
                        from={head}
                        to={matrix.heads[i]}
                        tab={idOf(mark) === current}
                        onFocus={() => setCurrent(idOf(mark))}
                      />
                    ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="matrix-text">
        {loops.map((text) => (
          <p key={text} className="serif">
            {text}
          </p>
        ))}
        <p>
          {words.relations.camps} {words.relations.select}
        </p>
      </div>
    </div>
  );
}

const idOf = (mark: Mark): string => mark.links.map((l) => l.relation).join(" ");

const headClass = (h: MatrixHead): string => [h.parts ? "parts" : "", h.lit ? "is-lit" : ""].filter(Boolean).join(" ");

function cellClass(row: MatrixHead, column: MatrixHead): string {
  const self = row.id === column.id && row.id !== "others";
  return [headClass(column), self ? "is-self" : ""].filter(Boolean).join(" ");
}

/** A link opens its source; a bundle of many opens the links of the company it belongs to. */
function MarkButton(props: { mark: Mark; from: MatrixHead; to: MatrixHead; tab: boolean; onFocus: () => void }) {
  const { words, set } = useStage();
  const { mark, from, to } = props;
  const [link] = mark.links;
  const many = mark.links.length > 1;
  const count = words.f.count(mark.links.length);
  const hub = from.id !== "others" ? from.id : to.id !== "others" ? to.id : "table";
  return (
    <button
      type="button"
      className={`tone-${mark.dim ? "edge" : mark.tone}`}
      tabIndex={props.tab ? 0 : -1}
      data-relation={idOf(mark)}
      aria-label={many ? words.relations.bundle(from.name, to.name, words.marks.family[mark.family], count) : link.name}
      title={many ? undefined : `${link.name}. ${link.statement.text}`}
      onFocus={props.onFocus}
      onClick={() => set(many ? { relations: hub } : { source: link.relation })}
    >
      <FamilyMark family={mark.family} active={mark.links.some((l) => l.active)} />
      {many && <span aria-hidden="true">{count}</span>}
    </button>
  );
}
