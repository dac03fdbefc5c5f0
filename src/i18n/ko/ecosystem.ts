import type { ecosystem as En } from "../en/ecosystem";

export const ecosystem: typeof En = {};
