// The drawing under the headline: a hundred strands become three bands, whose widths are the newest published split.
import type { Words } from "../../i18n/en";
import { joinParts, quantityParts } from "../../i18n/format";
import { printed } from "../../model/rounding";
import type { Arrival, StrandsBlock } from "../../spec/hero";
import { figureAttributes, Provenance } from "../parts/Fig";
import { KindMark } from "../parts/KindMark";
import { bandPath, bandsOf, HEIGHT, strandsFor, WIDTH } from "./shape";

/** Where each band sets out, before it grows: the second holding was one strand of many, the bet begins late. */
const ORIGIN = {
  second: { x: 500, y: 112, thin: 3.2 },
  asset: { x: 530, y: 118, thin: 1.6 },
  rest: { x: 500, y: 125, thin: 8 },
};
/** The second holding's strand from the left edge to where its band sets out. */
const SECOND_STRAND = "M0 58H90C290 58 300 112 500 112";
/** Bands lower than this carry no name of their own. */
const NAMED = 14;

function Bands({ arrivals }: { arrivals: Arrival[] }) {
  const bands = bandsOf(arrivals.map((a) => a.figure.value ?? 0));
  return (
    <>
      {arrivals.map((a, i) => (
        <path
          key={a.id}
          className={`band-${a.id}`}
          d={bandPath(bands[i], ORIGIN[a.id].x, ORIGIN[a.id].y, ORIGIN[a.id].thin)}
        />
      ))}
      <path className="strand-second" d={SECOND_STRAND} />
    </>
  );
}

/** Names set in the bands at their right end, unstretched. */
function BandNames({ arrivals }: { arrivals: Arrival[] }) {
  const bands = bandsOf(arrivals.map((a) => a.figure.value ?? 0));
  return (
    <svg className="band-names" width="200" height={HEIGHT} aria-hidden="true">
      {arrivals.map((a, i) =>
        bands[i].height < NAMED ? null : (
          <text key={a.id} className={`name-${a.id}`} x="200" y={bands[i].top + bands[i].height / 2 + 4.5}>
            {a.name}
          </text>
        ),
      )}
    </svg>
  );
}

export function Strands({ block, words }: { block: StrandsBlock; words: Words }) {
  const { weights, exits } = strandsFor(block.count);
  const { hero, marks, f } = words;
  return (
    <figure className="strands">
      <div className="strands-drawing">
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={block.label}>
          {weights.map((d, i) => (
            <path key={d.slice(0, 12)} className={`strand w${i}`} d={d} />
          ))}
          <Bands arrivals={block.arrivals} />
          <path className="exit" d={exits.join("")} />
          <path className="exit-core" d={exits.join("")} />
        </svg>
        <BandNames arrivals={block.arrivals} />
      </div>
      <figcaption className="strands-caption">
        <div>
          <p className="strands-start">{hero.start(f.count(block.count))}</p>
          <p>
            <KindMark kind="opinion" /> {marks.kind.opinion}. <span data-record={block.claim}>{hero.claim}</span>
          </p>
          <p>{hero.exits}</p>
        </div>
        <div className="strands-end">
          <p className="strands-start">{hero.ends(f.date(block.date))}</p>
          <ul>
            {block.arrivals.map((a) => (
              <li key={a.id}>
                <span className={`strands-name name-${a.id}`}>{a.name}</span>
                <data {...figureAttributes(a.figure)}>{joinParts(quantityParts(f, printed(a.figure)))}</data>
                <Provenance figure={a.figure} />
              </li>
            ))}
          </ul>
        </div>
      </figcaption>
    </figure>
  );
}
