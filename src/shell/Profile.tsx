// The company profile: opened by the address (company=<id>) from any mention, closed by Escape, Back or its button.
import { useEffect, useRef } from "react";
import { useApp, useChosen } from "./app";
import { CloseButton } from "./CloseButton";
import { Lazy } from "./Lazy";
import { closingOn, useModal } from "./modal";

const loadBody = () => import("./ProfileBody").then((module) => module.ProfileBody);

export function Profile() {
  const { facts, words, store } = useApp();
  const company = useChosen("company");
  const dialog = useModal(company !== null);
  const title = useRef<HTMLHeadingElement>(null);
  const close = () => store.set({ company: null });
  useEffect(() => {
    if (!company) return;
    // Another company in the open panel starts at its top, and is read out.
    dialog.current?.scrollTo({ top: 0 });
    title.current?.focus({ preventScroll: true });
  }, [company, dialog]);
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
            <CloseButton onClose={close} />
          </div>
          <span className={`profile-rule tone-${facts.thesis.hues[company] ?? "ink-2"}`} aria-hidden="true" />
          <h2 ref={title} id="profile-title" className="serif" tabIndex={-1}>
            {facts.entity.get(company)?.name}
          </h2>
          <Lazy load={loadBody} props={{ id: company }} waiting={words.profile.loading} />
        </div>
      )}
    </dialog>
  );
}
