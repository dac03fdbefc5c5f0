import type { View } from "./view";

export const holdings: View = () => ({
  view: "holdings",
  title: "holdings",
  line: "",
  scope: null,
  blocks: [],
  summary: "",
  tables: [],
  notes: [],
  empty: null,
});
