import { KindMark } from "../../charts/parts/KindMark";
import { SourceRef } from "../../charts/parts/SourceRef";
import { freshnessLine, kindsOf } from "../../export/provenance";
import type { Scene } from "../../export/scene";
import { figuresOf, sourcesOf } from "../../views/count";
import { useApp } from "../app";
import type { Place } from "./order";
import { useSheet } from "./sheet";

/** More numbers than this would be noise; the tables name them all. */
const LISTED = 6;
const FACE = { size: 12, leading: 18 };

/** Kinds that occur, source numbers, which slide of how many, and how far the data reaches. */
export function SlideFoot({ scene, place, count }: { scene: Scene; place: Place; count: number }) {
  const { words } = useApp();
  const { w, margin, wide } = useSheet();
  const { f, marks, present } = words;
  return (
    <footer className="slide-foot">
      <p className="slide-marks">
        {kindsOf(figuresOf(scene.spec)).map((kind) => (
          <span key={kind} className="foot-mark">
            <KindMark kind={kind} />
            {marks.kind[kind]}
          </span>
        ))}
        <FootSources scene={scene} />
        <span className="slide-page">{present.page(f.count(place.number), f.count(count))}</span>
      </p>
      <p className="slide-reach">{freshnessLine(scene, FACE, (w - 2 * margin) * (wide ? 0.97 : 1.8))}</p>
    </footer>
  );
}

function FootSources({ scene: { spec } }: { scene: Scene }) {
  const { words } = useApp();
  const figures = figuresOf(spec);
  const sources = sourcesOf(spec);
  if (sources.length === 0) return null;
  const recordOf = (source: string) => figures.find((f) => f.sources[0] === source)?.records[0] ?? "";
  return (
    <span className="foot-sources">
      {words.shell.sources}{" "}
      {sources.slice(0, LISTED).map((source, i) => (
        <span key={source}>
          <SourceRef record={recordOf(source)} number={i + 1} />{" "}
        </span>
      ))}
      {sources.length > LISTED && words.shell.andMore(words.f.count(sources.length - LISTED))}
    </span>
  );
}
