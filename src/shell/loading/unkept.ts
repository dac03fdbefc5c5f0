import type { Opened } from "./foreign";

/** How a thesis is drawn that cannot be kept for a page opened anew; the page sets it, as it knows its parts. */
export const unkept: { draw(opened: Opened): Promise<void> } = { draw: async () => undefined };
