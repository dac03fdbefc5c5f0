import type { Phrase, Shown } from "../../spec/stress";
import { figureAttributes } from "../parts/Fig";

/** A figure as this view prints it: rounded or signed; the element keeps the unrounded value and its provenance. */
export function ShownFig({ shown, className }: { shown: Shown; className?: string }) {
  return (
    <data className={className} {...figureAttributes(shown.figure)}>
      {shown.text}
    </data>
  );
}

/** A sentence with figures in it. */
export function PhraseText({ phrase }: { phrase: Phrase }) {
  return phrase.map((part, i) =>
    // The parts of a sentence have no identity but their place.
    // biome-ignore lint/suspicious/noArrayIndexKey: order is identity here
    typeof part === "string" ? part : <ShownFig key={i} shown={part} />,
  );
}
