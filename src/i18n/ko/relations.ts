import type { relations as En } from "../en/relations";

export const relations: typeof En = {};
