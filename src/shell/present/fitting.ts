/**
 * How many rows of these heights (px) find room one below the other. Where not all do, `more` px at the end are kept for the
 * line that says so; `always`, where there are others beside them.
 */
export function fitting(heights: number[], room: number, more: number, always = false): number {
  const within = (px: number): number => {
    let used = 0;
    const over = heights.findIndex((h) => {
      used += h;
      return used > px;
    });
    return over < 0 ? heights.length : over;
  };
  return !always && within(room) === heights.length ? heights.length : within(room - more);
}
