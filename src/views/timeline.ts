import type { View } from "./view";

export const timeline: View = () => ({
  view: "timeline",
  title: "timeline",
  line: "",
  scope: null,
  blocks: [],
  summary: "",
  tables: [],
  notes: [],
  empty: null,
});
