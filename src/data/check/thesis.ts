import { COLLECTIONS } from "../schema";
import type { Context } from "./context";

const repeats = (list: readonly string[]): string[] => list.filter((item, at) => list.indexOf(item) !== at);

const isThere = (part: unknown): boolean => (Array.isArray(part) ? part.length > 0 : part !== undefined);

/** The list of files, which alone are asked for, is that of the files with something in them. */
function checkCollections({ raw, report }: Context, listed: readonly string[]): void {
  const known: readonly string[] = COLLECTIONS;
  for (const name of listed)
    if (!known.includes(name))
      report("thesis", "-", "collections", name, `one of ${COLLECTIONS.map((c) => JSON.stringify(c)).join(", ")}`);
  // How far the data reach is worked out where no file says it.
  for (const name of COLLECTIONS.filter((name) => name !== "thesis" && name !== "freshness"))
    if (isThere(raw[name]) !== listed.includes(name))
      report(
        "thesis",
        "-",
        "collections",
        name,
        isThere(raw[name]) ? "its name in the list too" : "a file of that name",
      );
}

/** What the page itself is made of fits together and with the records. */
export function checkThesis(context: Context): void {
  const { data, ids, report } = context;
  const { thesis, freshness } = data;
  if (!thesis) return;
  if (thesis.collections) checkCollections(context, thesis.collections);
  const grouped = new Set(thesis.camps.flatMap(({ entities }) => entities));
  for (const chip of thesis.chips) {
    if (!grouped.has(chip)) report("thesis", "-", "chips", chip, "an entity of one of the camps");
  }
  for (const id of Object.keys(thesis.hues)) {
    if (!ids.entities.has(id)) report("thesis", "-", "hues", id, "the id of an entity");
  }
  for (const view of repeats(thesis.sections.flatMap(({ views }) => views))) {
    report("thesis", "-", "sections", view, "each view in one section");
  }
  if (freshness && thesis.review !== freshness.reviewed) {
    report("thesis", "-", "review", thesis.review, `the review date of freshness.json, ${freshness.reviewed}`);
  }
}

/** No judgement and no figure is younger than the review of the dataset. */
export function checkFreshness({ data, report }: Context): void {
  const reviewed = data.freshness?.reviewed;
  if (!reviewed) return;
  if ((data.freshness?.data_to ?? "") > reviewed) {
    report("freshness", "-", "data_to", data.freshness?.data_to, `a day up to the review, ${reviewed}`);
  }
  for (const name of ["claims", "risks"] as const) {
    for (const { id, last_review } of data[name]) {
      if (last_review > reviewed) report(name, id, "last_review", last_review, `a day up to the review, ${reviewed}`);
    }
  }
  for (const name of ["observations", "relations", "events", "models"] as const) {
    for (const { id, published } of data[name]) {
      if (published > reviewed) report(name, id, "published", published, `a day up to the review, ${reviewed}`);
    }
  }
}
