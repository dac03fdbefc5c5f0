export function serve(
  folder: string,
  port: number,
  options?: { quality?: number },
): Promise<{ port: number; close: () => void }>;
