import { type FormEvent, useId, useState } from "react";
import type { EntityCell } from "../../spec/spec";
import { useStage } from "../parts/stage";

/** A list of the filter's companies and a button: choosing in a list alone must not change the page. */
export function AddCompany({ choices }: { choices: EntityCell[] }) {
  const { words, choice, set } = useStage();
  const w = words.compare;
  const id = useId();
  const [wanted, setWanted] = useState("");
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (!choices.some((c) => c.entity === wanted)) return;
    set({ companies: [...choice.companies, wanted] });
    setWanted("");
  };
  return (
    <form className="compare-add" onSubmit={add}>
      <label htmlFor={id}>{w.addLabel}</label>
      <select id={id} value={wanted} onChange={(event) => setWanted(event.target.value)}>
        <option value="">–</option>
        {choices.map((c) => (
          <option key={c.entity} value={c.entity}>
            {c.text}
          </option>
        ))}
      </select>
      <button type="submit" disabled={wanted === ""}>
        {w.add}
      </button>
    </form>
  );
}
