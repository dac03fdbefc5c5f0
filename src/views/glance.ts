import type { View } from "./view";

export const glance: View = () => ({
  view: "glance",
  title: "glance",
  line: "",
  scope: null,
  blocks: [],
  summary: "",
  tables: [],
  notes: [],
  empty: null,
});
