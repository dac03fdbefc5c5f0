// Making pictures small and comparing them. Both functions run in a page of the browser that took them, which reads and
// writes WebP; so they know nothing but their argument. Pictures are passed as base64.

/** Half the size is enough to see what moved; 136 pictures then weigh about three megabytes. */
export const KEPT = { scale: 0.5, type: "image/webp", quality: 0.62 };

/**
 * How much may differ: letters are drawn a little differently on each machine, so both pictures are blurred, a pixel counts
 * from a clear difference in colour, and only where many of them lie together.
 */
export const TOLERANCE = { blur: 1.2, colour: 44, block: 12, share: 0.3, blocks: 1, grows: 3 };

/** A screenshot (PNG) as it is kept. */
export async function shrunk({ png, scale, type, quality }) {
  const whole = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
  const [width, height] = [whole.width, whole.height].map((side) => Math.max(1, Math.round(side * scale)));
  const canvas = new OffscreenCanvas(width, height);
  const brush = canvas.getContext("2d");
  brush.imageSmoothingQuality = "high";
  brush.drawImage(whole, 0, 0, width, height);
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type, quality })).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

/**
 * What differs between two kept pictures: sizes, how many blocks, and a picture of the new one with those blocks marked.
 */
export async function compared({ before, now, type, blur, colour, block, share }) {
  const bitmaps = await Promise.all(
    [before, now].map(async (b64) => createImageBitmap(await (await fetch(`data:${type};base64,${b64}`)).blob())),
  );
  const width = Math.min(...bitmaps.map((b) => b.width));
  const height = Math.min(...bitmaps.map((b) => b.height));
  const [old, fresh] = bitmaps.map((bitmap) => {
    const brush = new OffscreenCanvas(width, height).getContext("2d");
    brush.filter = `blur(${blur}px)`;
    brush.drawImage(bitmap, 0, 0);
    return brush.getImageData(0, 0, width, height).data;
  });
  const columns = Math.ceil(width / block);
  const counts = new Uint32Array(columns * Math.ceil(height / block));
  for (let i = 0; i < width * height; i += 1) {
    const apart = [0, 1, 2].some((c) => Math.abs(old[4 * i + c] - fresh[4 * i + c]) > colour);
    if (apart) counts[Math.floor(Math.floor(i / width) / block) * columns + Math.floor((i % width) / block)] += 1;
  }
  const canvas = new OffscreenCanvas(bitmaps[1].width, bitmaps[1].height);
  const brush = canvas.getContext("2d");
  brush.globalAlpha = 0.35;
  brush.drawImage(bitmaps[1], 0, 0);
  brush.globalAlpha = 0.6;
  brush.fillStyle = "#d01884";
  let blocks = 0;
  counts.forEach((count, i) => {
    if (count <= share * block * block) return;
    blocks += 1;
    brush.fillRect((i % columns) * block, Math.floor(i / columns) * block, block, block);
  });
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type })).arrayBuffer());
  const diff = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return { sizes: bitmaps.map((b) => [b.width, b.height]), blocks, diff };
}

/** Whether what `compared` found is a difference; why, or null. */
export function verdictOn({ sizes: [before, now], blocks }, { grows, blocks: most } = TOLERANCE) {
  if (before.some((side, i) => Math.abs(side - now[i]) > grows))
    return `${before.join(" x ")} became ${now.join(" x ")}`;
  return blocks > most ? `${blocks} places differ` : null;
}
