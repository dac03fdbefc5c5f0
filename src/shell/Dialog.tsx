// The frame of what is opened over the page by a button and not by its address: a title, the way out, and a body that scrolls.
import { type ReactNode, useEffect, useId, useRef } from "react";
import { adopt } from "./adopt";
import { CloseButton } from "./CloseButton";
import css from "./dialog.css?inline";
import { closingOn } from "./modal";

adopt(css);

interface Props {
  /** Tells the dialog from others in style sheets. */
  name: "load" | "changes" | "embed";
  title: string;
  /** A line below the title. */
  line?: string;
  onClose: () => void;
  children: ReactNode;
}

/**
 * Open from when it is drawn. Escape, its button and a click beside it close it, and then `onClose` takes it away: in this
 * order, as only a dialog that closes gives the focus back to what opened it.
 */
export function Dialog({ name, title, line, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const close = () => dialog.current?.close();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className={`dialog is-${name}`}
      aria-labelledby={id}
      onClose={onClose}
      {...closingOn(dialog, close)}
    >
      <div className="dialog-body">
        <header>
          <div>
            <h2 className="serif" id={id}>
              {title}
            </h2>
            {line && <p className="figure-line">{line}</p>}
          </div>
          <CloseButton onClose={close} />
        </header>
        {children}
      </div>
    </dialog>
  );
}
