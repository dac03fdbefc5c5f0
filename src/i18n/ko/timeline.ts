import type { timeline as En } from "../en/timeline";

export const timeline: typeof En = {};
