// What of an embed's query the style sheet alone can follow, and whether anything more is asked.
const THEMES = ["light", "dark"];

/** Sets theme, plain and transparent on the document's element. */
export function applyLook(html: HTMLElement, query: string) {
  const params = new URLSearchParams(query);
  const set = (name: string, value: string | null) => {
    if (value === null) delete html.dataset[name];
    else html.dataset[name] = value;
  };
  const theme = params.get("theme");
  set("theme", theme !== null && THEMES.includes(theme) ? theme : null);
  for (const flag of ["plain", "transparent"]) set(flag, params.get(flag) === "1" ? "" : null);
}

/** Parameters that change what a view says; theme and look do not, nor does what is not ours. */
const SAYS = /^(companies|node|relations|links|base|verdict\..+|risk\..+|source|q|data)$/;

/** True where the printed view is not what the query asks for. `stress`: parameters of the stress test, separated by spaces. */
export function asksMore(query: string, stress = ""): boolean {
  const names = stress.split(" ");
  return [...new URLSearchParams(query).keys()].some(
    (key) => SAYS.test(key) || names.includes(key.replace(/^b\./, "")),
  );
}
