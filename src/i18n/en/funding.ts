// Words of the view "funding".
export const funding = {
  title: {
    repaid: (paid: string, date: string, limit: string) =>
      `{holder} had paid ${paid} into {asset} by ${date}, and the ${limit} bridge loan it took on the way is repaid`,
    owed: (paid: string, date: string, balance: string) =>
      `{holder} had paid ${paid} into {asset} by ${date}, and ${balance} of its bridge loan is still drawn`,
    plain: (paid: string, date: string) => `{holder} had paid ${paid} into {asset} by ${date}`,
    none: "No payment of {holder} into {asset} is recorded",
  },
  line: "What went in, what was sold and borrowed, and what was paid back, each at its own date. No line joins a source to a use: money carries no label.",
  label:
    "Paid into {asset} in total, sales and borrowings in dollars, balance of the bridge loan, and bonds in yen, on one time axis",
  scope: {
    lit: (names: string) => `In colour: what concerns ${names}.`,
    listed: (names: string) => `What concerns ${names} is in the table only.`,
    out: (names: string, many: boolean) =>
      `${names} ${many ? "play" : "plays"} no part in what {holder} sold, borrowed or paid for {asset}.`,
    grey: "The drawing stays in grey.",
  },
  paid: { title: "Paid into {asset} in total", sub: "USD bn, company totals on their dates" },
  soldPanel: { title: "Sold", sub: "USD bn, at the date the sales were complete" },
  borrowed: { title: "Borrowed", sub: "USD bn; filled: bonds issued, outlined: loans agreed for or against {asset}" },
  bridge: { title: "The bridge loan", sub: "USD bn drawn, on the dates that are known" },
  yen: { title: "Bonds in yen", sub: (unit: string) => unit },
  yenUnit: "JPY bn",
  limit: (value: string) => `limit ${value}`,
  sold: (name: string) => `${name} sold`,
  bonds: "bonds",
  loan: {
    bridge: "bridge loan agreed",
    margin: "loan agreed, secured on shares",
  } as Record<string, string>,
  bond: {
    senior: "senior notes",
    hybrid: "hybrid notes",
    "hybrid-tranche": "tranche of the hybrid notes",
    retail: "retail bonds",
    "retail-subordinated": "subordinated retail bonds",
    "yen-bond": "bond",
  } as Record<string, string>,
  what: {
    total: "Paid in total",
    otherTotal: "Paid in total, not a company total",
    instalment: "Instalment",
    part: (name: string) => `${name}, part of a larger total`,
    limit: (name: string) => `${name}: limit of a loan`,
    drawn: (name: string) => `${name}: drawn`,
    undrawn: (name: string) => `${name}: not drawn`,
    bridgeLimit: "Bridge loan: limit",
    bridgeDrawn: "Bridge loan: drawn",
    general: "Not tied to a holding",
  },
  summary: {
    steps: (from: string, fromDate: string, to: string, toDate: string) =>
      `The total paid rose from ${from} (${fromDate}) to ${to} (${toDate}).`,
    sold: (names: string) => `Sold on the way: ${names}.`,
    bridge: (top: string, topDate: string, now: string, nowDate: string) =>
      now
        ? `The bridge loan stood at ${top} on ${topDate} and at ${now} on ${nowDate}.`
        : `The bridge loan stood at ${top} on ${topDate} and was repaid by ${nowDate}.`,
  },
  table: {
    paid: "Paid into {asset}",
    raised: "Sold and borrowed",
    loans: "Loans: limits and what was drawn",
    date: "Date",
    what: "What",
    amount: "Amount",
  },
  notes: {
    totals:
      "Only totals of the company are drawn. Reported totals in between and the single instalments are in the table; they do not add up to the totals.",
    loans:
      "An outlined column is the limit of a loan, not a sum drawn. Bonds in yen keep their own scale and are not converted.",
  },
};
