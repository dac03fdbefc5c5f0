import type { View } from "./view";

export const needs: View = () => ({
  view: "needs",
  title: "needs",
  line: "",
  scope: null,
  blocks: [],
  summary: "",
  tables: [],
  notes: [],
  empty: null,
});
