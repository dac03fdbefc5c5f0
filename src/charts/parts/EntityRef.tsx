import { useStage } from "./stage";

/** A click that asks for a new tab, a window or a download is the browser's own. */
const isPlain = (e: React.MouseEvent): boolean =>
  e.button === 0 && !e.metaKey && !e.ctrlKey && !e.shiftKey && !e.altKey;

/** A mention of a company: opens its profile; a plain link without script. */
export function EntityRef({ entity, text, className }: { entity: string; text: string; className?: string }) {
  const { href, set } = useStage();
  return (
    <a
      className={className}
      href={href({ company: entity })}
      data-company={entity}
      onClick={(event) => {
        if (!isPlain(event)) return;
        event.preventDefault();
        set({ company: entity });
      }}
    >
      {text}
    </a>
  );
}
