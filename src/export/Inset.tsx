/** A drawing within the picture, in a box of its own; it becomes a group in the end. */
export function Inset(props: {
  x: number;
  y: number;
  width: number;
  height: number;
  viewBox?: string;
  className?: string;
  /** Takes only the first drawing of that class from the children ("" = the first at all). */
  pick?: string;
  children: React.ReactNode;
}) {
  const { pick, children, ...box } = props;
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the picture around it has the name
    <svg {...box} data-pick={pick}>
      {children}
    </svg>
  );
}
