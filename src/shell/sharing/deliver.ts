// Getting a file or a text out of the page: to the disk or to the clipboard.

/** How long the browser may take to read a file that is being saved. */
const KEPT_MS = 60_000;

/** Saves a file under a name, as a download. */
export function save({ blob, name }: { blob: Blob; name: string }) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}

/**
 * Copies a picture that is still being made: the clipboard is asked at once, while the click that allows it is fresh.
 * False where the browser does not let the page copy; throws where the picture could not be made.
 */
export async function copyPicture(picture: Promise<Blob>): Promise<boolean> {
  const clipboard = navigator.clipboard;
  const copied =
    typeof ClipboardItem !== "undefined" && clipboard?.write
      ? clipboard.write([new ClipboardItem({ "image/png": picture })]).then(
          () => true,
          () => false,
        )
      : Promise.resolve(false);
  await picture;
  return copied;
}

/** Copies a text; false where the browser does not let the page copy. */
export const copyText = (text: string): Promise<boolean> =>
  Promise.resolve()
    .then(() => navigator.clipboard.writeText(text))
    .then(
      () => true,
      () => false,
    );
