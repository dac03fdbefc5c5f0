export interface TimelineBlock {
  kind: "timeline";
}
