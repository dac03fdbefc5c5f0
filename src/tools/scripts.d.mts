export const SCRIPTS: Record<"boot" | "frame" | "element" | "worker" | "packer" | "reader" | "page", string>;
export function classicScript(entry: string): Promise<string>;
