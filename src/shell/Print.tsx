// What only paper needs: one line instead of masthead and filter, and the list that source numbers resolve to.
import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { shortName } from "../model/facts";
import type { Spec, ViewId } from "../spec/spec";
import { VIEWS } from "../views";
import { sourcesOf } from "../views/count";
import { useApp, useChoice } from "./app";

/** True from the moment the browser prepares a print until it is done. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
    };
  }, []);
  return printing;
}

/** "All In: Arm and OpenAI. Company figures reach …": names filter, dates and address. */
export function PrintHead() {
  const { facts, words } = useApp();
  const { companies } = useChoice();
  const printing = usePrinting();
  if (!printing) return null;
  const { data_to, reviewed } = facts.freshness;
  const names =
    companies.length > 0 ? words.f.list(companies.map((id) => shortName(facts, id))) : words.shell.allCompanies;
  return (
    <p className="print-head">
      <strong>{words.shell.brand}</strong> · {names} ·{" "}
      {words.shell.dataTo(words.f.longDate(data_to), words.f.longDate(reviewed))} {window.location.href}
    </p>
  );
}

/** The sources of each view under the numbers printed in it. */
export function PrintSources() {
  const { facts, words, views } = useApp();
  const choice = useChoice();
  const printing = usePrinting();
  if (!printing) return null;
  const shown = (view: string): view is ViewId => views.some((v) => v === view);
  const sections = facts.thesis.sections.flatMap((s) =>
    s.views.filter(shown).map((view) => ({ name: s.name, spec: VIEWS[view](facts, choice, words) })),
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
