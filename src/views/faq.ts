import type { View } from "./view";

export const faq: View = () => ({
  view: "faq",
  title: "faq",
  line: "",
  scope: null,
  blocks: [],
  summary: "",
  tables: [],
  notes: [],
  empty: null,
});
