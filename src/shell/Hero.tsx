import { useMemo } from "react";
import { Strands } from "../charts/hero/Strands";
import { StageContext } from "../charts/parts/stage";
import { shortName } from "../model/facts";
import { strandsOf } from "../views/hero";
import { useApp, useChosen, useWritten } from "./app";
import { attempt } from "./attempt";
import { useStageOf } from "./useStageOf";

/** The page's headline; under a filter it names the choice instead. */
export function Hero() {
  const { facts, words } = useApp();
  const companies = useChosen("companies");
  if (companies.length > 0) {
    return (
      <div className="hero is-filtered">
        <h1 className="serif">{words.f.list(companies.map((id) => shortName(facts, id)))}</h1>
        <p className="figure-line">{words.shell.filteredNote}</p>
      </div>
    );
  }
  return (
    <div className="hero">
      <h1 className="serif">{facts.thesis.hero}</h1>
      <p className="hero-lede serif">{facts.thesis.lede}</p>
      <Drawing />
    </div>
  );
}

/** Left out where the dataset lacks what it is drawn from. */
function Drawing() {
  const { facts, words } = useApp();
  const block = useMemo(() => attempt(() => strandsOf(facts, words)), [facts, words]);
  return "made" in block && <Drawn block={block.made} />;
}

function Drawn({ block }: { block: ReturnType<typeof strandsOf> }) {
  const { words } = useApp();
  const choice = useWritten();
  const sources = useMemo(() => [...new Set(block?.arrivals.map((a) => a.figure.sources[0]))], [block]);
  const stage = useStageOf(sources, choice);
  if (!block) return null;
  return (
    <StageContext value={stage}>
      <Strands block={block} words={words} />
    </StageContext>
  );
}
