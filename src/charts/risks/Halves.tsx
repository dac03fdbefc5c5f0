// Loss and return side by side, at equal size.
import type { Half } from "../../spec/risks";
import { KindMark } from "../parts/KindMark";
import { useStage } from "../parts/stage";
import { VerdictMark } from "../parts/VerdictMark";
import { PhraseText } from "../stress/Text";

export function Halves({ halves }: { halves: Half[] }) {
  const { marks } = useStage().words;
  return (
    <div className="halves">
      {halves.map((h) => (
        <section key={h.id}>
          <h4>{h.heading}</h4>
          <p className="half-text serif" data-record={h.text.record}>
            {h.text.text}
          </p>
          <p className="half-mark">
            <KindMark kind={h.kind} /> {marks.kind[h.kind]}, {marks.article}
            {h.verdict && <VerdictMark verdict={h.verdict} />}
          </p>
          <p className="half-line">
            <PhraseText phrase={h.line} />
          </p>
        </section>
      ))}
    </div>
  );
}
