// A drawing in pixels, made by the browser itself.

/**
 * A self-contained SVG as PNG, `scale` pixels per px of its own size.
 * Throws where the browser cannot draw it.
 */
export async function pngOf(svg: string, scale: number): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth * scale;
    canvas.height = image.naturalHeight * scale;
    const on = canvas.getContext("2d");
    if (!on) throw new Error("no canvas");
    on.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((done, fail) =>
      canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error("no picture came of the canvas"))), "image/png"),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}
