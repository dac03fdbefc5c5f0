import type { capitalWar as En } from "../en/capital-war";

export const capitalWar: typeof En = {};
