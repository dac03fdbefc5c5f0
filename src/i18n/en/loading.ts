// Loading another thesis than ours: the offer at the foot, the dialog, and what is wrong with a file.
export const loading = {
  offer: {
    title: "Your own thesis",
    what: "This page can show another bet: your companies, your figures, your sources. It reads them in this browser; nothing is sent anywhere.",
    others: "Another thesis on this site:",
    open: "Load a thesis",
    format: "How a thesis is written",
  },
  bar: {
    shown: (title: string) => `You are looking at another thesis: ${title}.`,
    byHand: (file: string) => `Loaded from ${file}, which stays on this device.`,
    fromHost: (path: string) => `Loaded from ${path} on this host.`,
    left: (n: string, one: boolean) => `Left out as broken: ${n} ${one ? "record" : "records"}.`,
    list: (n: string) => `What is wrong (${n})`,
    back: "Back to All In",
    unkept: "This browser keeps no files for the page: the thesis is gone when you leave or change the language.",
  },
  dialog: {
    title: "Load a thesis",
    what: "One JSON file, a ZIP archive of a thesis folder, or the files of that folder. It is checked here and never leaves this browser.",
    bounds: (megabytes: string, records: string) => `At most ${megabytes} MB and ${records} records.`,
    choose: "Choose a file",
    again: "Choose another file",
    drop: "or drop it anywhere on the page",
    reading: "The file is being checked",
    show: "Show what is sound",
    nothing: "Nothing of it can be shown.",
    partly: (left: string, all: string) => `Of ${all} records, ${left} must be left out; the others can be shown.`,
    whole: (all: string, one: boolean) => (one ? "Its one record can be shown." : `All ${all} records can be shown.`),
    faults: (n: string, one: boolean) => `wrong in ${n} ${one ? "place" : "places"}`,
    more: (n: string) => `and ${n} more`,
    gone: "The address names a file that was loaded by hand, and this browser does not hold it. Load it again.",
  },
  fault: {
    where: (line: string, column: string) => `line ${line}, column ${column}`,
    sentence: (found: string, expected: string) => `Found ${found}, expected ${expected}.`,
    clause: (found: string, expected: string) => `found ${found}, expected ${expected}`,
    meant: (meant: string) => `Did you mean \`${meant}\`?`,
    unknown: (word: string, meant: string) => `\`${word}\` is unknown; did you mean \`${meant}\`?`,
  },
  /** The words of a checker, which speaks English. */
  said: (text: string) => text,
};
