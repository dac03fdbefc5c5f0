import {
  brain,
  circulationHalf,
  contoursHalf,
  fissure,
  ground,
  heart,
  joints,
  mirror,
  nervesHalf,
  type Organ,
  outlineHalf,
  ribsHalf,
  spine,
  stem,
  sulciHalf,
} from "./artwork";
import "./body.css";

/** Radius of a joint's dot, as a share of its ring. */
const DOT = 0.36;

type Props = {
  /** Organs in focus; the others turn grey. Null: nothing is in focus, all keep their colour. */
  lit: ReadonlySet<Organ> | null;
};

/** A half of the drawing and its reflection in the axis. */
function Both({ d, className }: { d: string; className?: string }) {
  return (
    <g className={className}>
      <path d={d} />
      <path d={d} transform={mirror} />
    </g>
  );
}

function Contours({ side }: { side: "inner" | "outer" }) {
  return (
    <g className={`plate-contours-${side}`}>
      {contoursHalf[side].map((d) => (
        <Both key={d} d={d} />
      ))}
    </g>
  );
}

function Nerves() {
  return (
    <>
      <Both className="plate-ribs" d={ribsHalf} />
      {nervesHalf.map(({ weight, d }) => (
        <Both className={`plate-nerve-${weight}`} key={weight} d={d} />
      ))}
      <path className="plate-spine" d={spine} />
    </>
  );
}

function Heart() {
  return (
    <>
      <path className="plate-heart-halo" d={heart.halo} />
      <path className="plate-heart-vessels" d={heart.vessels} />
      <path className="plate-heart-muscle" d={heart.muscle} />
      <path className="plate-heart-grooves" d={heart.grooves} />
    </>
  );
}

function Brain() {
  return (
    <>
      <path className="plate-stem" d={stem} />
      <path className="plate-cortex" d={brain} />
      <Both className="plate-sulci" d={sulciHalf} />
      <path className="plate-fissure" d={fissure} />
    </>
  );
}

function Joints() {
  return joints.map(({ x, y, r }) => (
    <g key={`${x},${y}`}>
      <circle className="plate-joint" cx={x} cy={y} r={r} />
      <circle className="plate-joint-dot" cx={x} cy={y} r={r * DOT} />
    </g>
  ));
}

/**
 * The figure of the Brain-Nerve-Body plate, as a group for an SVG whose view box is `size`.
 * Decorative: it carries no text and no behaviour; labels, lines and the text equivalent belong to the caller.
 */
export function Body({ lit }: Props) {
  const organ = (name: Organ, layer: string) => ({
    className: lit && !lit.has(name) ? `plate-${layer} is-dim` : `plate-${layer}`,
    "data-organ": name,
  });
  return (
    <g className="plate-body">
      <Contours side="outer" />
      <path className="plate-ground" d={ground} />
      <g {...organ("body", "figure")}>
        <Both className="plate-outline" d={outlineHalf} />
      </g>
      <Contours side="inner" />
      <g {...organ("pipeline", "pipeline")}>
        <Both className="plate-circulation" d={circulationHalf} />
      </g>
      <g {...organ("nerve", "nerves")}>
        <Nerves />
      </g>
      <g {...organ("heart", "heart")}>
        <Heart />
      </g>
      <g {...organ("brain", "brain")}>
        <Brain />
      </g>
      <g {...organ("body", "joints")}>
        <Joints />
      </g>
    </g>
  );
}
