import type { View } from "./view";

export const capitalWar: View = () => ({
  view: "capital-war",
  title: "capital-war",
  line: "",
  scope: null,
  blocks: [],
  summary: "",
  tables: [],
  notes: [],
  empty: null,
});
