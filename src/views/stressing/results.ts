// NAV and LTV as they are printed, with what stands around them.
import type { Phrase, Results } from "../../spec/stress";
import { costLine, debtLine, loanLine, priceLines } from "./around";
import { headroomOf, ltvOf, navOf } from "./figures";
import { changeText, dateText, moneyText, percentText, phrase, type Setup, shown, signed } from "./setup";

const direction = (change: number): string => (change > 0 ? "▲ " : change < 0 ? "▼ " : "");

/** Change of NAV from the base in per cent. */
function navChange(setup: Setup): Phrase {
  const { words, a, start, base, plan } = setup;
  const change = (a.outcome.nav / start.outcome.nav - 1) * 100;
  const figure = a.figure("nav-change", change, "%");
  const w = words.stress.results;
  return phrase(
    (from, text) => w.from(text, from),
    shown(start.figure("nav", start.outcome.nav, plan.money), moneyText(setup, start.outcome.nav)),
    shown(figure, direction(change) + changeText(words, change)),
  ).concat(` (${dateText(words, base)})`);
}

/** Change of LTV from the base in points. */
function ltvChange(setup: Setup): Phrase {
  const { words, a, start, base } = setup;
  if (a.outcome.ltv === null || start.outcome.ltv === null) return [];
  const change = a.outcome.ltv - start.outcome.ltv;
  const number = signed(change, words.f.parts(Number(change.toFixed(1)), "count").number);
  const w = words.stress.results;
  return phrase(
    (from, text) => w.points(text, from),
    shown(start.figure("ltv", start.outcome.ltv, "%"), percentText(words, start.outcome.ltv)),
    shown(a.figure("ltv-change", change, "%"), direction(change) + w.point(number)),
  ).concat(` (${dateText(words, base)})`);
}

function headroomLine(setup: Setup, line: number): Results["lines"][number] {
  const w = setup.words.stress.results;
  const room = headroomOf(setup, setup.a, line);
  const note = (room.figure.value ?? 0) < 0 ? w.overNote : w.headroomNote;
  return { label: w.headroom(percentText(setup.words, line)), phrase: phrase(note, room) };
}

export function resultsOf(setup: Setup): Results {
  const { words, a, lines } = setup;
  const w = words.stress.results;
  return {
    nav: navOf(setup, a),
    navChange: navChange(setup),
    ltv: ltvOf(setup, a),
    ltvChange: ltvChange(setup),
    noHoldings: w.noHoldings,
    lines: [
      ...debtLine(setup),
      ...lines.map((l) => headroomLine(setup, l.value)),
      ...loanLine(setup),
      ...costLine(setup),
      ...priceLines(setup),
    ],
  };
}
