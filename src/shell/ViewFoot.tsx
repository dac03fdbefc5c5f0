import { useContext } from "react";
import type { Figure } from "../model/figure";
import type { Spec } from "../spec/spec";
import { figuresOf } from "../views/count";
import { originOf } from "../views/origin";
import { useApp } from "./app";
import { BackLink } from "./embed/BackLink";
import { FootMarks } from "./FootMarks";
import { ActionsContext } from "./sharing/actions";

/** Marks that occur, sources, the newest as-of date, what can be taken along, and the table twin. */
export function ViewFoot({ spec, children }: { spec: Spec; children: React.ReactNode }) {
  const { facts, words, embed } = useApp();
  const origin = originOf(facts, words);
  const Actions = useContext(ActionsContext);
  const figures = figuresOf(spec);
  return (
    <footer className="view-foot">
      <div className="foot-line">
        <FootMarks spec={spec} />
        {figures.length > 0 && <span>{words.shell.asOf(words.f.date(newest(figures)))}</span>}
        {origin && <strong className="foot-origin">{origin}</strong>}
        {embed && <BackLink view={spec.view} />}
        {Actions && <Actions view={spec.view} />}
      </div>
      <div className="twins">{children}</div>
    </footer>
  );
}

const newest = (figures: Figure[]): string =>
  figures
    .map((f) => f.asOf)
    .sort()
    .at(-1) ?? "";
