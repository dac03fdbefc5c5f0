import { useApp, useNotices } from "./app";

/** What of the address was refused and what was used instead. */
export function Notices() {
  const { words, store } = useApp();
  const notices = useNotices();
  const w = words.shell.notice;
  if (notices.length === 0) return null;
  return (
    <div className="notices" role="status">
      <ul>
        {notices.map((n) => (
          <li key={n.parameter + n.found}>{w[n.reason](n.parameter, n.found, n.used)}</li>
        ))}
      </ul>
      <button type="button" className="text-link" onClick={store.dismissNotices}>
        {w.dismiss}
      </button>
    </div>
  );
}
