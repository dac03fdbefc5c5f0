import type { faq as En } from "../en/faq";

export const faq: typeof En = {};
