export interface StrandsBlock {
  kind: "strands";
}
