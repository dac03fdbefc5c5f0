import { useStage } from "./stage";

/** A text, a date mostly, that opens the source of a record; a plain link without script. `note` is read after it. */
export function RecordLink({ record, text, note }: { record: string; text: string; note?: string }) {
  const { words, set, href } = useStage();
  return (
    <a
      className="record-link"
      href={href({ source: record })}
      aria-label={[`${words.shell.drawer.label}: ${text}`, note].filter(Boolean).join(", ")}
      onClick={(event) => {
        event.preventDefault();
        set({ source: record });
      }}
    >
      {text}
    </a>
  );
}
