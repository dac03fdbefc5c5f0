// The style sheets of the page that a picture needs, as resolved rules.
import cards from "../charts/cards/cards.css?raw";
import kpis from "../charts/kpis/kpis.css?raw";
import ledger from "../charts/ledger/ledger.css?raw";
import parts from "../charts/parts/parts.css?raw";
import figure from "../charts/plate/body.css?raw";
import plate from "../charts/plate/plate.css?raw";
import plot from "../charts/plot/plot.css?raw";
import relations from "../charts/relations/relations.css?raw";
import risks from "../charts/risks/risks.css?raw";
import stress from "../charts/stress/stress.css?raw";
import timeline from "../charts/timeline/timeline.css?raw";
import base from "../theme/base.css?raw";
import tokens from "../theme/tokens.css?raw";
import picture from "./picture.css?raw";
import { type Rule, rulesOf } from "./svg/css";
import { variablesOf } from "./svg/style";

const SHEETS = [base, parts, plot, figure, plate, kpis, cards, ledger, relations, risks, stress, timeline, picture];

let rules: Rule[] | null = null;

/** Rules in cascade order, read once. */
export function pageRules(): Rule[] {
  rules ??= SHEETS.flatMap(rulesOf);
  return rules;
}

/** Tokens by name; colours as light-dark(a, b). */
export const pageVariables = (): Map<string, string> => variablesOf(`${tokens}\n${picture}`);
