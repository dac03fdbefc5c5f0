// Names of files: all-in_<view>_<companies or all>_<as-of>.<ext>.

/** Companies a name spells out; more are counted. */
const SPELLED = 4;

const companiesPart = (companies: string[]): string => {
  if (companies.length === 0) return "all";
  const spelled = companies.slice(0, SPELLED).join("+");
  return companies.length > SPELLED ? `${spelled}+${companies.length - SPELLED}-more` : spelled;
};

/** The name of a file: `part` is a view's id or what the file is, `asOf` an ISO date, `ext` without a dot. */
export function fileName(part: string, companies: string[], asOf: string, ext: string): string {
  // Ids are plain, but a dataset is anybody's: nothing in a name may lead elsewhere.
  const safe = (text: string) => text.replace(/[^\w+.-]/g, "-").replace(/^\.+/, "");
  return `all-in_${safe(part)}_${safe(companiesPart(companies))}_${safe(asOf)}.${ext}`;
}
