import type { RelationsBlock } from "../../spec/relations";
import { useStage } from "../parts/stage";
import { FamilyMark } from "./FamilyMark";
import { FAMILIES } from "./families";
import { Hub } from "./Hub";
import { LinkTable } from "./LinkTable";
import { Matrix } from "./Matrix";

/** The links of one company; the overview and all links are one choice away. */
export function Relations({ block }: { block: RelationsBlock }) {
  return (
    <div className="relations">
      <Chooser block={block} />
      {block.mode === "hub" && <Hub block={block} />}
      {block.matrix && <Matrix matrix={block.matrix} loops={block.loops} />}
      {block.mode === "table" && <LinkTable links={block.table} />}
      {block.mode !== "table" && <Legend />}
    </div>
  );
}

/** The busiest companies, any other one, the overview, all links. */
function Chooser({ block }: { block: RelationsBlock }) {
  const { words, set } = useStage();
  const w = words.relations;
  const isTab = block.tabs.some((t) => t.entity === block.hub);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form; this is a set of switches.
    <div className="hub-chooser" role="group" aria-label={w.views}>
      <div className="hub-tabs">
        {block.tabs.map((t) => (
          <Tab key={t.entity} to={t.entity} on={block.mode === "hub" && t.entity === block.hub} text={t.text} />
        ))}
      </div>
      <select
        aria-label={w.choose}
        className={block.mode === "hub" && !isTab ? "is-on" : undefined}
        value={block.mode === "hub" && !isTab ? block.hub : ""}
        onChange={(event) => event.target.value && set({ relations: event.target.value })}
      >
        <option value="">{w.other}</option>
        {block.all.map((e) => (
          <option key={e.entity} value={e.entity}>
            {e.text}
          </option>
        ))}
      </select>
      <div className="hub-modes">
        <Tab to="matrix" on={block.mode === "matrix"} text={w.overview} />
        <Tab to="table" on={block.mode === "table"} text={w.all} />
      </div>
    </div>
  );
}

function Tab({ to, on, text }: { to: string; on: boolean; text: string }) {
  const { set } = useStage();
  return (
    <button type="button" aria-pressed={on} onClick={() => set({ relations: to })}>
      {text}
    </button>
  );
}

function Legend() {
  const { marks, relations } = useStage().words;
  return (
    <ul className="family-legend">
      {FAMILIES.map((family) => (
        <li key={family}>
          <FamilyMark family={family} />
          {marks.family[family]}
        </li>
      ))}
      <li>
        <FamilyMark family="money" active={false} />
        {relations.hollow}
      </li>
    </ul>
  );
}
