// A disclosure whose content is made when it is opened: what stays closed costs a reader nothing.
import { type ComponentProps, type ReactNode, useEffect, useRef, useState } from "react";
import { useStage } from "./stage";
import { usePrinting } from "./usePrinting";

interface Props extends Omit<ComponentProps<"details">, "children" | "onToggle" | "ref"> {
  summary: ReactNode;
  /** Shown in print though it is closed on screen. */
  onPaper?: boolean;
  /** The content; called while it is wanted. */
  children: () => ReactNode;
}

/** Until it is opened the content is a link to the page that prints it, for readers without script. */
export function Fold({ summary, onPaper = false, children, ...details }: Props) {
  const { printedAt, words } = useStage();
  const [open, setOpen] = useState(false);
  const element = useRef<HTMLDetailsElement>(null);
  const printing = usePrinting() && onPaper;
  // Opened while the page was not alive yet.
  useEffect(() => setOpen(element.current?.open ?? false), []);
  return (
    <details {...details} ref={element} onToggle={(event) => setOpen(event.currentTarget.open)}>
      {summary}
      {open || printing || printedAt === undefined
        ? children()
        : printedAt && (
            <a className="text-link" href={printedAt}>
              {words.shell.printedAt}
            </a>
          )}
    </details>
  );
}
