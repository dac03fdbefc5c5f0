import type { View } from "./view";

export const progress: View = () => ({
  view: "progress",
  title: "progress",
  line: "",
  scope: null,
  blocks: [],
  summary: "",
  tables: [],
  notes: [],
  empty: null,
});
