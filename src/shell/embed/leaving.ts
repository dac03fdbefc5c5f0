// An embed holds one view and the records it cites. What leads beyond them opens on the full page, in a tab of its own.
import type { Lang } from "../../i18n/lang";
import type { Choice } from "../../model/choice";
import type { ViewId } from "../../spec/spec";
import type { Store } from "../store";
import type { Known } from "../url";

export interface Place {
  view: ViewId;
  lang: Lang;
  /** The embed's path to the site's root. */
  root: string;
}

/** What a link to the full page drops: the look of an embed. */
const BARE: Partial<Choice> = { plain: false, transparent: false };

/** The address of the full page in the state of the store, with a change, at the view. */
export function fullPage(store: Pick<Store, "href">, { view, lang, root }: Place, patch: Partial<Choice> = {}): string {
  const query = store.href({ ...BARE, ...patch });
  return `${root}${lang === "ko" ? "ko/" : ""}${query === "?" ? "" : query}#${view}`;
}

/** A store whose changes that an embed cannot show open the full page. */
export function leavingStore(store: Store, known: Pick<Known, "records">, place: Place): Store {
  const leaves = ({ company, source }: Partial<Choice>) =>
    (company && company !== store.get().company) || (source && !known.records.has(source));
  return {
    ...store,
    set(patch, how) {
      if (leaves(patch)) window.open(fullPage(store, place, patch), "_blank", "noopener");
      else store.set(patch, how);
    },
    href: (patch) => (leaves(patch) ? fullPage(store, place, patch) : store.href(patch)),
  };
}
