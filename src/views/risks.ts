import type { View } from "./view";

export const risks: View = () => ({
  view: "risks",
  title: "risks",
  line: "",
  scope: null,
  blocks: [],
  summary: "",
  tables: [],
  notes: [],
  empty: null,
});
