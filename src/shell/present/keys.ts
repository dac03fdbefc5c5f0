// Which key asks for what. A control keeps the keys it has a use for.
import type { Step } from "./order";

export type Command = Step | "overview" | "full" | "tables" | "leave" | "up" | "down";

const COMMANDS: Record<string, Command> = {
  ArrowLeft: "back",
  PageUp: "back",
  ArrowRight: "on",
  PageDown: "on",
  " ": "on",
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "first",
  End: "last",
  o: "overview",
  f: "full",
  t: "tables",
  Escape: "leave",
};

/** Controls that use arrows and letters themselves, and those that Space activates. */
const TAKES = "input, select, textarea, [contenteditable], [role=slider], [role=application]";
const PRESSED = "a, button, summary";

export type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey" | "target">;

/** True where the focus is within a control that takes keys. */
export const isTaking = (target: EventTarget | null): target is Element =>
  target instanceof Element && target.closest(TAKES) !== null;

/** What a key asks for; null where it belongs to a control or to the browser. Shift and Space go back. */
export function commandOf({ key, ctrlKey, metaKey, altKey, shiftKey, target }: Pressed): Command | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (key === "Escape") return "leave";
  if (isTaking(target)) return null;
  if (key === " " && target instanceof Element && target.closest(PRESSED)) return null;
  if (key === " " && shiftKey) return "back";
  return COMMANDS[key.length === 1 ? key.toLowerCase() : key] ?? null;
}
