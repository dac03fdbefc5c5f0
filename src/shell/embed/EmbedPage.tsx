// One view alone, for another page: what is printed at /embed/<view>/.
import type { ViewId } from "../../spec/spec";
import { useApp } from "../app";
import { Drawer } from "../Drawer";
import { Notices } from "../Notices";
import { View } from "../View";

/** Parts of an embed beside the view that the browser takes over. */
export const PARTS = { notices: Notices, drawer: Drawer };

export function EmbedPage({ view }: { view: ViewId }) {
  const { words } = useApp();
  return (
    <>
      <p className="notices" id="failed" role="alert" hidden>
        {words.shell.embed.failed}
      </p>
      <div data-island="notices">
        <Notices />
      </div>
      <main>
        <section id={view} data-view={view} data-island="view" className="view">
          <View id={view} />
        </section>
      </main>
      <div data-island="drawer">
        <Drawer />
      </div>
    </>
  );
}
