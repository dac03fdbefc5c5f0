// The borrowings as rungs by date, each group under what its rows come to.
import { quantityText } from "../../i18n/format";
import { shortName } from "../../model/facts";
import type { Bridge, Dated } from "../../model/funding";
import type { CreditBlock, Rung, RungGroup } from "../../spec/credit";
import type { Phrase, Shown } from "../../spec/stress";
import { phrase, shown } from "../stressing/setup";
import type { Credit } from "./setup";

const dateOf = ({ words }: Credit, d: Dated): string => words.f.date(d.date, d.figure.precision);
const shownOf = ({ words }: Credit, d: Dated): Shown => shown(d.figure, quantityText(words.f, d.figure));

const rungOf = (c: Credit, d: Dated, what: string, coupon: Shown | null = null): Rung => ({
  record: d.record,
  date: dateOf(c, d),
  what,
  figure: d.figure,
  coupon,
});

const largest = (all: Dated[]): Dated | undefined =>
  all.reduce<Dated | undefined>((a, d) => (a && (a.figure.value ?? 0) >= (d.figure.value ?? 0) ? a : d), undefined);

function bridgeLine(c: Credit, { limit, balances }: Bridge): Phrase {
  const w = c.words.credit.ladder;
  const [top, now] = [largest(balances), balances.at(-1)];
  if (!top || !now) return [w.none];
  if (now.figure.value === 0)
    return phrase((l, t) => w.repaid(l, t, dateOf(c, now)), shownOf(c, limit), shownOf(c, top));
  return phrase((l, n) => w.owed(l, n, dateOf(c, now)), shownOf(c, limit), shownOf(c, now));
}

function bridgeGroup(c: Credit): RungGroup[] {
  const { bridge } = c.ladder;
  if (!bridge) return [];
  const w = c.words.credit.ladder;
  const balance = (d: Dated) => rungOf(c, d, d.figure.value === 0 ? w.nothing : w.drawn);
  return [
    {
      id: "bridge",
      heading: w.groups.bridge,
      line: bridgeLine(c, bridge),
      rungs: [rungOf(c, bridge.limit, w.limit), ...bridge.balances.map(balance)],
    },
  ];
}

/** Name of what a loan is secured on, or of what it paid for. */
export function loanName({ facts, words }: Credit, d: Dated): string {
  const name = d.asset ? shortName(facts, d.asset) : "";
  return words.credit.ladder.loan[d.basis]?.(name) ?? name;
}

const BALANCES = /(^|-)(drawn|outstanding|nonrecourse)$/;

/** The largest balance among the newest of each holding, dollars only: yen would need a rate of the day. */
function loansLine(c: Credit): Phrase {
  const w = c.words.credit.ladder;
  const balances = c.ladder.loans.filter((d) => BALANCES.test(d.basis) && d.figure.unit === "USD bn");
  const newest = [...new Map(balances.map((d) => [d.asset, d])).values()];
  const top = largest(newest);
  if (!top) return [w.none];
  const name = top.asset ? shortName(c.facts, top.asset) : "";
  return phrase((v) => w.loans(name, v, dateOf(c, top)), shownOf(c, top));
}

function bondsLine(c: Credit): Phrase {
  const w = c.words.credit.ladder;
  const coupons = c.ladder.bonds.flatMap((d) => (d.coupon?.value ? [{ ...d, figure: d.coupon }] : []));
  const top = largest(coupons);
  return top ? phrase((v) => w.bonds(v, dateOf(c, top)), shownOf(c, top)) : [w.none];
}

export function ladderOfView(c: Credit): CreditBlock["ladder"] {
  const { words } = c;
  const w = words.credit.ladder;
  const bond = words.funding.bond;
  return {
    heading: w.heading,
    line: w.line,
    groups: [
      ...bridgeGroup(c),
      {
        id: "loans",
        heading: w.groups.loans,
        line: loansLine(c),
        rungs: c.ladder.loans.map((d) => rungOf(c, d, loanName(c, d))),
      },
      {
        id: "bonds",
        heading: w.groups.bonds,
        line: bondsLine(c),
        rungs: c.ladder.bonds.map((d) =>
          rungOf(
            c,
            d,
            bond[d.basis] ?? words.funding.bonds,
            d.coupon && shown(d.coupon, w.coupon(quantityText(words.f, d.coupon))),
          ),
        ),
      },
    ],
  };
}
