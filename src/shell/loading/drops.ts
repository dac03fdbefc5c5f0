// Files dropped anywhere on the page. This listens from the start; everything else comes with the first drop.
import type { App } from "../app";

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;

/** Opens the dialog with whatever files are dropped. While they are over the page, the root element says so. */
export function listenDrops(app: App) {
  const { dataset } = document.documentElement;
  const over = (event: DragEvent) => {
    if (!holdsFiles(event)) return;
    // Without this the browser would leave the page for the file.
    event.preventDefault();
    dataset.dropping = "";
  };
  const gone = () => delete dataset.dropping;
  window.addEventListener("dragover", over);
  window.addEventListener("dragleave", (event) => event.relatedTarget === null && gone());
  window.addEventListener("drop", (event) => {
    gone();
    if (!holdsFiles(event)) return;
    event.preventDefault();
    const files = [...(event.dataTransfer?.files ?? [])];
    import("./opening").then(
      ({ openDialog }) => openDialog(app, { files }),
      () => undefined,
    );
  });
}
