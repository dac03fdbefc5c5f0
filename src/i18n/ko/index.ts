import type { Words } from "../en";
import { formatOf } from "../format";
import { camps } from "./camps";
import { capitalWar } from "./capital-war";
import { compare } from "./compare";
import { credit } from "./credit";
import { ecosystem } from "./ecosystem";
import { evidence } from "./evidence";
import { faq } from "./faq";
import { forecasts } from "./forecasts";
import { funding } from "./funding";
import { glance } from "./glance";
import { hero } from "./hero";
import { holdings } from "./holdings";
import { labels } from "./labels";
import { marks } from "./marks";
import { motives } from "./motives";
import { needs } from "./needs";
import { picture } from "./picture";
import { pptx } from "./pptx";
import { present } from "./present";
import { profile } from "./profile";
import { progress } from "./progress";
import { relations } from "./relations";
import { risks } from "./risks";
import { shell } from "./shell";
import { sources } from "./sources";
import { stress } from "./stress";
import { taking } from "./taking";
import { timeline } from "./timeline";
import { valuations } from "./valuations";

export const ko: Words = {
  lang: "ko",
  f: formatOf("ko"),
  shell,
  marks,
  labels,
  evidence,
  hero,
  glance,
  holdings,
  motives,
  funding,
  needs,
  camps,
  capitalWar,
  valuations,
  progress,
  forecasts,
  relations,
  ecosystem,
  risks,
  credit,
  stress,
  timeline,
  faq,
  sources,
  profile,
  picture,
  pptx,
  present,
  taking,
  compare,
};
