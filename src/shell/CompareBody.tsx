// What the comparison says, with its own source numbers and its own style sheet. Loaded on the first opening.
import { useMemo } from "react";
import { Comparison } from "../charts/compare/Comparison";
import css from "../charts/compare/compare.css?inline";
import { StageContext } from "../charts/parts/stage";
import { compareView } from "../views/compare";
import { sourcesOf } from "../views/count";
import { adopt } from "./adopt";
import { useApp, useChoice } from "./app";
import { useStageOf } from "./useStageOf";

adopt(css);

export function CompareBody({ companies }: { companies: string[] }) {
  const { facts, words } = useApp();
  const choice = useChoice();
  const spec = useMemo(() => compareView(facts, companies, words), [facts, companies, words]);
  const sources = useMemo(() => sourcesOf(spec), [spec]);
  const stage = useStageOf(sources, choice);
  return (
    <StageContext value={stage}>
      <Comparison spec={spec} />
    </StageContext>
  );
}
