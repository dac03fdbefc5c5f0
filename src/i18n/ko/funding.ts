import type { funding as En } from "../en/funding";

export const funding: typeof En = {};
