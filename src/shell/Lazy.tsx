import { type ComponentType, type ReactNode, useCallback, useEffect, useState } from "react";
import { type App, AppContext, useApp } from "./app";

interface Props<P> {
  /** Must be one function: a new one loads anew. */
  load: () => Promise<ComponentType<P>>;
  props: P;
  /** Said while the code is on its way. */
  waiting: string;
}

/** A part whose code comes with its first use; where it does not come, it says so and can be asked for again. */
export function Lazy<P extends object>({ load, props, waiting }: Props<P>): ReactNode {
  const app = useApp();
  const { words } = app;
  const [loaded, setLoaded] = useState<{ Part: ComponentType<P>; whole: App } | "failed" | null>(null);
  const ask = useCallback(() => {
    setLoaded(null);
    Promise.all([load(), app.whole ?? app]).then(
      // An empty file is a module too, without the part.
      ([Part, whole]) => setLoaded(Part ? { Part, whole } : "failed"),
      () => setLoaded("failed"),
    );
  }, [load, app]);
  useEffect(ask, [ask]);
  if (loaded === null) return <p role="status">{waiting}</p>;
  if (loaded !== "failed")
    return (
      <AppContext value={loaded.whole}>
        <loaded.Part {...props} />
      </AppContext>
    );
  return (
    <div role="alert">
      <p>{words.shell.failed}</p>
      <button type="button" className="text-link" onClick={ask}>
        {words.shell.retry}
      </button>
    </div>
  );
}
