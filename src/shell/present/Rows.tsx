import type { ReactNode } from "react";
import { useApp } from "../app";
import { fitting } from "./fitting";

/** Said below what is shown of a longer list; nothing where all of it is. */
export function MoreRows({ rest }: { rest: number }) {
  const { words } = useApp();
  return rest > 0 ? <p className="slide-more">{words.present.more(words.f.count(rest))}</p> : null;
}

interface Props<T> {
  items: T[];
  /** Px of a row. */
  heightOf: (item: T) => number;
  /** Px for all rows. */
  room: number;
  /** How many more there are that are never listed. */
  others?: number;
  children: (item: T) => ReactNode;
}

/** Px of the line that says how many are left out. */
const MORE = 26;

/** The first rows that fit, and how many more there are. */
export function Rows<T>({ items, heightOf, room, others = 0, children }: Props<T>) {
  const shown = fitting(items.map(heightOf), room, MORE, others > 0);
  return (
    <>
      <ul className="slide-rows">{items.slice(0, shown).map(children)}</ul>
      <MoreRows rest={items.length - shown + others} />
    </>
  );
}
