import { useStage } from "../parts/stage";

const PLACES = [1, 2, 3, 4, 5];

/** A score out of five as filled and hollow pips; read out as words. */
export function Pips({ score, square = false }: { score: number; square?: boolean }) {
  const { words } = useStage();
  return (
    <span className={square ? "pips is-square" : "pips"}>
      <svg viewBox="0 0 66 12" width="66" height="12" aria-hidden="true">
        {PLACES.map((place) => (
          <Pip key={place} x={13 * place - 7} on={place <= score} square={square} />
        ))}
      </svg>
      <span className="visually-hidden">{words.risks.of(words.f.count(score), words.f.count(PLACES.length))}</span>
    </span>
  );
}

function Pip({ x, on, square }: { x: number; on: boolean; square: boolean }) {
  const className = on ? "pip is-on" : "pip";
  return square ? (
    <rect className={className} x={x - 4} y="2" width="8" height="8" />
  ) : (
    <circle className={className} cx={x} cy="6" r="4.25" />
  );
}
