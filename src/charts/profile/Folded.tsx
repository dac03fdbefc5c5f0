interface Props<T> {
  items: T[];
  shown: number;
  /** Names the disclosure; "" where nothing is left. */
  more: string;
  /** One list item. */
  children: (item: T) => React.ReactNode;
}

/** A list of which the first few stand open and the rest is behind a disclosure. */
export function Folded<T>({ items, shown, more, children }: Props<T>) {
  return (
    <>
      <ul>{items.slice(0, shown).map(children)}</ul>
      {more && (
        <details className="profile-more">
          <summary className="text-link">{more}</summary>
          <ul>{items.slice(shown).map(children)}</ul>
        </details>
      )}
    </>
  );
}
