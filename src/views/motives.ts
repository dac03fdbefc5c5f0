import type { View } from "./view";

export const motives: View = () => ({
  view: "motives",
  title: "motives",
  line: "",
  scope: null,
  blocks: [],
  summary: "",
  tables: [],
  notes: [],
  empty: null,
});
