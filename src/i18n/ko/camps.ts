import type { camps as En } from "../en/camps";

export const camps: typeof En = {};
