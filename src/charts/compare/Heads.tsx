import { toggled } from "../../model/choice";
import type { CompareHead } from "../../spec/compare";
import { EntityRef } from "../parts/EntityRef";
import { useStage } from "../parts/stage";

/** The compared companies, each with a way out. `onRemove` follows the removal: the button is gone then. */
export function Heads({ heads, onRemove }: { heads: CompareHead[]; onRemove: () => void }) {
  const { choice, set } = useStage();
  const remove = (entity: string) => {
    set({ companies: toggled(choice.companies, entity) });
    onRemove();
  };
  return (
    <ul className="compare-cells">
      {heads.map((head) => (
        <li key={head.entity} className="compare-head">
          <span className="compare-head-name">
            <span className={`chip-dot tone-${head.tone}`} aria-hidden="true" />
            <EntityRef entity={head.entity} text={head.text} />
            <button
              type="button"
              className="compare-remove"
              aria-label={head.remove}
              onClick={() => remove(head.entity)}
            >
              <span aria-hidden="true">×</span>
            </button>
          </span>
          {head.alone && <span className="compare-alone">{head.alone}</span>}
        </li>
      ))}
    </ul>
  );
}
