import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/**
 * True from the moment the browser prepares a print until it is done. Both ways of learning it: Firefox prints a copy
 * that no media query announces, and a page shown as if on paper has no events.
 */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const print = typeof matchMedia === "undefined" ? null : matchMedia("print");
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => flushSync(() => setPrinting(false));
    const change = () => (print?.matches ? begin() : end());
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    print?.addEventListener("change", change);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
      print?.removeEventListener("change", change);
    };
  }, []);
  return printing;
}
