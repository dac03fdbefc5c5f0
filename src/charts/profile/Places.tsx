// A company's place in the article's forecasts and in the register of risks.
import type { ProfileClaim, ProfileItems, ProfileRisk } from "../../spec/profile";
import { KindMark } from "../parts/KindMark";
import { RecordLink } from "../parts/RecordLink";
import { useStage } from "../parts/stage";
import { VerdictMark } from "../parts/VerdictMark";
import { Pips } from "../risks/Pips";

export function Claims({ claims }: { claims: ProfileClaim[] }) {
  return (
    <ul>
      {claims.map((c) => (
        <li key={c.claim} className="profile-place" data-claim={c.claim}>
          <p data-record={c.text.record}>{c.text.text}</p>
          <p className="profile-role">
            <VerdictMark verdict={c.verdict} />
            <span>{c.role}</span>
          </p>
          <Evidence lists={c.lists} />
        </li>
      ))}
    </ul>
  );
}

export function Risks({ risks }: { risks: ProfileRisk[] }) {
  const w = useStage().words.profile;
  return (
    <ul>
      {risks.map((r) => (
        <li key={r.risk} className="profile-place" data-risk={r.risk}>
          <p data-record={r.risk}>{r.name}</p>
          <p className="profile-role">
            <span>
              {w.likelihood} <Pips score={r.likelihood} />
            </span>
            <span>
              {w.impact} <Pips score={r.impact} square />
            </span>
            <span>
              {w.trend}: {r.trend}
            </span>
            <span>{r.role}</span>
          </p>
          <Evidence lists={r.lists} />
        </li>
      ))}
    </ul>
  );
}

/** The dated items about the company, by side or list. */
function Evidence({ lists }: { lists: ProfileItems[] }) {
  const { words } = useStage();
  const count = lists.reduce((n, l) => n + l.items.length, 0);
  if (count === 0) return null;
  return (
    <details className="profile-evidence">
      <summary className="text-link">
        {words.profile.evidence(words.f.count(count), count === 1)}
        {": "}
        {lists.map((l) => `${l.heading} ${words.f.count(l.items.length)}`).join(", ")}
      </summary>
      {lists.map((l) => (
        <div key={l.id}>
          <p className="profile-family-name">{l.heading}</p>
          <ul>
            {l.items.map((i) => (
              <li key={i.record}>
                <KindMark kind={i.kind} quality={i.quality} />{" "}
                <RecordLink record={i.record} text={i.date} note={words.marks.kind[i.kind]} />{" "}
                <span data-record={i.record}>{i.text}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
}
