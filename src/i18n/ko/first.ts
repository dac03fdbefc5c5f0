import { formatOf } from "../format";
import type { Lang } from "../lang";
import { compare } from "./compare";
import { hero } from "./hero";
import { holdings } from "./holdings";
import { marks } from "./marks";
import { present } from "./present";
import { profile } from "./profile";
import { shell } from "./shell";

/** The words of the page's frame: what a click on the filter must be answered with, before any view has its own. */
export const first = {
  lang: "ko" as Lang,
  f: formatOf("ko"),
  compare,
  hero,
  holdings,
  marks,
  profile,
  present,
  shell,
};
