// The dialog that makes an embed: what it will look like, and the code to copy.
import { useLayoutEffect, useRef, useState } from "react";
import type { Wanted } from "../../embed/code";
import { heightOf } from "../../embed/protocol";
import type { ViewId } from "../../spec/spec";
import { adopt } from "../adopt";
import { useApp, useChoice } from "../app";
import { Dialog } from "../Dialog";
import { CodeBox } from "./CodeBox";
import { EmbedFields } from "./EmbedFields";
import css from "./embed-dialog.css?inline";
import { codeOf, queryOf, type Setup, SIZES } from "./setup";

adopt(css);

interface Props {
  view: ViewId;
  onClose: () => void;
}

export function EmbedDialog({ view, onClose }: Props) {
  const { words } = useApp();
  const { companies, theme } = useChoice();
  const [setup, setSetup] = useState<Setup>({
    view,
    lang: words.lang,
    size: "full",
    companies,
    theme,
    plain: false,
    transparent: false,
  });
  const w = words.shell.embed;
  return (
    <Dialog name="embed" title={w.title} line={w.what} onClose={onClose}>
      <EmbedFields setup={setup} change={(patch) => setSetup((old) => ({ ...old, ...patch }))} />
      <Result setup={setup} />
    </Dialog>
  );
}

const FIRST_HEIGHT = 480;

/** The preview, and the code that makes it. Title and height are those the preview tells. */
function Result({ setup }: { setup: Setup }) {
  const { words, store, root } = useApp();
  const w = words.shell.embed;
  const frame = useRef<HTMLIFrameElement>(null);
  const [title, setTitle] = useState<string>(words.shell.brand);
  const [height, setHeight] = useState(FIRST_HEIGHT);
  // Before the frame can say anything.
  useLayoutEffect(() => {
    const hear = (event: MessageEvent) => {
      const told = event.source === frame.current?.contentWindow ? heightOf(event.data) : null;
      if (told === null) return;
      setHeight(told);
      // An embed of another thesis is named once it is drawn.
      setTitle((before) => frame.current?.contentDocument?.title || before);
    };
    window.addEventListener("message", hear);
    return () => window.removeEventListener("message", hear);
  }, []);
  const { view, lang, size } = setup;
  const site = new URL(root, window.location.href.replace(/[?#].*$/, "")).href;
  const wanted: Wanted = { site, view, lang, query: queryOf(store, setup), title, width: SIZES[size], height };
  const code = codeOf(wanted);
  return (
    <>
      <div className={`embed-preview is-${size}`}>
        <iframe
          ref={frame}
          src={code.link}
          title={w.previewOf(title)}
          height={height}
          onLoad={(event) => setTitle(event.currentTarget.contentDocument?.title || words.shell.brand)}
        />
      </div>
      <div className="embed-codes">
        {(["element", "iframe", "link"] as const).map((kind) => (
          <CodeBox key={kind} name={w.code[kind]} hint={w.hints[kind]} code={code[kind]} />
        ))}
      </div>
    </>
  );
}
