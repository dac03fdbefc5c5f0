import type { sources as En } from "../en/sources";

export const sources: typeof En = {};
