// The bar that offers a new version: it is the reader who reloads.
import { useCallback, useState } from "react";
import { useApp } from "../app";
import { Lazy } from "../Lazy";
import type { News } from "./news";

const loadDialog = () => import("./ChangesDialog").then((m) => m.ChangesDialog);

interface Props {
  /** What the newer data change; null where only the page is newer. */
  news: News | null;
  reload: () => void;
  later: () => void;
}

export function Offer({ news, reload, later }: Props) {
  const { offline, loading } = useApp().words.shell;
  const [reading, setReading] = useState(false);
  const [going, setGoing] = useState(false);
  const close = useCallback(() => setReading(false), []);
  const go = () => {
    setGoing(true);
    reload();
  };
  return (
    <div className="offer">
      <p role="status">{news ? `${offline.ready} ${offline.dataChanged}` : offline.ready}</p>
      <div className="offer-actions">
        {news && (
          <button type="button" className="text-link" onClick={() => setReading(true)}>
            {offline.whatChanged}
          </button>
        )}
        <button type="button" className="text-link" disabled={going} onClick={go}>
          {going ? offline.reloading : offline.reload}
        </button>
        <button type="button" className="text-link" onClick={later}>
          {offline.later}
        </button>
      </div>
      {news && reading && <Lazy load={loadDialog} props={{ news, onClose: close }} waiting={loading} />}
    </div>
  );
}
