// A view's blocks on a stage whose choice changes as the address would.
import { useState } from "react";
import { Block } from "../../src/charts/Block";
import { StageContext } from "../../src/charts/parts/stage";
import type { Lang } from "../../src/i18n/lang";
import { type Choice, DEFAULT_CHOICE } from "../../src/model/choice";
import { buildQuery } from "../../src/shell/url";
import { sourcesOf } from "../../src/views/count";
import type { View } from "../../src/views/view";
import { facts, words } from "../data";

interface Props {
  view: View;
  choice?: Partial<Choice>;
  lang?: Lang;
  /** Called with the address of every choice made. */
  onChoice?: (query: string, choice: Choice) => void;
}

export function Stand({ view, choice: first, lang = "en", onChoice }: Props) {
  const [choice, setChoice] = useState<Choice>({ ...DEFAULT_CHOICE, ...first });
  const spec = view(facts(lang), choice, words[lang]);
  const sources = sourcesOf(spec);
  const stage = {
    words: words[lang],
    choice,
    set: (patch: Partial<Choice>) => {
      const next = { ...choice, ...patch };
      setChoice(next);
      onChoice?.(buildQuery(next), next);
    },
    href: (patch: Partial<Choice>) => `?${buildQuery({ ...choice, ...patch })}`,
    sourceNumber: (source: string) => (sources.includes(source) ? sources.indexOf(source) + 1 : undefined),
    sourceOf: () => undefined,
  };
  return (
    <StageContext value={stage}>
      {spec.blocks.map((b) => (
        <Block key={"id" in b ? b.id : b.kind} block={b} />
      ))}
    </StageContext>
  );
}
