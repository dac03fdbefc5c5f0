// The panel of the plate: everything about the part in focus.
import type { Organ } from "../data/schema";
import type { Words } from "../i18n/en";
import { LINK_STATES, type Link, linkState, type Members, outsidersOf, ownerOf } from "../model/ecosystem";
import { claimsOf, partFigures, risksOf, statementOf } from "../model/ecosystem-part";
import { type Facts, shortName } from "../model/facts";
import { stagesOf } from "../model/history";
import type { PlateGroup, PlatePanel, PlateRow } from "../spec/plate";
import { figuresOfLink, ORGAN_TONES, plateLink } from "./ecosystem-links";

/** More would not be read. */
const RISKS = 4;
const FIGURES = 6;
/** Links listed in a panel; the rest is counted. */
export const PANEL_LINKS = 40;

interface Subject {
  id: string;
  part: Members | undefined;
  /** Companies spoken of: all of the organ where its main company is chosen, else the one. */
  ids: string[];
}

function subjectOf(parts: Members[], id: string): Subject {
  const part = parts.find((m) => m.main.id === id || m.others.some((o) => o.id === id));
  const whole = part?.main.id === id;
  return { id, part, ids: part && whole ? [id, ...part.others.map((o) => o.id)] : [id] };
}

function textsOf(facts: Facts, { id, part }: Subject, organName: (o: Organ) => string, words: Words) {
  const w = words.ecosystem;
  if (part) {
    const said = statementOf(facts, part.organ);
    return {
      kicker: organName(part.organ),
      tone: ORGAN_TONES[part.organ] ?? "ink",
      statement: said ? { text: said.text, record: said.id } : null,
      remark: said ? "" : w.heartText,
    };
  }
  const owner = id === ownerOf(facts);
  return {
    kicker: owner ? w.owner : w.outside,
    tone: "ink" as const,
    statement: null,
    remark: owner ? w.ownerText : w.feederText,
  };
}

const claimRows = (facts: Facts, part: Members | undefined, words: Words): PlatePanel["claims"] =>
  (part ? claimsOf(facts, part.organ) : []).map((c) => ({
    claim: c.id,
    text: c.claim,
    verdict: c.verdict,
    count: words.ecosystem.counts(words.f.count(c.evidence_for.length), words.f.count(c.evidence_against.length)),
  }));

function rowOf(facts: Facts, link: Link, parts: Members[], words: Words): PlateRow {
  const { f, marks } = words;
  return {
    link: plateLink(facts, link, parts, words),
    // A bare count says nothing without its sentence, which the history has.
    figures: figuresOfLink(facts, link.relation).filter((x) => x.unit !== "count"),
    history: stagesOf(link.relation).map((s) => ({
      date: f.date(s.date, s.precision),
      status: marks.status[s.status],
      text: { text: s.statement, record: s.record },
    })),
  };
}

/** The links by what they are: those that work first, what is over last. */
const groupsOf = (facts: Facts, links: Link[], parts: Members[], words: Words): PlateGroup[] =>
  LINK_STATES.map((state) => ({
    state,
    title: words.ecosystem.group[state],
    rows: links.filter((l) => linkState(l.relation) === state).map((l) => rowOf(facts, l, parts, words)),
  })).filter((group) => group.rows.length > 0);

/** The panel of a company (an organ's main company speaks for the organ). */
export function panelOf(
  facts: Facts,
  id: string,
  parts: Members[],
  links: Link[],
  organName: (o: Organ) => string,
  words: Words,
): PlatePanel {
  const subject = subjectOf(parts, id);
  const { part, ids } = subject;
  const touching = links.filter(({ relation: r }) => ids.includes(r.from) || ids.includes(r.to));
  const cellOf = (entity: string) => ({ entity, text: shortName(facts, entity) });
  return {
    ...textsOf(facts, subject, organName, words),
    title: cellOf(id),
    members: part && part.others.length > 0 ? [part.main, ...part.others].map((e) => cellOf(e.id)) : [],
    figures: partFigures(facts, id)
      .slice(0, FIGURES)
      .map(({ definition, figure }) => ({
        id: definition,
        label: words.ecosystem.figure[definition],
        figure,
      })),
    groups: groupsOf(facts, touching.slice(0, PANEL_LINKS), parts, words),
    more: touching.length > PANEL_LINKS ? words.ecosystem.more(words.f.count(touching.length - PANEL_LINKS)) : "",
    noLink: touching.length === 0 ? words.ecosystem.noLink : "",
    outside: part ? outsidersOf(facts, ids).map(cellOf) : [],
    claims: claimRows(facts, part, words),
    risks: risksOf(facts, ids)
      .slice(0, RISKS)
      .map((r) => ({ risk: r.id, name: r.name })),
    stress: (facts.thesis.stress?.assets ?? []).some((a) => a.entity === id) || id === ownerOf(facts),
  };
}
