// Who bets on what, by the thesis. A thesis without a bet has none of the views that tell of one.
import type { Facts } from "./facts";
import { once } from "./once";

type Of = Pick<Facts, "thesis">;

/** The company that bets; "" where the thesis names none, which no record is about. */
export const holderOf = ({ thesis }: Of): string => thesis.bet?.holder ?? "";

/** The company it bets on. */
export const assetOf = ({ thesis }: Of): string => thesis.bet?.asset ?? "";

/** The holding that weighs as much as the bet, or more. */
export const secondOf = ({ thesis }: Of): string => thesis.bet?.second ?? "";

/** An entity that stands for bet and second holding together, of which some figures tell; "" where there is none. */
export const togetherOf = ({ thesis }: Of): string => thesis.bet?.together ?? "";

/** The names that sentences use, the same object for the same facts. */
export const namesOf = once(({ thesis: { bet, spending } }: Of) => ({
  holder: bet?.holder_name,
  asset: bet?.asset_name,
  second: bet?.second_name,
  person: bet?.person_name,
  spenders: spending?.sum.name,
  few: spending?.sum.short,
}));
