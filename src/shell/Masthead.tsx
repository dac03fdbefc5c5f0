import { useEffect, useState } from "react";
import { Logo } from "../charts/parts/Logo";
import { LANGS, type Lang } from "../i18n/lang";
import { sectionsOf } from "../views/offered";
import { useApp, useChosen, useSearch } from "./app";
import { PresentLink } from "./present/PresentLink";

/** Name, sections, languages and theme. Without script its links still work. */
export function Masthead() {
  const { facts, words } = useApp();
  return (
    <header className="masthead">
      <a className="brand" href="?">
        <Logo />
        <span className="serif">{words.shell.brand}</span>
      </a>
      <nav className="sections" aria-label={words.shell.contents}>
        {sectionsOf(facts).map((s) => (
          <a key={s.id} href={`#${s.views[0]}`}>
            {s.name}
          </a>
        ))}
      </nav>
      <div className="mast-tools">
        <PresentLink />
        <Languages />
        <ThemeSwitch />
      </div>
    </header>
  );
}

function Languages() {
  const { words, root } = useApp();
  const search = useSearch();
  const path: Record<Lang, string> = { en: root, ko: `${root}ko/` };
  return (
    <span className="languages">
      {LANGS.map((lang) =>
        lang === words.lang ? (
          <strong key={lang}>{words.shell.languages[lang]}</strong>
        ) : (
          <a key={lang} href={path[lang] + search} lang={lang} hrefLang={lang}>
            {words.shell.languages[lang]}
          </a>
        ),
      )}
    </span>
  );
}

type Theme = "light" | "dark";

/** The theme in force: the reader's, else the system's (known only in the browser). */
function useTheme(): Theme {
  const theme = useChosen("theme");
  const [system, setSystem] = useState<Theme>("light");
  useEffect(() => {
    const dark = window.matchMedia("(prefers-color-scheme: dark)");
    const follow = () => setSystem(dark.matches ? "dark" : "light");
    follow();
    dark.addEventListener("change", follow);
    return () => dark.removeEventListener("change", follow);
  }, []);
  return theme ?? system;
}

function ThemeSwitch() {
  const { words, store } = useApp();
  const chosen = useChosen("theme");
  const theme = useTheme();
  const other: Theme = theme === "dark" ? "light" : "dark";
  useEffect(() => {
    if (chosen) document.documentElement.dataset.theme = chosen;
    else delete document.documentElement.dataset.theme;
  }, [chosen]);
  return (
    <button
      type="button"
      className="theme-switch"
      aria-label={words.shell.theme.switchTo(words.shell.theme[other])}
      onClick={() => store.set({ theme: other })}
    >
      {words.shell.theme[other]}
    </button>
  );
}
