import { freshnessLine } from "../../export/provenance";
import type { Scene } from "../../export/scene";
import { useApp } from "../app";
import { FootMarks } from "../FootMarks";
import type { Place } from "./order";
import { useSheet } from "./sheet";

const FACE = { size: 12, leading: 18 };

/** Kinds that occur, source numbers, which slide of how many, and how far the data reaches. */
export function SlideFoot({ scene, place, count }: { scene: Scene; place: Place; count: number }) {
  const { words } = useApp();
  const { w, margin, wide } = useSheet();
  const { f, present } = words;
  return (
    <footer className="slide-foot">
      <p className="slide-marks">
        <FootMarks spec={scene.spec} />
        <span className="slide-page">{present.page(f.count(place.number), f.count(count))}</span>
      </p>
      <p className="slide-reach">{freshnessLine(scene, FACE, (w - 2 * margin) * (wide ? 0.97 : 1.8))}</p>
    </footer>
  );
}
