import type { View } from "./view";

export const relations: View = () => ({
  view: "relations",
  title: "relations",
  line: "",
  scope: null,
  blocks: [],
  summary: "",
  tables: [],
  notes: [],
  empty: null,
});
