import type { motives as En } from "../en/motives";

export const motives: typeof En = {};
