import type { risks as En } from "../en/risks";

export const risks: typeof En = {};
