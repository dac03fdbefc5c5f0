import type { Words } from "../i18n/en";
import type { Facts } from "../model/facts";
import type { StrandsBlock } from "../spec/hero";

export const strandsOf = (_facts: Facts, _words: Words): StrandsBlock => ({ kind: "strands" });
