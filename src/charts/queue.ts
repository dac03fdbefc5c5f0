// Work that must not block the page: one job per task, those near the viewport first.
type Job = { run: () => void; urgent: () => boolean };

const jobs = new Map<string, Job>();
let running = false;

/** Lets the browser paint and take input between two jobs. */
const yieldToBrowser = (next: () => void) => setTimeout(next, 0);

function step() {
  const entries = [...jobs];
  // Where an element stands is only asked for a choice, as the answer costs a layout.
  const chosen = (entries.length > 1 && entries.find(([, job]) => job.urgent())) || entries[0];
  if (!chosen) {
    running = false;
    return;
  }
  jobs.delete(chosen[0]);
  try {
    chosen[1].run();
  } finally {
    yieldToBrowser(step);
  }
}

/** Longer than a frame takes; a page or an embed out of sight gets none. */
const NO_FRAME_MS = 100;

/** The first job waits for the answer to a click to be painted. */
function afterPaint(next: () => void) {
  let waits = true;
  const go = () => {
    if (!waits) return;
    waits = false;
    next();
  };
  setTimeout(go, NO_FRAME_MS);
  requestAnimationFrame(() => yieldToBrowser(go));
}

/** Queues a job under a key; a later job of the same key replaces it. */
export function enqueue(key: string, run: () => void, urgent: () => boolean = () => false) {
  jobs.set(key, { run, urgent });
  if (running) return;
  running = true;
  afterPaint(step);
}

/** Forgets a job that has not run yet. */
export const dequeue = (key: string): boolean => jobs.delete(key);

/** True while an element stands within one screen of the viewport. */
export function isNear(element: Element | null): boolean {
  if (!element) return false;
  const box = element.getBoundingClientRect();
  return box.top < 2 * window.innerHeight && box.bottom > -window.innerHeight;
}
