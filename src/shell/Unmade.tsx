import type { ViewId } from "../spec/spec";
import { NEEDS } from "../views/collections";
import { useApp } from "./app";

/** A view that cannot be made from this dataset: which one, and which files hold too little for it. */
export function Unmade({ id, lacks }: { id: ViewId; lacks: string }) {
  const { f, present, shell } = useApp().words;
  return (
    <div className="failed-state" role="alert">
      <p className="serif">{shell.unmade(present.names[id])}</p>
      <p className="figure-line">
        {shell.unmadeWhy(f.list(NEEDS[id].map((name) => `${name}.json`)))} {lacks && <code lang="en">{lacks}</code>}
      </p>
    </div>
  );
}
