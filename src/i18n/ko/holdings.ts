import type { holdings as En } from "../en/holdings";

export const holdings: typeof En = {};
