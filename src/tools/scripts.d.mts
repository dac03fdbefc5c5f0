export const SCRIPTS: Record<"boot" | "frame" | "element" | "worker" | "packer" | "page", string>;
export function classicScript(entry: string): Promise<string>;
