import { useState } from "react";
import { useApp } from "../app";
import { PrimaryOnly } from "./PrimaryOnly";
import { useTaking } from "./useTaking";

/** All views along, as slides or as evidence. */
export function PageExports() {
  const { taking: w } = useApp().words;
  const [primary, setPrimary] = useState(false);
  const taking = useTaking(primary);
  const kinds = [
    { kind: "deck", name: w.page.deck, note: w.page.deckNote },
    { kind: "bundle", name: w.page.bundle, note: w.page.bundleNote },
  ] as const;
  return (
    <section className="take" aria-labelledby="take-along">
      <h2 id="take-along" className="serif">
        {w.page.title}
      </h2>
      <p className="take-what">{w.page.what}</p>
      <ul>
        {kinds.map(({ kind, name, note }) => (
          <li key={kind}>
            <button
              type="button"
              data-export={kind}
              aria-disabled={taking.busy || undefined}
              onPointerEnter={() => taking.expect(kind)}
              onFocus={() => taking.expect(kind)}
              onClick={() => taking.page(kind)}
            >
              {name}
            </button>
            <span>{note}</span>
          </li>
        ))}
      </ul>
      <PrimaryOnly id="take" on={primary} onChange={setPrimary} />
      <p role="status" className="export-said">
        {taking.said}
      </p>
    </section>
  );
}
