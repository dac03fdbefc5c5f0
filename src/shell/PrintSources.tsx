import { usePrinting } from "../charts/parts/usePrinting";
import type { Spec, ViewId } from "../spec/spec";
import { sourcesOf } from "../views/count";
import { sectionsOf } from "../views/offered";
import { useApp, useChoice } from "./app";
import { specOf } from "./specOf";

/** The sources of each view under the numbers printed in it. */
export function PrintSources() {
  const { facts, words, views } = useApp();
  const choice = useChoice();
  const printing = usePrinting();
  if (!printing) return null;
  const shown = (view: string): view is ViewId => views.some((v) => v === view);
  const sections = sectionsOf(facts).flatMap((s) =>
    s.views.filter(shown).flatMap((view) => {
      const spec = specOf(view, facts, choice, words);
      return "made" in spec ? [{ name: s.name, spec: spec.made }] : [];
    }),
  );
  return (
    <div className="print-sources">
      <h2 className="serif">{words.shell.sources}</h2>
      {sections
        .filter(({ spec }) => sourcesOf(spec).length > 0)
        .map(({ name, spec }) => (
          <ViewSources key={spec.view} section={name} spec={spec} />
        ))}
    </div>
  );
}

function ViewSources({ section, spec }: { section: string; spec: Spec }) {
  const { facts } = useApp();
  return (
    <>
      <h3>
        {section}: {spec.title}
      </h3>
      <ol>
        {sourcesOf(spec).map((id) => {
          const source = facts.source.get(id);
          return (
            <li key={id}>
              {source?.publisher}, {source?.title}
              {source?.url && `, ${source.url}`}
            </li>
          );
        })}
      </ol>
    </>
  );
}
