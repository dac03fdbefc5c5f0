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
      {/* A file that was loaded by hand stays in this browser: no link leads to it. */}
      {!foreign?.byHand && (
        <button type="button" className="text-link" data-export="embed" onClick={() => setEmbedding(true)}>
          {words.shell.embed.open}
        </button>
      )}
      {embedding && <Lazy load={loadEmbedDialog} props={{ view, onClose: close }} waiting={words.shell.loading} />}
    </div>
  );
}
