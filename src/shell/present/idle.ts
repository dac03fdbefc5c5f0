const IDLE_MS = 2500;

/** Marks the document while nobody moves the pointer: commands and cursor go. Shown again by pointer, touch and Tab. */
export function listenIdle(html: HTMLElement) {
  let timer: ReturnType<typeof setTimeout>;
  const wake = () => {
    delete html.dataset.idle;
    clearTimeout(timer);
    timer = setTimeout(() => {
      html.dataset.idle = "";
    }, IDLE_MS);
  };
  for (const event of ["pointermove", "pointerdown"]) document.addEventListener(event, wake, { passive: true });
  document.addEventListener("keydown", (event) => event.key === "Tab" && wake());
  wake();
}
