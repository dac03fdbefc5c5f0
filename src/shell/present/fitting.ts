/**
 * How many rows of these heights (px) find room one below the other. Where not all do, `more` px at the end are kept for the
 * line that says so.
 */
export function fitting(heights: number[], room: number, more: number): number {
  const within = (px: number): number => {
    let used = 0;
    const over = heights.findIndex((h) => {
      used += h;
      return used > px;
    });
    return over < 0 ? heights.length : over;
  };
  return within(room) === heights.length ? heights.length : within(room - more);
}
