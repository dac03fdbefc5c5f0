// What every part of a picture knows.
import type { Words } from "../i18n/en";
import type { Choice } from "../model/choice";
import type { Facts } from "../model/facts";
import type { Spec } from "../spec/spec";

export interface Scene {
  spec: Spec;
  facts: Facts;
  choice: Choice;
  words: Words;
  /** Address of this exact view; absent where it is not known. */
  link?: string;
  /** Second-hand figures that were left out. */
  left?: number;
}

export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** A body, or a part of one, and the names of what found no room in it. */
export interface Drawn {
  node: React.ReactNode;
  left: string[];
}
