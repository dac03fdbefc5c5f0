import { useApp } from "./app";
import { reasonIn } from "./reasons";

/** A view whose file could not be loaded: what, why, and one action. */
export function FailedState({ file, why, onRetry }: { file: string; why: string; onRetry: () => void }) {
  const { words } = useApp();
  const { shell } = words;
  return (
    <div className="failed-state" role="alert">
      <p className="serif">{shell.failed}</p>
      <p className="figure-line">
        {shell.failedWhy(file, reasonIn(words, why))}. {shell.failedKept} {shell.failedRest}
      </p>
      <button type="button" className="text-link" onClick={onRetry}>
        {shell.retry}
      </button>
    </div>
  );
}
