// All views, by id. Their order on the page is the thesis's (sections and their views).
import type { ViewId } from "../spec/spec";
import { camps } from "./camps";
import { capitalWar } from "./capital-war";
import { ecosystem } from "./ecosystem";
import { faq } from "./faq";
import { forecasts } from "./forecasts";
import { funding } from "./funding";
import { glance } from "./glance";
import { holdings } from "./holdings";
import { motives } from "./motives";
import { needs } from "./needs";
import { progress } from "./progress";
import { relations } from "./relations";
import { risks } from "./risks";
import { sources } from "./sources";
import { stress } from "./stress";
import { timeline } from "./timeline";
import { valuations } from "./valuations";
import type { View } from "./view";

export const VIEWS: Record<ViewId, View> = {
  glance,
  holdings,
  motives,
  funding,
  needs,
  camps,
  "capital-war": capitalWar,
  valuations,
  progress,
  forecasts,
  relations,
  ecosystem,
  risks,
  stress,
  timeline,
  faq,
  sources,
};
