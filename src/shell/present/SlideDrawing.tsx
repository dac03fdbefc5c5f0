// A drawing of a still picture on a slide, for what has no other form of this size: the plate, and tables.
import { plateIn } from "../../export/plate";
import type { Scene } from "../../export/scene";
import { tablesIn } from "../../export/tables";
import type { PlateBlock } from "../../spec/plate";
import { useApp } from "../app";
import type { Room } from "./sheet";

/** Text of a still picture is drawn for a sheet of 1600 px. */
const SCALE = 0.8;

/** Which pairs of organs work, where the plate would be too small to read. */
function Findings({ block }: { block: PlateBlock }) {
  return (
    <ul className="slide-rows slide-findings">
      {block.findings.map((f) => (
        <li key={f.id} className={f.strong ? undefined : "slide-grey"}>
          <span>{f.text}</span> <b>{f.word}</b>
        </li>
      ))}
    </ul>
  );
}

export function SlideDrawing({ scene, room }: { scene: Scene; room: Room }) {
  const { words } = useApp();
  const box = { x: 0, y: 0, w: Math.round(room.w / SCALE), h: Math.round(room.h / SCALE) };
  const plate = scene.spec.blocks.find((b) => b.kind === "plate");
  if (plate && room.w < 700) return <Findings block={plate} />;
  const { node } = plate ? plateIn(plate, box, words) : tablesIn(scene.spec.tables, box, scene);
  return (
    <svg
      className="slide-drawing"
      viewBox={`0 0 ${box.w} ${box.h}`}
      role="img"
      aria-label={plate?.name ?? scene.spec.summary}
    >
      {node}
    </svg>
  );
}
