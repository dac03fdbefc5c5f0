export const SCRIPTS: Record<"boot" | "frame" | "element" | "worker", string>;
export function classicScript(entry: string): Promise<string>;
