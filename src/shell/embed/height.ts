/** How long a host may take to follow a height before the view scrolls by itself again. */
const PATIENCE_MS = 400;
const MOMENT_MS = 80;

/**
 * Tells the height of the content in whole CSS px, at first and on each change. Once the frame is as high as it was told,
 * the scroll bar goes: with it the content would be narrower, and of another height.
 */
export function followHeight(send: (height: number) => void) {
  const html = document.documentElement;
  let sent = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    html.classList.toggle("is-fitted", Math.abs(innerHeight - sent) <= 1);
  };
  const measure = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === sent) return;
    sent = height;
    send(height);
    clearTimeout(timer);
    timer = setTimeout(settle, PATIENCE_MS);
  };
  new ResizeObserver(measure).observe(document.body);
  // A frame out of sight is told of no resize, but of changes.
  let due = false;
  const later = () => {
    if (due) return;
    due = true;
    setTimeout(() => {
      due = false;
      measure();
    }, MOMENT_MS);
  };
  new MutationObserver(later).observe(document.body, { subtree: true, childList: true, characterData: true });
  addEventListener("resize", () => {
    measure();
    if (Math.abs(innerHeight - sent) <= 1) settle();
  });
  measure();
}
