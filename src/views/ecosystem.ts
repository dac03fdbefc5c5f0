import type { View } from "./view";

export const ecosystem: View = () => ({
  view: "ecosystem",
  title: "ecosystem",
  line: "",
  scope: null,
  blocks: [],
  summary: "",
  tables: [],
  notes: [],
  empty: null,
});
