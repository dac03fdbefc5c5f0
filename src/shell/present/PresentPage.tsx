// All slides one below the other, readable without script; with it one at a time.
import { useApp } from "../app";
import { Drawer } from "../Drawer";
import { Notices } from "../Notices";
import { Unanswered } from "../Unanswered";
import { Controls } from "./Controls";
import { placesOf } from "./order";
import { Slide } from "./Slide";

/** Parts beside the slides that the browser takes over. */
export const PARTS = { notices: Notices, controls: Controls, drawer: Drawer };

function Part({ name, bare }: { name: keyof typeof PARTS; bare: boolean }) {
  const Content = PARTS[name];
  return <div data-island={name}>{!bare && <Content />}</div>;
}

/** `bare`: without the content of its parts, which the browser draws one by one. */
export function PresentPage({ bare = false }: { bare?: boolean }) {
  const { facts, words } = useApp();
  const places = placesOf(facts);
  const { f, present } = words;
  return (
    <>
      <h1 className="visually-hidden">{present.title(facts.thesis.title)}</h1>
      <Part name="notices" bare={bare} />
      <Unanswered />
      <main className="deck" id="content">
        {places.map(({ view, number }) => (
          <section
            key={view}
            id={view}
            data-view={view}
            data-island="view"
            className="slide"
            tabIndex={-1}
            aria-label={present.slide(f.count(number), f.count(places.length), present.names[view])}
          >
            {!bare && <Slide id={view} />}
          </section>
        ))}
      </main>
      <Part name="controls" bare={bare} />
      <Part name="drawer" bare={bare} />
    </>
  );
}

/**
 * Runs before the first paint: only the slide of the address is shown. A printed slide that is not what the address asks for
 * stays hidden until it is drawn.
 */
export const SHOW_SCRIPT = `(() => {
  const html = document.documentElement;
  const query = new URLSearchParams(location.search);
  const slides = [...document.querySelectorAll(".slide")];
  html.classList.add("is-deck");
  (slides.find((s) => s.id === query.get("slide")) ?? slides[0]).classList.add("is-current");
  if ([...query.keys()].some((key) => !["slide", "theme"].includes(key))) html.dataset.pending = "";
})();`;
