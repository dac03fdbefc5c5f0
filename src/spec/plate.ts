export interface PlateBlock {
  kind: "plate";
}
