export const SCRIPTS: Record<"boot" | "frame" | "element", string>;
export function classicScript(entry: string): Promise<string>;
