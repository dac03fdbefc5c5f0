// Both halves of the bet: what failure costs and what success is said to bring.
import { quantityText } from "../../i18n/format";
import { assetOf, holderOf } from "../../model/bet";
import { series } from "../../model/facts";
import { figureOf } from "../../model/figure";
import type { Half } from "../../spec/risks";
import { phrase, shown } from "../stressing/setup";
import { deepest, hitAmount, hitShare, type Register } from "./setup";

/** The newest cumulative gain on the bet. */
export const gainOf = ({ facts }: Register) =>
  series(facts, { metric: "investment_gain", basis: "asset", entity: holderOf(facts), asset: assetOf(facts) })
    .filter((o) => o.span === "cumulative")
    .at(-1);

function lossHalf(r: Register): Half[] {
  const { words, facts } = r;
  const said = facts.statements.find((s) => s.topic === "return" && s.kind === "opinion");
  const worst = deepest(r);
  if (!said || !worst) return [];
  const w = words.risks.halves;
  return [
    {
      id: "loss",
      heading: w.loss,
      kind: said.kind,
      text: { text: said.text, record: said.id },
      line: phrase((share, amount) => w.worst(worst.risk.name, share, amount), hitShare(r, worst), hitAmount(r, worst)),
    },
  ];
}

function returnHalf(r: Register): Half[] {
  const { words, facts } = r;
  const said = facts.statements.find((s) => s.topic === "return" && s.kind === "forecast");
  const gain = gainOf(r);
  if (!said || !gain) return [];
  // The claim that judges the same forecast rests on the same gain.
  const claim = facts.claims.find((c) => c.evidence_for.includes(gain.id));
  const figure = figureOf(facts, gain);
  const date = words.f.longDate(figure.asOf, figure.precision);
  return [
    {
      id: "return",
      heading: words.risks.halves.return,
      kind: said.kind,
      text: { text: said.text, record: said.id },
      ...(claim ? { verdict: claim.verdict } : {}),
      line: phrase((v) => words.risks.halves.gain(v, date), shown(figure, quantityText(words.f, figure))),
    },
  ];
}

export const halvesOf = (r: Register): Half[] => [...lossHalf(r), ...returnHalf(r)];
