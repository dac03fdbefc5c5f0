import { useCallback, useState } from "react";
import type { ViewId } from "../../spec/spec";
import { useApp } from "../app";
import { Lazy } from "../Lazy";
import { PresentLink } from "../present/PresentLink";
import { ExportMenu } from "./ExportMenu";

const loadEmbedDialog = () => import("./EmbedDialog").then((m) => m.EmbedDialog);

/** What can be taken from a view. The code of each comes with its first use. */
export function ViewActions({ view }: { view: ViewId }) {
  const { words, foreign } = useApp();
  const [embedding, setEmbedding] = useState(false);
  const close = useCallback(() => setEmbedding(false), []);
  return (
    <div className="view-actions">
      <PresentLink view={view} />
      <ExportMenu view={view} />
      {/* Pages to embed are built from the site's own thesis. */}
      {!foreign && (
        <button type="button" className="text-link" data-export="embed" onClick={() => setEmbedding(true)}>
          {words.shell.embed.open}
        </button>
      )}
      {embedding && <Lazy load={loadEmbedDialog} props={{ view, onClose: close }} waiting={words.shell.loading} />}
    </div>
  );
}
