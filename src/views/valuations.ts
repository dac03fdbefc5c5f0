import type { View } from "./view";

export const valuations: View = () => ({
  view: "valuations",
  title: "valuations",
  line: "",
  scope: null,
  blocks: [],
  summary: "",
  tables: [],
  notes: [],
  empty: null,
});
