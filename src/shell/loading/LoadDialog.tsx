// The dialog in which a thesis is loaded: choose a file, see what is wrong with it, and look at what is sound.
import { useEffect, useRef, useState } from "react";
import { Unreadable } from "../../load/fault";
import { LIMITS } from "../../load/limits";
import { adopt } from "../adopt";
import { useApp } from "../app";
import { Dialog } from "../Dialog";
import { Faults } from "./Faults";
import { type Opened, openGiven } from "./foreign";
import { givenOf } from "./given";
import { goTo } from "./going";
import css from "./load-dialog.css?inline";

adopt(css);

interface Props {
  onClose: () => void;
  /** Files that were dropped: read at once. */
  files?: readonly File[];
  /** What was read already; `shown`: and is what the page shows. */
  opened?: Opened;
  shown?: boolean;
}

type State = { at: "asking" } | { at: "reading" } | { at: "read"; opened: Opened; given: readonly File[] };

/** The browser shows that it is reading before it does. */
const painted = () => new Promise((done) => setTimeout(done, 30));

async function read(files: readonly File[], lang: "en" | "ko", root: string): Promise<Opened> {
  try {
    const given = await givenOf(files);
    await painted();
    return await openGiven(given, lang, root);
  } catch (reason) {
    if (!(reason instanceof Unreadable)) throw reason;
    const loaded = { faults: [reason.fault], dataset: null, records: 0, left: 0 };
    return { name: files[0]?.name ?? "", byHand: true, loaded };
  }
}

export function LoadDialog({ onClose, files, opened, shown }: Props) {
  const { words, root } = useApp();
  const [state, setState] = useState<State>(opened ? { at: "read", opened, given: [] } : { at: "asking" });
  const w = words.loading.dialog;
  const take = async (given: readonly File[]) => {
    setState({ at: "reading" });
    const next = await read(given, words.lang, root);
    if (next.loaded.dataset && next.loaded.faults.length === 0) await goTo(given, next);
    else setState({ at: "read", opened: next, given });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each drop
  useEffect(() => void (files && take(files)), [files]);
  return (
    <Dialog name="load" title={w.title} line={w.what} onClose={onClose}>
      <Chooser take={take} again={state.at === "read"} />
      <div role="status">{state.at === "reading" && <p>{w.reading}</p>}</div>
      {state.at === "read" && (
        <Result
          opened={state.opened}
          show={shown && state.opened === opened ? null : () => goTo(state.given, state.opened)}
        />
      )}
    </Dialog>
  );
}

function Chooser({ take, again }: { take: (files: readonly File[]) => void; again: boolean }) {
  const { words, root } = useApp();
  const { dialog: w, offer } = words.loading;
  const input = useRef<HTMLInputElement>(null);
  const megabytes = words.f.count(LIMITS.bytes / 1e6);
  return (
    <div className="load-chooser">
      <p>
        <button type="button" className="load-choose" onClick={() => input.current?.click()}>
          {again ? w.again : w.choose}
        </button>
        <span>{w.drop}</span>
      </p>
      <input
        ref={input}
        className="load-input"
        type="file"
        accept=".json,.zip,application/json,application/zip"
        multiple
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = "";
          if (files.length > 0) take(files);
        }}
      />
      <p className="load-bounds">
        {w.bounds(megabytes, words.f.count(LIMITS.records))}{" "}
        <a className="text-link" href={`${root}${words.lang === "ko" ? "ko/" : ""}format/`}>
          {offer.format}
        </a>
      </p>
    </div>
  );
}

function Result({ opened, show }: { opened: Opened; show: (() => void) | null }) {
  const { loading, f } = useApp().words;
  const w = loading.dialog;
  const heading = useRef<HTMLHeadingElement>(null);
  const { faults, dataset, records, left } = opened.loaded;
  // biome-ignore lint/correctness/useExhaustiveDependencies: told anew for each file
  useEffect(() => heading.current?.focus(), [opened]);
  const all = f.count(records);
  const whole = w.whole(all, records === 1);
  return (
    <section className="load-result">
      <h3 ref={heading} tabIndex={-1} className="serif">
        {opened.gone ? w.gone : `${opened.name}: ${w.faults(f.count(faults.length), faults.length === 1)}`}
      </h3>
      {!opened.gone && <p>{dataset === null ? w.nothing : left > 0 ? w.partly(f.count(left), all) : whole}</p>}
      {dataset !== null && show && (
        <button type="button" className="load-choose" onClick={show}>
          {w.show}
        </button>
      )}
      <Faults faults={faults} />
    </section>
  );
}
