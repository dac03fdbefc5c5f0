import { useState } from "react";
import type { ViewKind } from "../../export/take";
import type { ViewId } from "../../spec/spec";
import { useApp } from "../app";
import { PrimaryOnly } from "./PrimaryOnly";
import { useMenu } from "./useMenu";
import { useTaking } from "./useTaking";

/** A view as picture, slide or rows. */
export function ExportMenu({ view }: { view: ViewId }) {
  const { taking: w } = useApp().words;
  const [primary, setPrimary] = useState(false);
  const taking = useTaking(primary);
  const menu = useMenu();
  const files: [ViewKind, string][] = [
    ["png", w.png],
    ["svg", w.svg],
    ["pptx", w.pptx],
    ["csv", w.csv],
    ["csv-all", w.csvAll],
  ];
  // Who opens the menu is about to press: on a touch screen nothing else tells.
  const toggled = () => {
    menu.onToggle();
    if (menu.ref.current?.open) taking.expect(...files.map(([kind]) => kind));
  };
  return (
    <details className="export-menu" {...menu} onToggle={toggled}>
      <summary className="text-link">{w.open}</summary>
      <div className="export-list">
        <ul>
          {files.map(([kind, name]) => (
            <li key={kind}>
              <button
                type="button"
                data-export={kind}
                aria-disabled={taking.busy || undefined}
                onClick={() => taking.view(kind, view)}
              >
                {name}
              </button>
            </li>
          ))}
          <li>
            <button
              type="button"
              data-export="copy"
              aria-disabled={taking.busy || undefined}
              onClick={() => taking.copy(view)}
            >
              {w.copy}
            </button>
          </li>
          <li>
            <button
              type="button"
              data-export="link"
              aria-disabled={taking.busy || undefined}
              onClick={() => taking.link(view)}
            >
              {w.link}
            </button>
          </li>
        </ul>
        <PrimaryOnly id={`take-${view}`} on={primary} onChange={setPrimary} />
        <p role="status" className="export-said">
          {taking.said}
        </p>
      </div>
    </details>
  );
}
