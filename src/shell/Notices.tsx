import { useApp, useDropped, useNotices } from "./app";

/** What of the address was refused and what was used instead. */
export function Notices() {
  const { words, store } = useApp();
  const notices = useNotices();
  const dropped = useDropped();
  const w = words.shell.notice;
  if (notices.length === 0 && dropped === 0) return null;
  return (
    <div className="notices" role="status">
      <ul>
        {notices.map((n) => (
          <li key={n.parameter + n.found}>{w[n.reason](n.parameter, n.found, n.used)}</li>
        ))}
      </ul>
      {dropped > 0 && <p>{words.shell.dropped(words.f.count(dropped))}</p>}
      {notices.length > 0 && (
        <button type="button" className="text-link" onClick={store.dismissNotices}>
          {w.dismiss}
        </button>
      )}
    </div>
  );
}
