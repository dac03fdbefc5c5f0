import type { View } from "./view";

export const sources: View = () => ({
  view: "sources",
  title: "sources",
  line: "",
  scope: null,
  blocks: [],
  summary: "",
  tables: [],
  notes: [],
  empty: null,
});
