// Words of the view "relations".
export const relations = {
  title: {
    providers: (hub: string, n: string, one: boolean, both: string) =>
      `${n} ${one ? "company owns, funds or supplies" : "companies own, fund or supply"} ${hub}${both && `; ${both}`}`,
    providersBoth: (names: string, one: boolean) =>
      one ? `${names} both funds it and sells to it` : `${names} fund it and sell to it at once`,
    provided: (hub: string, n: string, one: boolean, both: string) =>
      `${hub} owns, funds or supplies ${n} ${one ? "company" : "companies"}${both && `; ${both}`}`,
    providedBoth: (names: string) => `it also sells to ${names}, which it funds`,
    nothing: (hub: string) => `No one owns, funds or supplies ${hub} today on record, and it does so for no one`,
    loops: (n: string, one: boolean) =>
      one
        ? "In one pair money comes back as orders: a company funds its own customer"
        : `In ${n} pairs money comes back as orders: a company funds its own customer`,
    noLoops: "No company on record funds its own customer",
  },
  line: {
    hub: (hub: string) => `What ${hub} receives and gives, by kind of link and amount, as recorded`,
    matrix: "Read across: the company on the left gives to the one above",
    table: (n: string) => `All ${n} links on record, by kind and amount`,
  },
  receives: (hub: string) => `${hub} receives`,
  gives: (hub: string) => `${hub} gives`,
  beside: "Partners and rivals",
  none: {
    receives: (hub: string) => `No one gives to ${hub} on record.`,
    gives: (hub: string) => `${hub} gives to no one on record.`,
    beside: (hub: string) => `No partner or rival of ${hub} is on record.`,
  },
  since: (date: string) => `since ${date}`,
  onRecord: (date: string) => `on record since ${date}`,
  name: (from: string, type: string, to: string, rest: string) => `${from} ${type} ${to}: ${rest}`,
  summary: {
    hub: (hub: string, receives: string, gives: string, beside: string) =>
      `Two lists of the links of ${hub}: ${receives} it receives and ${gives} it gives, and ${beside} with partners and rivals. Each names the company, the kind of link, its amount where one is recorded, its status and its date.`,
    matrix: (heads: string, others: string, n: string) =>
      `A matrix of ${n} links: ${heads} companies with the most links give, by row, to the same companies, by column; ${others} others are one row and one column. The shape of a mark says the kind of link.`,
    table: (n: string) => `A table of ${n} links that can be sorted and searched.`,
  },
  scope: {
    hub: (hub: string) => `The links of ${hub}.`,
    lit: (hub: string, names: string) => `The links of ${hub}; those with ${names} stand out, the rest is grey.`,
    apart: (hub: string, names: string) => `The links of ${hub}. None of them is with ${names}.`,
    noLinks: (names: string, hub: string) => `No link of ${names} is on record; the links of ${hub} are kept in grey.`,
    noHub: (name: string, hub: string) => `No link of ${name} is on record; the links of ${hub} are shown.`,
    all: (n: string, total: string, names: string) => `${n} of ${total} links are of ${names}; the rest is grey.`,
    noneOfAll: (names: string) => `No link of ${names} is on record; all links are grey.`,
  },
  loops: {
    lead: "Money comes back as orders.",
    pair: (funders: string, one: boolean, funded: string) =>
      `${funders} ${one ? "funds" : "fund"} ${funded} and ${one ? "sells" : "sell"} to it`,
    many: (funder: string, funded: string) => `${funder} funds ${funded} and sells to each of them`,
    announced: (pairs: string) => `Not yet active on both sides: ${pairs}.`,
    arrow: (funder: string, funded: string) => `${funder} and ${funded}`,
  },
  choose: "Company",
  other: "Another company",
  views: "Links shown",
  overview: "Overview",
  all: "All links",
  others: (n: string) => `Others (${n})`,
  camps: "Darker rules part the camps.",
  select: "Select a mark for the deal, its date and its source.",
  hollow: "Hollow or dashed: not active",
  bundle: (from: string, to: string, family: string, n: string) => `${from} to ${to}: ${family}, ${n} links`,
  search: "Search links",
  searchHint: "Company, kind, status, date or text",
  clear: "Clear search",
  more: (n: string) => `and ${n} more in the table`,
  moreRows: (n: string) => `and ${n} more: a search narrows them`,
  nothing: (query: string) => `No link holds “${query}”.`,
  found: (n: string, total: string) => `${n} of ${total} links`,
  sortBy: (column: string) => `Sort by ${column}`,
  caption: { hub: (hub: string) => `Links of ${hub}`, all: "All links" },
  heads: {
    from: "From",
    type: "Link",
    to: "To",
    amount: "Amount",
    stake: "Stake",
    status: "Status",
    date: "Date",
    statement: "On record",
  },
  notes: {
    amounts:
      "An amount may be a payment, a commitment, an upper limit, a whole round or contract, or a carrying value: its source says which. Amounts of different meaning are never added up or drawn to one scale.",
    since: "“On record since” means that the link may be older than the first record of it.",
  },
};
