import type { Family } from "../../data/schema";

/**
 * One shape per kind of link, 12 px: a square owns, a disc is money, a triangle supplies, a diamond is a model, a ring
 * a partner or rival. A link that is not active is hollow or dashed.
 */
export function FamilyMark({ family, active = true }: { family: Family; active?: boolean }) {
  return (
    <svg
      className={active ? "family-mark" : "family-mark is-hollow"}
      viewBox="0 0 12 12"
      width="12"
      height="12"
      aria-hidden="true"
      data-family={family}
    >
      {SHAPES[family]}
    </svg>
  );
}

const SHAPES: Record<Family, React.ReactNode> = {
  owns: <path d="M1.5 1.5h9v9h-9z" />,
  money: <circle cx="6" cy="6" r="4.8" />,
  supply: <path d="M6 1.4L11 10.4H1z" />,
  model: <path d="M6 .7L11.3 6 6 11.3.7 6z" />,
  "partner-rival": <circle cx="6" cy="6" r="4.4" />,
};
