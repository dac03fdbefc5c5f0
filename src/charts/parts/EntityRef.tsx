/** A mention of a company. One place, so that what a mention does is decided once. */
export function EntityRef({ text, className }: { entity: string; text: string; className?: string }) {
  return <span className={className}>{text}</span>;
}
