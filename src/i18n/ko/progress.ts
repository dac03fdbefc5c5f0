import type { progress as En } from "../en/progress";

export const progress: typeof En = {};
