// What is shown is made from whatever dataset has come. Where that lacks what a part stands on, the part says so or is left
// out; the others go on.

/** What was made, or what the dataset lacks: "observations.json: no record …", "" where nobody could say. */
export type Attempt<T> = { made: T } | { lacks: string };

/** The model names the file that lacks something; any other error is what happened further on for want of it. */
const NAMED = /^[\w-]+\.json: /;

/** Never throws. A build must not lean on it: there a view that cannot be made is a fault (`printPage`). */
export function attempt<T>(make: () => T): Attempt<T> {
  try {
    return { made: make() };
  } catch (error) {
    const message = error instanceof Error ? error.message : "";
    return { lacks: NAMED.test(message) ? message : "" };
  }
}
