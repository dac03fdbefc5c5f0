import { useSyncExternalStore } from "react";
import { type Sheet, UPRIGHT, WIDE } from "./sheet";

/** A phone held upright: the style sheet asks the same. */
const QUERY = "(max-width: 620px) and (orientation: portrait)";

let upright: Sheet = UPRIGHT;

/** The upright sheet has the proportions of the screen, and stays the same object while they do. */
function uprightSheet(): Sheet {
  const h = Math.max(UPRIGHT.h, Math.floor((UPRIGHT.w * window.innerHeight) / window.innerWidth));
  if (upright.h !== h) upright = { ...UPRIGHT, h };
  return upright;
}

const now = (): Sheet => (window.matchMedia(QUERY).matches ? uprightSheet() : WIDE);

function subscribe(listener: () => void) {
  window.addEventListener("resize", listener);
  return () => window.removeEventListener("resize", listener);
}

/** The sheet that suits the screen; the wide one while a slide is printed. */
export const useSheetSize = (): Sheet => useSyncExternalStore(subscribe, now, () => WIDE);
