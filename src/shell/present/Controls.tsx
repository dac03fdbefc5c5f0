// What moves the slides by pointer: progress below, the few commands above. Both are also what a screen reader meets.
import { useEffect, useMemo, useState } from "react";
import { useApp, useChosen } from "../app";
import { unfilteredSpecs } from "../specs";
import { deck, useDeck } from "./deck";
import { placesOf, slideOf } from "./order";

export function Controls() {
  const { facts, words } = useApp();
  const slide = useChosen("slide");
  const places = useMemo(() => placesOf(facts), [facts]);
  const current = slideOf(places, slide);
  const { present } = words;
  return (
    <nav className="deck-layer" aria-label={present.controls}>
      <Commands />
      <ol className="deck-ticks" aria-label={present.progress}>
        {places.map((place) => (
          <Tick key={place.view} place={place} count={places.length} on={place.view === current} />
        ))}
      </ol>
      <Said view={current} number={places.findIndex((p) => p.view === current) + 1} count={places.length} />
    </nav>
  );
}

function Tick({ place, count, on }: { place: ReturnType<typeof placesOf>[number]; count: number; on: boolean }) {
  const { words } = useApp();
  const { f, present } = words;
  const name = present.slide(f.count(place.number), f.count(count), present.names[place.view]);
  return (
    <li className={place.opens ? "deck-tick opens" : "deck-tick"}>
      <a href={`#${place.view}`} title={present.names[place.view]} aria-current={on ? "step" : undefined}>
        <span className="visually-hidden">{name}</span>
      </a>
    </li>
  );
}

const COMMANDS = ["back", "on", "overview", "full", "tables", "leave"] as const;
const ARROWS: Record<string, string> = { back: "←", on: "→" };

/** An arrow, or a name with its key. */
function Name({ command }: { command: (typeof COMMANDS)[number] }) {
  const { present } = useApp().words;
  if (command === "back" || command === "on") {
    return (
      <>
        <span aria-hidden="true">{ARROWS[command]}</span>
        <span className="visually-hidden">{present[command]}</span>
      </>
    );
  }
  return (
    <>
      {present[command]} <kbd>{present.keys[command]}</kbd>
    </>
  );
}

function Commands() {
  const { overview, tables } = useDeck();
  const pressed = { overview, tables } as Partial<Record<(typeof COMMANDS)[number], boolean>>;
  return (
    <div className="deck-commands">
      {COMMANDS.map((command) => (
        <button key={command} type="button" aria-pressed={pressed[command]} onClick={() => deck.run(command)}>
          <Name command={command} />
        </button>
      ))}
    </div>
  );
}

/** Says the slide after each change; silent on arrival, where the page is read anyway. */
function Said({ view, number, count }: { view: string; number: number; count: number }) {
  const app = useApp();
  const [first] = useState(view);
  const [moved, setMoved] = useState(false);
  useEffect(() => {
    if (view !== first) setMoved(true);
  }, [view, first]);
  const title = useMemo(() => unfilteredSpecs(app).find((s) => s.view === view)?.title ?? "", [app, view]);
  const { f, present } = app.words;
  return (
    <p className="visually-hidden" aria-live="polite">
      {moved && present.slide(f.count(number), f.count(count), title)}
    </p>
  );
}
