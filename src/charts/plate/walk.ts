// The walk by arrow keys: up and down within a level, right and left from organ to company to link and back. The levels
// are the names beside the drawing, the companies of the panel, its links; each is marked in the document by data-walk.

const LEVELS = ["organ", "node", "link"] as const;
type Level = (typeof LEVELS)[number];

/** Where a key leads: to an element, or into an organ whose panel must open first. */
export type Step = { to: HTMLElement } | { enter: string } | null;

const at = (root: ParentNode, level: Level): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(`[data-walk="${level}"]`),
];

const touches = (link: HTMLElement, company: string): boolean => (link.dataset.ends ?? "").split(" ").includes(company);

/** The first stop inside the panel: a company, or a link where it has no companies. */
export const firstInside = (root: ParentNode): HTMLElement | undefined => at(root, "node")[0] ?? at(root, "link")[0];

function deeper(root: ParentNode, from: HTMLElement, level: Level): Step {
  const company = from.dataset.node ?? "";
  if (level === "node") {
    const link = at(root, "link").find((l) => touches(l, company));
    return link ? { to: link } : null;
  }
  if (level === "link") return null;
  const inside = from.getAttribute("aria-pressed") === "true" ? firstInside(root) : undefined;
  return inside ? { to: inside } : { enter: company };
}

function back(root: ParentNode, from: HTMLElement, level: Level): Step {
  const nodes = level === "link" ? at(root, "node") : [];
  const node = nodes.find((n) => touches(from, n.dataset.node ?? ""));
  const organ = at(root, "organ").find((o) => o.getAttribute("aria-pressed") === "true") ?? at(root, "organ")[0];
  const to = node ?? (level === "organ" ? undefined : organ);
  return to ? { to } : null;
}

/** Where an arrow key leads from an element of the walk; null for other keys, other elements and at an end. */
export function stepFrom(root: ParentNode, target: EventTarget | null, key: string): Step {
  const from = target instanceof HTMLElement ? target.closest<HTMLElement>("[data-walk]") : null;
  const level = LEVELS.find((l) => l === from?.dataset.walk);
  if (!from || !level) return null;
  if (key === "ArrowRight") return deeper(root, from, level);
  if (key === "ArrowLeft") return back(root, from, level);
  const down = key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : 0;
  const all = at(root, level);
  const to = down === 0 ? undefined : all[all.indexOf(from) + down];
  return to ? { to } : null;
}
