// Parts of the page whose code comes after the frame answers; a printer, which needs all at once, does not load this.

/** Those that come with the views, as they need all words. */
export const LATER = {
  exports: () => import("./sharing/PageExports").then((module) => module.PageExports),
  offer: () => import("./loading/Offer").then((module) => module.Offer),
  "foreign-bar": () => import("./loading/Bar").then((module) => module.Bar),
  "print-sources": () => import("./PrintSources").then((module) => module.PrintSources),
};
