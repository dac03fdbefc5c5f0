import type { glance as En } from "../en/glance";

export const glance: typeof En = {};
