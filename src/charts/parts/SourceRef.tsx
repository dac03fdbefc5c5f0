import { useStage } from "./stage";

/** The number that leads to a source: opens the drawer at the record; a plain link without script. */
export function SourceRef({ record, number, long = false }: { record: string; number?: number; long?: boolean }) {
  const { words, set, href } = useStage();
  if (number === undefined) return null;
  const name = words.marks.source(number);
  return (
    <a
      className={long ? "source-ref is-long" : "source-ref"}
      href={href({ source: record })}
      aria-label={name}
      onClick={(event) => {
        event.preventDefault();
        set({ source: record });
      }}
    >
      {long ? name : number}
    </a>
  );
}
