import type { Figure } from "../../model/figure";
import type { PlateLink, PlateRow } from "../../spec/plate";
import { CitedFig } from "../parts/Fig";
import { RecordLink } from "../parts/RecordLink";
import { useStage } from "../parts/stage";
import type { Handlers } from "./Labels";
import { Sample } from "./Line";

interface Props {
  link: PlateLink;
  figures?: Figure[];
  /** What was on record when; absent in the plain list. */
  history?: PlateRow["history"];
  dim?: boolean;
  point: Handlers["point"];
}

/** One link in words: its line, who gives what to whom, how real it is and since when. Opens its source. */
export function LinkRow({ link, figures = [], history, dim = false, point }: Props) {
  const { set, href } = useStage();
  return (
    <li className={dim ? "plate-row is-dim" : "plate-row"} data-relation={link.relation}>
      <Sample line={link.line} head={link.head} tone={dim ? "edge" : link.tone} />
      <div>
        <a
          className="plate-link-name"
          data-walk={history && "link"}
          data-ends={history && `${link.from} ${link.to}`}
          href={href({ source: link.relation })}
          onClick={(event) => {
            event.preventDefault();
            set({ source: link.relation });
          }}
          onPointerEnter={() => point({ relation: link.relation })}
          onPointerLeave={() => point(null)}
          onFocus={(e) => e.currentTarget.matches(":focus-visible") && point({ relation: link.relation })}
          onBlur={() => point(null)}
        >
          {link.text}
        </a>
        <div className="plate-meta">
          {history ? <History history={history} of={link} /> : link.meta}
          {figures.map((f) => (
            <CitedFig key={f.unit} figure={f} />
          ))}
        </div>
      </div>
    </li>
  );
}

/** What was on record when, behind the link's state of today, oldest first; each date opens its source. */
function History({ history, of }: { history: PlateRow["history"]; of: PlateLink }) {
  const { words } = useStage();
  const count = words.ecosystem.history(words.f.count(history.length), history.length === 1);
  return (
    <details className="plate-history">
      <summary>
        {of.meta}
        {history.length > 1 && ` · ${count}`}
        <span className="visually-hidden">: {of.text}</span>
      </summary>
      <ol>
        {history.map((h) => (
          <li key={h.text.record}>
            <RecordLink record={h.text.record} text={h.date} /> {h.status}
            <span className="plate-stage-text" data-record={h.text.record}>
              {h.text.text}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
