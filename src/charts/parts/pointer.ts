interface Pointer {
  clientX: number;
  clientY: number;
}

/** Where a pointer is within an element, in the element's own px: on a slide it is drawn larger or smaller than it is laid out. */
export function within(element: Element, event: Pointer): { x: number; y: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  const { clientWidth: w, clientHeight: h } = element;
  const own = (at: number, drawn: number, laid: number) => (laid > 0 && drawn > 0 ? (at * laid) / drawn : at);
  return { x: own(event.clientX - left, width, w), y: own(event.clientY - top, height, h) };
}
