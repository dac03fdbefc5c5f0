import type { View } from "./view";

export const forecasts: View = () => ({
  view: "forecasts",
  title: "forecasts",
  line: "",
  scope: null,
  blocks: [],
  summary: "",
  tables: [],
  notes: [],
  empty: null,
});
