/** A few sentences: caveats, or findings beside the main one. */
export function Notes({ items }: { items: string[] }) {
  if (items.length === 0) return null;
  return (
    <ul className="notes">
      {items.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
