import { useApp } from "./app";

/** How far the data reaches and what is missing: one line, the list behind it. */
export function DataLine() {
  const { facts, words } = useApp();
  const { data_to, reviewed, missing } = facts.freshness;
  const { languages } = facts.thesis;
  const reach = (
    <>
      <span>{words.shell.dataTo(words.f.longDate(data_to), words.f.longDate(reviewed))}</span>{" "}
      {!languages.includes(words.lang) && <span>{words.shell.onlyIn[languages[0]]} </span>}
    </>
  );
  if (missing.length === 0) return <p className="data-line">{reach}</p>;
  return (
    <details className="data-line">
      <summary>
        {reach}
        <span className="text-link">{words.shell.notIncluded(words.f.count(missing.length))}</span>
      </summary>
      <ul>
        {missing.map((m) => (
          <li key={m.id}>{m.text}</li>
        ))}
      </ul>
    </details>
  );
}
