/** A coordinate as it is printed: a tenth of a pixel is finer than any eye, and unrounded numbers were a third of the page. */
export const px = (v: number): number => Math.round(v * 10) / 10;
