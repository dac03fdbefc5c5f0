import type { stress as En } from "../en/stress";

export const stress: typeof En = {};
