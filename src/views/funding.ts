import type { View } from "./view";

export const funding: View = () => ({
  view: "funding",
  title: "funding",
  line: "",
  scope: null,
  blocks: [],
  summary: "",
  tables: [],
  notes: [],
  empty: null,
});
