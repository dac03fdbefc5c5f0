// Words of the view "motives".
export const motives = {
  title: {
    both: (yes: string, no: string) => `Why he turned: ${yes} facts fit the article’s motives, ${no} do not`,
    for: (yes: string, no: string) => `Why he turned: most facts fit the article’s motives, ${yes} against ${no}`,
    against: (yes: string, no: string) =>
      `Why he turned: ${no} facts speak against the article’s motives, only ${yes} for`,
    none: () => "Why he turned: no fact stands beside the article’s motives",
  },
  line: (date: string) => `Motives: the article’s opinion, undated. Facts to ${date}`,
  declaration: "What he declared",
  declarationLine: "The article’s words beside those on record",
  onRecord: (date: string) => `On record, ${date}`,
  first: "Statement",
  tables: { motives: "Facts beside the motives", declaration: "Facts beside the declaration" },
  summary: (motives: string, yes: string, no: string) =>
    `The article names these motives: ${motives}. Beside them stand ${yes} dated facts that fit and ${no} that do not; the declaration and the belief behind it follow, each beside what is on record.`,
  scope: (n: string, all: string, names: string) =>
    `${n} of the ${all} facts here touch ${names}; the others are grey.`,
  scopeNone: (names: string) =>
    `No fact beside the motives touches ${names}. They are {person}’s motives, so they stay as grey context.`,
  notes: {
    article: "The article has no date. Motives are its reading; no fact proves what a person thinks.",
  },
};
