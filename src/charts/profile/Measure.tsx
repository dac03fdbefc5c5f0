import type { ProfileMeasure } from "../../spec/profile";
import { Spark } from "../kpis/Spark";
import { TableBody } from "../parts/DataTable";
import { EntityRef } from "../parts/EntityRef";
import { CitedFig, Fig, Provenance } from "../parts/Fig";
import { Fold } from "../parts/Fold";
import { useStage } from "../parts/stage";

/** The newest figure of one definition: name, value, where it comes from, and all its values on demand. */
export function Measure({ measure: m }: { measure: ProfileMeasure }) {
  const w = useStage().words.profile;
  return (
    <li className="profile-measure">
      <p className="profile-name">
        {m.other && (
          <>
            <EntityRef entity={m.other.entity} text={m.other.text} />
            {": "}
          </>
        )}
        {m.name}
        {m.detail && <span className="profile-detail">{m.detail}</span>}
      </p>
      <p className="profile-value">
        <Fig figure={m.figure} className="serif" />
        {m.remark && <span className="profile-detail">{m.remark}</span>}
      </p>
      <Provenance figure={m.figure} />
      {m.rivals.length > 0 && (
        <p className="profile-rivals">
          {w.rival}{" "}
          {m.rivals.map((r) => (
            <CitedFig key={r.records[0]} figure={r} />
          ))}
        </p>
      )}
      {m.spark && <Spark spark={m.spark} dim={false} />}
      <Series measure={m} />
    </li>
  );
}

/** The table of all values: made when it is opened, as one company has hundreds. */
function Series({ measure: { series } }: { measure: ProfileMeasure }) {
  const { words } = useStage();
  if (!series) return null;
  return (
    <Fold
      className="profile-series"
      summary={
        <summary className="text-link" aria-label={series.caption}>
          {words.profile.values(words.f.count(series.rows.length))}
        </summary>
      }
    >
      {() => <TableBody table={series} />}
    </Fold>
  );
}
