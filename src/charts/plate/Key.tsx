import type { PlateBlock, PlateFinding } from "../../spec/plate";
import { KindMark } from "../parts/KindMark";
import { useStage } from "../parts/stage";
import type { Pointed } from "./focus";
import { Sample } from "./Line";
import { Pairs } from "./Pairs";

interface Props {
  block: PlateBlock;
  held: string | null;
  point(pointed: Pointed): void;
  hold(finding: PlateFinding | null): void;
}

/** How to read the drawing, and what it finds pair by pair: shown while nothing is selected. */
export function Key({ block, held, point, hold }: Props) {
  const w = useStage().words.ecosystem;
  const { lead, lines, heads } = block.key;
  return (
    <>
      {lead && (
        <p className="plate-said serif" data-record={lead.record}>
          <KindMark kind="opinion" /> {lead.text}
        </p>
      )}
      <p className="plate-how">
        {w.how} {w.keys}
      </p>
      <section>
        <h3 className="plate-h">{w.alive}</h3>
        <Pairs findings={block.findings} held={held} point={point} hold={hold} />
      </section>
      <section className="plate-keys">
        <div>
          <h3 className="plate-h">{w.lines}</h3>
          <ul>
            {lines.map(({ line, word }) => (
              <li key={line}>
                <Sample line={line} head="filled" />
                {word}
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h3 className="plate-h">{w.heads}</h3>
          <ul>
            {heads.map(({ head, word }) => (
              <li key={head}>
                <Sample line="solid" head={head} tone={head === "barred" ? "edge" : "ink"} />
                {word}
              </li>
            ))}
          </ul>
        </div>
      </section>
    </>
  );
}
