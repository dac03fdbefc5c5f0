// The company profile: opened by the address (company=<id>) from any mention, closed by Escape, Back or its button.
import { type ComponentType, useCallback, useEffect, useRef, useState } from "react";
import { useApp, useChoice } from "./app";
import { closingOn } from "./closing";

type Body = ComponentType<{ id: string }>;
type Code = Body | "failed" | null;

export function Profile() {
  const { facts, words, store } = useApp();
  const { company } = useChoice();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const close = () => store.set({ company: null });
  useEffect(() => {
    if (company && !dialog.current?.open) dialog.current?.showModal();
    if (!company && dialog.current?.open) dialog.current.close();
    if (!company) return;
    // Another company in the open panel starts at its top, and is read out.
    dialog.current?.scrollTo({ top: 0 });
    title.current?.focus({ preventScroll: true });
  }, [company]);
  return (
    <dialog
      ref={dialog}
      className="drawer profile"
      aria-labelledby="profile-title"
      onClose={() => store.get().company && close()}
      {...closingOn(dialog, close)}
    >
      {company && (
        <div className="drawer-body">
          <div className="drawer-top profile-top">
            <strong>{words.profile.label}</strong>
            <button type="button" className="drawer-close" onClick={close}>
              {words.shell.close} <kbd>Esc</kbd>
            </button>
          </div>
          <h2 ref={title} id="profile-title" className="serif" tabIndex={-1}>
            {facts.entity.get(company)?.name}
          </h2>
          <LazyBody id={company} />
        </div>
      )}
    </dialog>
  );
}

/** The body's code comes with the first opening. */
function LazyBody({ id }: { id: string }) {
  const { words } = useApp();
  const [code, setCode] = useState<Code>(null);
  const load = useCallback(() => {
    setCode(null);
    import("./ProfileBody").then(
      (module) => setCode(() => module.ProfileBody),
      () => setCode("failed"),
    );
  }, []);
  useEffect(load, [load]);
  if (code === null) return <p role="status">{words.profile.loading}</p>;
  if (code === "failed")
    return (
      <div role="alert">
        <p>{words.profile.failed}</p>
        <button type="button" className="text-link" onClick={load}>
          {words.shell.retry}
        </button>
      </div>
    );
  const Content = code;
  return <Content id={id} />;
}
