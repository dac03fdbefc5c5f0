// What the reader wants to embed, and the code for it.
import { elementCode, embedAddress, iframeCode, type Wanted } from "../../embed/code";
import type { Lang } from "../../i18n/lang";
import type { Choice } from "../../model/choice";
import type { ViewId } from "../../spec/spec";
import type { Store } from "../store";

export const SIZES = { full: null, wide: 960, narrow: 420 } as const;
export type Size = keyof typeof SIZES;

export interface Setup {
  view: ViewId;
  lang: Lang;
  size: Size;
  companies: string[];
  theme: Choice["theme"];
  plain: boolean;
  transparent: boolean;
}

/** What an embed never opens with. */
const CLOSED: Partial<Choice> = { source: null, company: null, compare: false, slide: null };

/** The query of the embed, without "?": the reader's state with what was set in the dialog. */
export function queryOf(store: Pick<Store, "href">, { companies, theme, plain, transparent }: Setup): string {
  return store.href({ ...CLOSED, companies, theme, plain, transparent }).slice(1);
}

export interface Code {
  iframe: string;
  element: string;
  link: string;
}

/** The three ways to take a view along. */
export function codeOf(wanted: Wanted): Code {
  return { iframe: iframeCode(wanted), element: elementCode(wanted), link: embedAddress(wanted) };
}
