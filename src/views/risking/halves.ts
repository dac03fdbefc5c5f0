// Both halves of the bet: what failure costs and what success is said to bring.
import { quantityText } from "../../i18n/format";
import { figureOf } from "../../model/figure";
import type { Half } from "../../spec/risks";
import { phrase, shown } from "../stressing/setup";
import { deepest, hitAmount, hitShare, type Register } from "./setup";

const GAIN = { metric: "investment_gain", basis: "asset", entity: "softbank", asset: "openai", span: "cumulative" };

/** The newest cumulative gain on OpenAI. */
export const gainOf = ({ facts }: Register) =>
  facts.observations
    .filter((o) => Object.entries(GAIN).every(([k, v]) => o[k as keyof typeof GAIN] === v) && o.plot !== false)
    .sort((a, b) => a.as_of.localeCompare(b.as_of))
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
