import type { View } from "./view";

export const camps: View = () => ({
  view: "camps",
  title: "camps",
  line: "",
  scope: null,
  blocks: [],
  summary: "",
  tables: [],
  notes: [],
  empty: null,
});
