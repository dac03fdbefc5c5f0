export interface RisksBlock {
  kind: "risks";
}
