export interface RelationsBlock {
  kind: "relations";
}
