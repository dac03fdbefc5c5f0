// Parts of the page around the views, which the browser takes over one by one.
import { Compare } from "./Compare";
import { Drawer } from "./Drawer";
import { FilterBar } from "./FilterBar";
import { Hero } from "./Hero";
import { Masthead } from "./Masthead";
import { Notices } from "./Notices";
import { PrintHead } from "./PrintHead";
import { Profile } from "./Profile";

/** Those that answer first: their code is all that a click on the filter waits for. */
export const FRAME = {
  masthead: Masthead,
  filter: FilterBar,
  notices: Notices,
  hero: Hero,
  compare: Compare,
  profile: Profile,
  drawer: Drawer,
  "print-head": PrintHead,
};
