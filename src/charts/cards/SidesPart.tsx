import type { CardItem, Sides } from "../../spec/cards";
import { Fig } from "../parts/Fig";
import { Fold } from "../parts/Fold";
import { KindMark } from "../parts/KindMark";
import { RecordLink } from "../parts/RecordLink";
import { SourceRef } from "../parts/SourceRef";
import { numberOf, useStage } from "../parts/stage";

/** The facts for and against, behind a disclosure that counts them. */
export function SidesPart({ sides }: { sides: Sides }) {
  return (
    <Fold className="sides" summary={<summary className="text-link">{sides.summary}</summary>} onPaper>
      {() => sides.lists.map((list) => <Side key={list.side} list={list} />)}
    </Fold>
  );
}

function Side({ list }: { list: Sides["lists"][number] }) {
  return (
    <div className={`side is-${list.side}`}>
      <p className="field-label">{list.heading}</p>
      <ul>
        {list.items.map((item) => (
          <Fact key={item.record} item={item} />
        ))}
      </ul>
    </div>
  );
}

/** One fact: mark, figure and source number, date, and what it says. */
function Fact({ item }: { item: CardItem }) {
  const stage = useStage();
  const { marks, evidence } = stage.words;
  const figures = item.figure ? [item.figure, ...item.others] : [];
  return (
    <li className={item.dim ? "fact is-dim" : "fact"}>
      <p className="fact-head">
        <KindMark kind={item.kind} quality={item.quality} />
        {figures.map((figure, i) => (
          <span key={figure.records[0]} className="fact-figure">
            {i > 0 && `${evidence.other} `}
            <Fig figure={figure} />
            <SourceRef record={figure.records[0]} number={numberOf(stage, figure)} />
          </span>
        ))}
        <RecordLink record={item.record} text={item.date} note={marks.kind[item.kind]} />
      </p>
      <p data-record={item.record}>{item.text}</p>
    </li>
  );
}
