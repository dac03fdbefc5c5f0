// All views, by id. Their order on the page is the thesis's (sections and their views).
import { named } from "../i18n/named";
import { namesOf } from "../model/bet";
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

const ALL: Record<ViewId, View> = {
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

/** Each in words that name whom the thesis is about. */
export const VIEWS = Object.fromEntries(
  Object.entries(ALL).map(([id, view]): [string, View] => [
    id,
    (facts, choice, words) => view(facts, choice, named(words, namesOf(facts))),
  ]),
) as Record<ViewId, View>;
