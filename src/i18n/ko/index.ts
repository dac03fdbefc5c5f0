import type { Words } from "../en";
import { camps } from "./camps";
import { capitalWar } from "./capital-war";
import { credit } from "./credit";
import { ecosystem } from "./ecosystem";
import { evidence } from "./evidence";
import { faq } from "./faq";
import { first } from "./first";
import { forecasts } from "./forecasts";
import { funding } from "./funding";
import { glance } from "./glance";
import { labels } from "./labels";
import { loading } from "./loading";
import { motives } from "./motives";
import { needs } from "./needs";
import { picture } from "./picture";
import { pptx } from "./pptx";
import { progress } from "./progress";
import { relations } from "./relations";
import { risks } from "./risks";
import { sources } from "./sources";
import { stress } from "./stress";
import { taking } from "./taking";
import { timeline } from "./timeline";
import { valuations } from "./valuations";

export const ko: Words = {
  ...first,
  labels,
  loading,
  evidence,
  glance,
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
  picture,
  pptx,
  taking,
};
