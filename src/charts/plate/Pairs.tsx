import { type KeyboardEvent, useState } from "react";
import type { PlateBlock, PlateFinding } from "../../spec/plate";
import type { Pointed } from "./focus";

interface Props {
  findings: PlateBlock["findings"];
  /** The pair that is held in focus, by id. */
  held: string | null;
  point(pointed: Pointed): void;
  hold(finding: PlateFinding | null): void;
}

/** The finding pair by pair: pointing lights its links in the drawing, pressing keeps them lit. One tab stop, then arrows. */
export function Pairs({ findings, held, point, hold }: Props) {
  const [current, setCurrent] = useState(findings[0]?.id);
  return (
    <ul className="plate-pairs" onKeyDown={(event) => (event.key === "Escape" ? hold(null) : onArrow(event))}>
      {findings.map((f) => (
        <li key={f.id} className={f.strong ? "is-strong" : undefined}>
          <button
            type="button"
            aria-pressed={held === f.id}
            tabIndex={f.id === current ? 0 : -1}
            onClick={() => hold(held === f.id ? null : f)}
            onPointerEnter={(e) => e.pointerType !== "touch" && point({ pair: f.pair })}
            onPointerLeave={() => point(null)}
            onFocus={(e) => {
              setCurrent(f.id);
              if (e.currentTarget.matches(":focus-visible")) point({ pair: f.pair });
            }}
            onBlur={() => point(null)}
          >
            <span>{f.text}</span> <Tally finding={f} />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What is on record, the strongest first; bold where it works. */
function Tally({ finding }: { finding: PlateFinding }) {
  const [first, ...rest] = finding.tally.length > 0 ? finding.tally : [finding.word];
  return (
    <span className="plate-state">
      {finding.strong ? <b>{first}</b> : first}
      {rest.map((text) => `, ${text}`)}
    </span>
  );
}

function onArrow(event: KeyboardEvent<HTMLElement>) {
  const down = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  const buttons = [...event.currentTarget.querySelectorAll("button")];
  const next = buttons[buttons.indexOf(event.target as HTMLButtonElement) + down];
  if (down === 0 || !next) return;
  event.preventDefault();
  next.focus();
}
