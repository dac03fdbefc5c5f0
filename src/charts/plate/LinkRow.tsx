import type { Figure } from "../../model/figure";
import type { PlateLink } from "../../spec/plate";
import { CitedFig } from "../parts/Fig";
import { useStage } from "../parts/stage";
import type { Handlers } from "./Labels";
import { Sample } from "./Line";

interface Props {
  link: PlateLink;
  figures?: Figure[];
  dim?: boolean;
  point: Handlers["point"];
}

/** One link in words: its line, who gives what to whom, how real it is and since when. Opens its source. */
export function LinkRow({ link, figures = [], dim = false, point }: Props) {
  const { set, href } = useStage();
  return (
    <li className={dim ? "plate-row is-dim" : "plate-row"} data-relation={link.relation}>
      <Sample line={link.line} head={link.head} tone={dim ? "edge" : link.tone} />
      <span>
        <a
          className="plate-link-name"
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
        <span className="plate-meta">
          {link.meta}
          {figures.map((f) => (
            <CitedFig key={f.unit} figure={f} />
          ))}
        </span>
      </span>
    </li>
  );
}
