import { Logo } from "../../charts/parts/Logo";
import { useApp, useWritten } from "../app";
import { fullPage } from "./leaving";

/** Whose view this is, and the way to the same state on the full page. */
export function BackLink({ view }: { view: Parameters<typeof fullPage>[1]["view"] }) {
  const { words, store, root } = useApp();
  useWritten();
  return (
    <a
      className="back-link"
      href={fullPage(store, { view, lang: words.lang, root })}
      target="_blank"
      rel="noopener"
      aria-label={`${words.shell.brand}: ${words.shell.embed.fullPage}`}
    >
      <Logo />
      {words.shell.brand}
    </a>
  );
}
