export const SCRIPTS: Record<"boot" | "frame" | "element" | "worker" | "page", string>;
export function classicScript(entry: string): Promise<string>;
