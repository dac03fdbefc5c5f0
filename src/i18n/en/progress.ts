// Words of the view "progress".
export const progress = {
  title: {
    grew: (from: string, first: string, to: string, longest: string) =>
      `The longest task an AI model finishes half of the time grew from ${from} (${first}) to ${to} (${longest})`,
    stalled: (value: string, model: string) => `No later model finishes longer tasks than ${model}, at ${value}`,
    none: "No task horizon has been measured",
  },
  line: (published: string) =>
    `Length of task that a model finishes half of the time, by date of release, as METR listed it in ${published}. Each gridline is about four times the last; above the dashed one METR calls its values unreliable. Below: releases of frontier models.`,
  horizonLabel: "Length of task that models finish half of the time, by date of release",
  releasesLabel: "Releases of frontier models, one lane for each lab",
  scope: {
    lit: (names: string) => `In colour: what concerns ${names}.`,
    listed: (names: string) => `What concerns ${names} is in the table only.`,
    out: (names: string, many: boolean) =>
      `${names} ${many ? "have no frontier model" : "has no frontier model"} in this view.`,
    grey: "The drawing stays in grey.",
  },
  horizon: "Task horizon",
  releases: "Releases",
  limit: "METR: unreliable above",
  summary: {
    points: (n: string, first: string, last: string) => `${n} models are measured, from ${first} to ${last}.`,
    doubling: (days: string, published: string) =>
      published
        ? `Between the first model and the longest horizon it doubled every ${days} on average; METR itself put it at ${published}.`
        : `Between the first model and the longest horizon it doubled every ${days} on average.`,
    releases: (n: string, lab: string, most: string) => `Of ${n} releases, ${lab} made ${most}.`,
  },
  table: {
    horizons: "Task horizon",
    doubling: "Doubling time",
    releases: "Releases of frontier models",
    scores: "Composite scores, by version of the index (versions cannot be compared)",
    lab: "Lab",
    model: "Model",
    date: "Release",
    horizon: "Horizon",
    list: "List",
    version: "Version",
    score: "Score",
    what: "What",
    days: "Days",
    computed: (first: string, last: string) => `Computed from ${first} to ${last}`,
    published: (date: string) => `As METR published it, ${date}`,
    beyondLimit: "above the reliable range, no value shown",
  },
  notes: {
    dispute: (model: string, first: string, firstDate: string, drawn: string, drawnDate: string) =>
      `${model}: METR's first estimate was ${first} (${firstDate}), its later list says ${drawn} (${drawnDate}). The later list is drawn; versions are not mixed.`,
    beyond: (models: string) =>
      `${models}: METR's measurement lies above the range it calls reliable, so no value is drawn or printed.`,
    index:
      "Scores of the Artificial Analysis index are in the table only, apart by version: the index was rebased and its versions share no scale.",
    names: "Releases are as recorded from each lab's own announcements, seen second-hand.",
  },
};
