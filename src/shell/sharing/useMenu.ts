import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";

interface Menu {
  ref: RefObject<HTMLDetailsElement | null>;
  onToggle: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** A disclosure that closes like a menu: by Escape, which gives the focus back, and by a press beside it. */
export function useMenu(): Menu {
  const ref = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (!open) return;
    const press = (event: PointerEvent) => {
      const menu = ref.current;
      if (menu && !menu.contains(event.target as Node)) menu.open = false;
    };
    document.addEventListener("pointerdown", press);
    return () => document.removeEventListener("pointerdown", press);
  }, [open]);
  return {
    ref,
    onToggle: () => setOpen(ref.current?.open ?? false),
    onKeyDown: (event) => {
      const menu = ref.current;
      if (event.key !== "Escape" || !menu?.open) return;
      event.preventDefault();
      event.stopPropagation();
      menu.open = false;
      menu.querySelector("summary")?.focus();
    },
  };
}
