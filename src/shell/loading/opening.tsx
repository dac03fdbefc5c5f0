// The dialog, opened by something that is no part of the page: a drop, or an address that could not be followed.
import { createRoot } from "react-dom/client";
import { type App, AppContext } from "../app";
import type { Opened } from "./foreign";
import { LoadDialog } from "./LoadDialog";

let close: () => void = () => undefined;

/** Opens the dialog with what was dropped, or with what was read; one that is open gives way. */
export async function openDialog(app: App, what: { files?: readonly File[]; opened?: Opened }) {
  const whole = await (app.whole ?? app);
  close();
  const slot = document.createElement("div");
  document.body.append(slot);
  const root = createRoot(slot);
  close = () => {
    root.unmount();
    slot.remove();
    close = () => undefined;
  };
  root.render(
    <AppContext value={whole}>
      <LoadDialog onClose={() => close()} {...what} />
    </AppContext>,
  );
}
