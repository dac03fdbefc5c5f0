import type { valuations as En } from "../en/valuations";

export const valuations: typeof En = {};
