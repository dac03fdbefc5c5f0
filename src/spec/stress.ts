export interface StressBlock {
  kind: "stress";
}
