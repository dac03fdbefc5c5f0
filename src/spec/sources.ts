export interface SourcesBlock {
  kind: "sources";
}
