// Arrow keys in the matrix: left and right follow the reading order, up and down go to the nearest mark of that column
// or, where it has none, of the nearest row that has one.

interface Place {
  mark: HTMLElement;
  row: number;
  column: number;
}

const STEP: Record<string, [number, number]> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

function placesOf(table: HTMLTableElement): Place[] {
  return [...table.querySelectorAll("button")].map((mark) => {
    const cell = mark.closest("td");
    const row = mark.closest("tr");
    return { mark, row: row?.rowIndex ?? 0, column: cell?.cellIndex ?? 0 };
  });
}

/** The mark a key leads to from the one in focus; undefined at the edge and for other keys. */
export function nextMark(table: HTMLTableElement, from: EventTarget, key: string): HTMLElement | undefined {
  const step = STEP[key];
  const places = placesOf(table);
  const at = places.findIndex((p) => p.mark === from);
  if (!step || at < 0) return undefined;
  const [down, right] = step;
  if (right !== 0) return places[at + right]?.mark;
  const here = places[at];
  const beyond = places.filter((p) => (p.row - here.row) * down > 0);
  const cost = (p: Place) => Math.abs(p.column - here.column) * 100 + Math.abs(p.row - here.row);
  return beyond.sort((a, b) => cost(a) - cost(b))[0]?.mark;
}
