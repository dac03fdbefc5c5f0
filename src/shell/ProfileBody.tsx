// What the profile says, with its own source numbers, and what can be done from it. Loaded on the first opening.
import { useMemo, useState } from "react";
import { StageContext } from "../charts/parts/stage";
import { Profile } from "../charts/profile/Profile";
import css from "../charts/profile/profile.css?inline";
import { toggled } from "../model/choice";
import { MOST } from "../model/comparing/fit";
import { shortName } from "../model/facts";
import { profile, SHOWN_EVENTS, sourcesOfProfile } from "../views/profile";
import { SHOWN_MEASURES } from "../views/profiling/measures";
import { adopt } from "./adopt";
import { useApp, useChoice, useChosen } from "./app";
import { useStageOf } from "./useStageOf";

adopt(css);

const SHOWN = { measures: SHOWN_MEASURES, events: SHOWN_EVENTS };

export function ProfileBody({ id }: { id: string }) {
  const { facts, words } = useApp();
  const choice = useChoice();
  const spec = useMemo(() => profile(facts, id, words), [facts, id, words]);
  const sources = useMemo(() => (spec ? sourcesOfProfile(spec) : []), [spec]);
  const stage = useStageOf(sources, choice);
  if (!spec) return null;
  return (
    <StageContext value={stage}>
      <Actions id={id} />
      <Profile key={id} spec={spec} shown={SHOWN} />
    </StageContext>
  );
}

function Actions({ id }: { id: string }) {
  const { facts, words, store } = useApp();
  const companies = useChosen("companies");
  const w = words.profile;
  const on = companies.includes(id);
  const others = companies.filter((c) => c !== id);
  const together = [...others, id];
  const names = words.f.list(others.map((c) => shortName(facts, c)));
  return (
    <p className="drawer-actions">
      <button
        type="button"
        className="text-link"
        aria-pressed={on}
        onClick={() => store.set({ companies: toggled(companies, id) })}
      >
        {on ? w.unfilter : w.filter}
      </button>
      {others.length > 0 && together.length <= MOST && (
        <button
          type="button"
          className="text-link"
          aria-label={w.compareWith(names)}
          onClick={() => store.set({ companies: on ? companies : together, compare: true, company: null })}
        >
          {w.compare}
        </button>
      )}
      <CopyLink />
    </p>
  );
}

function CopyLink() {
  const { words } = useApp();
  const [copied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(window.location.href).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <>
      <button type="button" className="text-link" onClick={copy}>
        {words.profile.copy}
      </button>
      <span role="status">{copied && words.profile.copied}</span>
    </>
  );
}
