import type { View } from "./view";

export const stress: View = () => ({
  view: "stress",
  title: "stress",
  line: "",
  scope: null,
  blocks: [],
  summary: "",
  tables: [],
  notes: [],
  empty: null,
});
