import type { PlatePanel } from "../../spec/plate";
import { EntityRef } from "../parts/EntityRef";
import { CitedFig } from "../parts/Fig";
import { KindMark } from "../parts/KindMark";
import { useStage } from "../parts/stage";
import { VerdictMark } from "../parts/VerdictMark";
import { type Handlers, NodeButton } from "./Labels";
import { LinkRow } from "./LinkRow";

interface Props extends Handlers {
  panel: PlatePanel;
  close(): void;
}

function Figures({ panel }: { panel: PlatePanel }) {
  const { words } = useStage();
  if (panel.figures.length === 0) return null;
  return (
    <section>
      <h4 className="plate-h">{words.ecosystem.figures}</h4>
      <dl className="plate-figures">
        {panel.figures.map(({ id, label, figure }) => (
          <div key={id}>
            <dt>
              {label}
              <span className="plate-date">{words.f.date(figure.asOf, figure.precision)}</span>
            </dt>
            <dd>
              <CitedFig figure={figure} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Names({
  title,
  list,
  walk,
  ...handlers
}: Handlers & { title: string; list: PlatePanel["members"]; walk?: "node" }) {
  if (list.length === 0) return null;
  return (
    <section>
      <h4 className="plate-h">{title}</h4>
      <p className="plate-names">
        {list.map((c) => (
          <NodeButton
            key={c.entity}
            entity={c.entity}
            companies={[c.entity]}
            className="plate-name-button text-link"
            walk={walk}
            {...handlers}
          >
            {c.text}
          </NodeButton>
        ))}
      </p>
    </section>
  );
}

/** Links that work first, apart from stakes, plans and what is over. */
function Links({ panel, point }: { panel: PlatePanel; point: Handlers["point"] }) {
  const w = useStage().words.ecosystem;
  return (
    <section>
      <h4 className="plate-h">{w.links}</h4>
      {panel.noLink && <p className="plate-how">{panel.noLink}</p>}
      {panel.groups.map(({ state, title, rows }) => (
        <div key={state} className={`plate-group is-${state}`}>
          <h5>{title}</h5>
          <ul>
            {rows.map(({ link, figures, history }) => (
              <LinkRow key={link.relation} link={link} figures={figures} history={history} point={point} />
            ))}
          </ul>
        </div>
      ))}
      {panel.more && <p className="plate-how">{panel.more}</p>}
    </section>
  );
}

function Verdicts({ panel }: { panel: PlatePanel }) {
  const w = useStage().words.ecosystem;
  if (!panel.statement) return null;
  return (
    <section>
      <h4 className="plate-h">{w.verdict}</h4>
      {panel.claims.length === 0 && <p className="plate-how">{w.noClaim}</p>}
      {panel.claims.map((c) => (
        <div key={c.claim} className="plate-claim" data-claim={c.claim}>
          <p data-record={c.claim}>
            <KindMark kind="forecast" /> {c.text}
          </p>
          <p className="plate-verdict">
            <VerdictMark verdict={c.verdict} />
            <span>{c.count}</span>
          </p>
        </div>
      ))}
    </section>
  );
}

function Also({ panel }: { panel: PlatePanel }) {
  const w = useStage().words.ecosystem;
  if (panel.risks.length === 0 && !panel.stress) return null;
  return (
    <section>
      <h4 className="plate-h">{w.also}</h4>
      <ul className="plate-also">
        {panel.risks.map((r) => (
          <li key={r.risk} data-risk={r.risk}>
            <a className="text-link" href="#risks">
              {r.name}
            </a>
          </li>
        ))}
        {panel.stress && (
          <li>
            <a className="text-link" href="#stress">
              {w.stress}
            </a>
          </li>
        )}
      </ul>
    </section>
  );
}

/** What is known of the part in focus. */
export function Panel({ panel, close, point, select }: Props) {
  const w = useStage().words.ecosystem;
  return (
    <>
      <div className="plate-panel-head">
        <p className={`plate-kicker text-${panel.tone}`}>{panel.kicker}</p>
        <button type="button" className="plate-close" onClick={close}>
          {w.close} <kbd>{w.closeKey}</kbd>
        </button>
      </div>
      <h3 className="plate-title serif">
        <EntityRef entity={panel.title.entity} text={panel.title.text} />
      </h3>
      {panel.statement && (
        <p className="plate-said serif" data-record={panel.statement.record}>
          <KindMark kind="opinion" /> {panel.statement.text}
        </p>
      )}
      {panel.remark && <p className="plate-said serif">{panel.remark}</p>}
      <Names title={w.members} list={panel.members} walk="node" point={point} select={select} />
      <Figures panel={panel} />
      <Links panel={panel} point={point} />
      <Names title={w.outsiders} list={panel.outside} point={point} select={select} />
      <Verdicts panel={panel} />
      <Also panel={panel} />
    </>
  );
}
