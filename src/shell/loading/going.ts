// To another thesis and back. The page is opened anew, so that nothing of the one before it is left.
import type { Opened } from "./foreign";
import { givenOf } from "./given";
import { forgetFiles, isLocal, keepFiles } from "./keep";
import { unkept } from "./unkept";

/** The page's address with another thesis: what else it says is about the thesis before. */
function addressWith(data: string | null): string {
  const { pathname, search } = window.location;
  const before = new URLSearchParams(search);
  const query = new URLSearchParams();
  const theme = before.get("theme");
  if (theme) query.set("theme", theme);
  if (data !== null) query.set("data", data);
  const text = query.toString().replaceAll("%2F", "/");
  return pathname + (text && `?${text}`);
}

/** Shows files that were loaded by hand; where this browser does not keep them, what was read is drawn in place. */
export async function goTo(files: readonly File[], opened: Opened): Promise<void> {
  const kept = await givenOf(files)
    .then(keepFiles)
    .catch(() => null);
  if (kept !== null) window.location.assign(addressWith(kept));
  else await unkept.draw({ ...opened, unkept: true });
}

/** Back to the site's own thesis. A file that was loaded by hand is forgotten. */
export async function goBack(): Promise<void> {
  const data = new URLSearchParams(window.location.search).get("data") ?? "";
  if (isLocal(data)) await forgetFiles(data);
  window.location.assign(addressWith(null));
}
