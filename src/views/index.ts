// All views, by id. Their order on the page is the thesis's (sections and their views).

import type { Words } from "../i18n/en";
import { named } from "../i18n/named";
import { namesOf } from "../model/bet";
import type { Choice } from "../model/choice";
import type { Facts } from "../model/facts";
import type { Spec, ViewId } from "../spec/spec";
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

const isSame = (a: Choice, b: Choice): boolean =>
  a === b || (Object.keys(a) as (keyof Choice)[]).every((key) => a[key] === b[key]);

interface Said {
  facts: Facts;
  choice: Choice;
  words: Words;
  spec: Spec;
}

/** A view in words that name whom the thesis is about. What it said last is kept: a page that shows it is often asked for a file of it. */
function keeping(view: View): View {
  let last: Said | undefined;
  return (facts, choice, words) => {
    if (last?.facts === facts && last.words === words && isSame(last.choice, choice)) return last.spec;
    last = { facts, choice, words, spec: view(facts, choice, named(words, namesOf(facts))) };
    return last.spec;
  };
}

export const VIEWS = Object.fromEntries(
  Object.entries(ALL).map(([id, view]): [string, View] => [id, keeping(view)]),
) as Record<ViewId, View>;
