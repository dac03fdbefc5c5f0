// The body of a company's profile: what it is, its figures, links, forecasts, risks, events.
import type { ProfileSpec, ProfileTerm } from "../../spec/profile";
import { EntityRef } from "../parts/EntityRef";
import { RecordLink } from "../parts/RecordLink";
import { useStage } from "../parts/stage";
import { Events } from "../timeline/Quarters";
import { Folded } from "./Folded";
import { Links } from "./Links";
import { Measure } from "./Measure";
import { Claims, Risks } from "./Places";
import { Section } from "./Section";

/** How many of a list stand before "more". */
export interface Shown {
  measures: number;
  events: number;
}

export function Profile({ spec, shown }: { spec: ProfileSpec; shown: Shown }) {
  const w = useStage().words.profile;
  return (
    <>
      {spec.note && (
        <p className="profile-note serif" data-record={spec.note.record}>
          {spec.note.text}
        </p>
      )}
      <p className="profile-finding">{spec.finding}</p>
      <Terms terms={spec.terms} />
      <Section heading={w.figures} none={spec.noFigures}>
        {spec.groups.map((group) => (
          <div key={group.id} className="profile-group">
            <h4>{group.heading}</h4>
            <Folded items={group.measures} shown={shown.measures} more={group.more}>
              {(m) => <Measure key={m.id} measure={m} />}
            </Folded>
          </div>
        ))}
      </Section>
      {spec.missing && <p className="profile-none">{spec.missing}</p>}
      <Section heading={w.links} none={spec.noLinks}>
        {!spec.noLinks && spec.links.map((list) => <Links key={list.id} list={list} />)}
      </Section>
      <Section heading={w.claims} none={spec.noClaims}>
        <Claims claims={spec.claims} />
      </Section>
      <Section heading={w.risks} none={spec.noRisks}>
        <Risks risks={spec.risks} />
      </Section>
      <Section heading={w.events} none={spec.noEvents}>
        <Happenings spec={spec} shown={shown.events} />
      </Section>
      <Releases spec={spec} />
    </>
  );
}

function Terms({ terms }: { terms: ProfileTerm[] }) {
  return (
    <dl className="profile-terms">
      {terms.map((t) => (
        <div key={t.id}>
          <dt>{t.label}</dt>
          <dd>
            {t.text}
            {t.cells.map((c) => (
              <EntityRef key={c.entity} entity={c.entity} text={c.text} />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Happenings({ spec, shown }: { spec: ProfileSpec; shown: number }) {
  const rest = spec.events.slice(shown);
  return (
    <>
      <Events events={spec.events.slice(0, shown)} />
      {rest.length > 0 && (
        <details className="profile-more">
          <summary className="text-link">{spec.moreEvents}</summary>
          <Events events={rest} />
        </details>
      )}
    </>
  );
}

function Releases({ spec: { releases } }: { spec: ProfileSpec }) {
  const w = useStage().words.profile;
  if (releases.length === 0) return null;
  return (
    <Section heading={w.releases} none="">
      <ul className="profile-releases">
        {releases.map((r) => (
          <li key={r.record}>
            {r.model} <RecordLink record={r.record} text={r.date} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
