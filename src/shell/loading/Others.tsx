import { useApp } from "../app";

/** The other theses this site holds, each one click away; their page has the way back. */
export function Others() {
  const { facts, words } = useApp();
  const others = facts.thesis.others ?? [];
  if (others.length === 0) return null;
  return (
    <p className="other-theses">
      {words.loading.offer.others}{" "}
      {others.map(({ data, name }) => (
        <a key={data} className="text-link" href={`?data=${data}`}>
          {name}
        </a>
      ))}
    </p>
  );
}
