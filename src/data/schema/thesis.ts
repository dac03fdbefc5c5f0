import * as z from "zod/mini";
import { define, LANGUAGES, listOf, maybe } from "./define";
import { HUES, UNITS, VERDICTS } from "./enums";
import { day, flag, id, ids, optionalIds } from "./fields";

/** One line of figures: a metric on one definition of one company, about an asset where it has one. */
const measure = { metric: z.string(), basis: z.optional(z.string()), entity: id, asset: z.optional(id) };

/** A part of the page: its views in order. A view without the records it needs is left out, and so is a section without views. */
const section = define({ id, views: ids }, ["name", "note"]);

/** A group of companies. One without goal, forecast and claims is a group of the filter only. */
const camp = define({ id, entities: ids, goal: z.optional(id), forecast: z.optional(id), claims: ids }, [
  "name",
  "role?",
]);

/** A part of a design. `ours`: added by the author, not part of what the design's owner or the article says. */
const organ = define({ id, statement: z.optional(id), ours: flag }, ["name", "does"]);

/**
 * Who bets on what: the holder, the company it bets on, and the holding that weighs as much or more, each with the name that
 * sentences use; and the person whose bet it is said to be.
 */
const bet = define({ holder: id, asset: id, second: z.optional(id), together: z.optional(id) }, [
  "holder_name",
  "asset_name",
  "second_name?",
  "person_name?",
]);

/** A figure named beside another one. */
const named = define(measure, ["name"]);

/**
 * A figure set large. `computed` names a figure of the model instead of a measure: "concentration" (bet and second holding in the holdings)
 * or "discount" (share price against net asset value).
 */
const kpi = define(
  {
    id,
    ...measure,
    metric: z.optional(z.string()),
    entity: z.optional(id),
    computed: z.optional(z.enum(["concentration", "discount"])),
    tone: z.optional(z.enum(HUES)),
    // How the change from the value before is said; a difference where absent.
    change: z.optional(z.enum(["difference", "percent"])),
    // Set beside it at the same size.
    beside: maybe(named),
    // The newest value of another measure up to its own date, in small.
    paid: maybe(named),
    // Values of its own measure after its date, in small.
    later: flag,
    // Drawn as a line in the small chart.
    line: maybe(named),
  },
  ["name", "label?"],
);

/** A part of the holdings, from the bottom of the column up. */
const band = define(
  {
    id,
    // Published holdings it is made of; none where it is computed.
    assets: ids,
    // Companies it is about beyond those.
    entities: optionalIds,
    // Computed from the carrying value of `asset`, out of the published line of `inside`, of which `partner` holds a share.
    computed: z.optional(z.strictObject({ asset: id, inside: id, partner: id })),
    tone: z.optional(z.enum([...HUES, "band-1", "band-2", "band-3", "band-4", "band-5"])),
  },
  ["name"],
);

/** What the holder owns, as columns. */
const holdings = define({
  bands: listOf(band),
  // Dated turns marked in the drawing; `{amount}` stands for the amount of the event.
  turns: listOf(define({ record: id }, ["name"])),
});

/** Who spends, who is paid, and who has promised: the money behind the race. */
const spending = define({
  // The companies that are added up, the entity that stands for their sum, and their name at the head of a sentence and within.
  sum: define({ id, of: ids }, ["name", "short"]),
  // The supplier whose revenue is set beside the sum.
  supplier: z.optional(z.strictObject(measure)),
  // Whose commitments are listed; `programmes`: building programmes announced with it instead of purchases.
  // `total: false`: its stated total is of another kind and stays out.
  buyers: z.array(z.strictObject({ id, programmes: flag, total: z.optional(z.literal(false)) })),
});

/** Name of an input of the stress base. */
const input = z.optional(z.string());

/**
 * A price that the stress test moves. Its id is its parameter in the address. `value` names the input that holds its value at the
 * base; the one asset without it is everything else. `loan`: a loan on it without recourse, so that it never counts below nothing.
 */
const asset = define(
  {
    id,
    entity: z.optional(id),
    value: input,
    loan: input,
    // Its price and number of shares at the date of `implied`.
    price: input,
    shares: input,
    // What scenarios and risks call its shock; its id where absent.
    shock: z.optional(z.string()),
    hint: z.optional(z.string()),
  },
  ["name"],
);

const range = { low: z.number(), high: z.number() };

/** What the stress test moves. The first two assets with a value are the axes of its map. */
const stress = define({
  // Unit of the holder's own figures, and of the values and loans of its assets where that is another.
  money: z.enum(UNITS),
  priced_in: z.optional(z.enum(UNITS)),
  assets: listOf(asset),
  // The exchange rate between the two units.
  rate: z.optional(z.strictObject({ id, input: z.string(), ...range })),
  // The holder's share of an asset, 0 to 1.
  share: z.optional(z.strictObject({ id, input: z.string(), on: id, ...range })),
  // Money put into an asset after the base, counted or not.
  later: z.optional(z.strictObject({ id, input: z.string(), on: id })),
});

/** What the page says about its subject that is not a record elsewhere. */
export const thesis = define(
  {
    id,
    // The day up to which everything was judged.
    review: day,
    // Languages in which every text is there.
    languages: z.array(z.enum(LANGUAGES)).check(z.minLength(1)),
    // The files of its folder, so that nothing else is asked for; all of them where absent.
    collections: optionalIds,
    sections: listOf(section),
    camps: listOf(camp),
    // Companies offered first in the filter, each of one of the camps.
    chips: ids,
    // Colours of companies; every other company is grey.
    hues: z.record(z.string(), z.enum(HUES)),
    bet: maybe(bet),
    // The statement that the headline repeats.
    hero_statement: z.optional(id),
    // The forecast whose verdict heads the view of the camps.
    headline_claim: z.optional(id),
    kpis: maybe(listOf(kpi)),
    holdings: maybe(holdings),
    spending: maybe(spending),
    organs: maybe(listOf(organ)),
    // The two organs on whose link the design hangs.
    crucial_pair: z.optional(z.tuple([id, id])),
    stress: maybe(stress),
    // Lanes of the timeline; the one without entities takes what the others leave.
    lanes: maybe(listOf(define({ id, entities: ids }, ["name"]))),
    // Names of the sections of the article, by number.
    article_sections: maybe(listOf(define({ n: z.int() }, ["name"]))),
    // Risks the article names, each with how a risk of the register stands to it.
    named_risks: maybe(listOf(define({ id }, ["name"]))),
    // Remarks about the subject, below the views they concern.
    remarks: maybe(listOf(define({ view: id }, ["text"]))),
    // Other theses offered at the foot of the page, each by its path below the site's root.
    others: maybe(listOf(define({ data: z.string().check(z.regex(/^[\w-]+(\/[\w-]+)*(\.json|\.zip)?$/)) }, ["name"]))),
    // Texts of the view of the camps by the verdict on the headline claim.
    headlines: maybe(listOf(define({ verdict: z.enum(VERDICTS) }, ["text"]))),
  },
  // `subject`: the thesis in half a sentence, for the cover of a deck.
  ["title", "author", "subject?", "hero", "lede"],
);
