// Where the reader sees the risk; kept in the address.
import type { Rating } from "../../model/choice";
import type { RiskRow } from "../../spec/risks";
import { useStage } from "../parts/stage";

const SCORES = [1, 2, 3, 4, 5];
const AXES = ["likelihood", "impact"] as const;

export function MyRating({ row }: { row: RiskRow }) {
  const { words, choice, set } = useStage();
  const w = words.risks.mine;
  const ours: Rating = { likelihood: row.likelihood, impact: row.impact };
  const choose = (axis: (typeof AXES)[number], text: string) => {
    const { [row.id]: _, ...others } = choice.risks;
    const next = { ...ours, ...row.mine, [axis]: text === "" ? ours[axis] : Number(text) };
    const same = next.likelihood === ours.likelihood && next.impact === ours.impact;
    set({ risks: same ? others : { ...others, [row.id]: next } });
  };
  return (
    <fieldset className="my-rating">
      <legend>{w.heading}</legend>
      {AXES.map((axis) => (
        <label key={axis}>
          {w.short[axis]}
          <select
            aria-label={w[axis](row.name)}
            value={row.mine && row.mine[axis] !== ours[axis] ? row.mine[axis] : ""}
            onChange={(event) => choose(axis, event.target.value)}
          >
            <option value="">
              {ours[axis]} ({w.ours})
            </option>
            {SCORES.filter((s) => s !== ours[axis]).map((s) => (
              <option key={s} value={s}>
                {s}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  );
}
