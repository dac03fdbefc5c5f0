// How a thesis is written, for an analyst: printed once per language, read without script.
import { Logo } from "../../charts/parts/Logo";
import type { Collection, Lang } from "../../data/schema";
import type { Words as AllWords } from "../../i18n/en";
import type { format } from "../../i18n/en/format";
import { EXAMPLES } from "../../load/example";
import { LIMITS } from "../../load/limits";
import { HORIZON } from "../../model/progress";
import { VIEW_IDS } from "../../spec/spec";
import { type FieldRow, ORDER, rowsOf } from "./rows";

interface Props {
  words: typeof format;
  all: Pick<AllWords, "f" | "shell">;
  lang: Lang;
  root: string;
  /** The dataset the examples of fields are taken from. */
  raw: Readonly<Record<string, unknown>>;
}

export function FormatPage({ words: w, all, lang, root, raw }: Props) {
  const { count } = all.f;
  return (
    <div className="format-page">
      <Head lang={lang} root={root} all={all} />
      <main id="content">
        <h1 className="serif">{w.title}</h1>
        <p className="lede serif">{w.what}</p>
        <section>
          <h2 className="serif">{w.steps.title}</h2>
          <ol className="format-steps">
            {w.steps.list.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
        <section>
          <h2 className="serif">{w.example.title}</h2>
          <p>{w.example.what}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
          <pre tabIndex={0}>
            <code>{EXAMPLES[lang]}</code>
          </pre>
        </section>
        <section>
          <h2 className="serif">{w.rules.title}</h2>
          <ul className="format-rules">
            {w.rules.list.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
            <li>{w.bounds(count(LIMITS.bytes / 1e6), count(LIMITS.records), count(LIMITS.depth))}</li>
          </ul>
          <p>
            <a className="text-link" href={`${root}schema/thesis.schema.json`}>
              {w.schema}
            </a>
          </p>
        </section>
        <Needs w={w} />
        <section>
          <h2 className="serif">{w.fields.title}</h2>
          <nav aria-label={w.contents} className="format-contents">
            {ORDER.map((name) => (
              <a key={name} href={`#${name}`}>
                {name}
              </a>
            ))}
          </nav>
          {ORDER.map((name) => (
            <Fields key={name} name={name} rows={rowsOf(name, raw, lang, w)} w={w} />
          ))}
        </section>
        <p>
          <a className="text-link" href={root + (lang === "ko" ? "ko/" : "")}>
            {w.home}
          </a>
        </p>
      </main>
    </div>
  );
}

/** What has to be there for each view to be shown. */
function Needs({ w }: { w: typeof format }) {
  return (
    <section id="views" className="format-fields">
      <h2 className="serif">{w.needs.title}</h2>
      <p>{w.needs.what}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{w.needs.view}</th>
            <th scope="col">{w.needs.records}</th>
          </tr>
        </thead>
        <tbody>
          {VIEW_IDS.map((id) => (
            <tr key={id}>
              <th scope="row">
                <code>{id}</code>
              </th>
              <td>{w.needs.of[id].replace("{horizon}", HORIZON)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{w.needs.others}</p>
    </section>
  );
}

function Head({ lang, root, all }: Pick<Props, "lang" | "root" | "all">) {
  const { languages, brand } = all.shell;
  const other = lang === "en" ? "ko" : "en";
  return (
    <header className="masthead">
      <a className="brand" href={root + (lang === "ko" ? "ko/" : "")}>
        <Logo />
        <span className="serif">{brand}</span>
      </a>
      <span className="languages">
        <strong>{languages[lang]}</strong>
        <a href={`${root}${other === "ko" ? "ko/" : ""}format/`} lang={other} hrefLang={other}>
          {languages[other]}
        </a>
      </span>
    </header>
  );
}

function Fields({ name, rows, w }: { name: Collection; rows: FieldRow[]; w: typeof format }) {
  return (
    <section id={name} className="format-fields">
      <h3>
        <code>{name}</code>
      </h3>
      <p>{w.collections[name]}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{w.fields.field}</th>
            <th scope="col">{w.fields.form}</th>
            <th scope="col">{w.fields.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name} className={row.optional ? "is-optional" : undefined}>
              <th scope="row">
                <code>{row.name}</code>
                {row.optional && <span>{w.fields.optional}</span>}
              </th>
              <td>{row.form}</td>
              <td>
                {row.meaning}
                {row.example && <span className="format-example">{w.fields.example(row.example)}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
