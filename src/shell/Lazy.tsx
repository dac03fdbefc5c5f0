import { type ComponentType, type ReactNode, useCallback, useEffect, useState } from "react";
import { useApp } from "./app";

interface Props<P> {
  /** Must be one function: a new one loads anew. */
  load: () => Promise<ComponentType<P>>;
  props: P;
  /** Said while the code is on its way. */
  waiting: string;
}

/** A part whose code comes with its first use; where it does not come, it says so and can be asked for again. */
export function Lazy<P extends object>({ load, props, waiting }: Props<P>): ReactNode {
  const { words } = useApp();
  const [Part, setPart] = useState<ComponentType<P> | "failed" | null>(null);
  const ask = useCallback(() => {
    setPart(null);
    load().then(
      (part) => setPart(() => part),
      () => setPart("failed"),
    );
  }, [load]);
  useEffect(ask, [ask]);
  if (Part === null) return <p role="status">{waiting}</p>;
  if (Part !== "failed") return <Part {...props} />;
  return (
    <div role="alert">
      <p>{words.shell.failed}</p>
      <button type="button" className="text-link" onClick={ask}>
        {words.shell.retry}
      </button>
    </div>
  );
}
