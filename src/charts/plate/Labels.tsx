import type { PlateBlock, PlateSide } from "../../spec/plate";
import { useStage } from "../parts/stage";
import type { Lit, Pointed } from "./focus";

export interface Handlers {
  point(pointed: Pointed): void;
  select(entity: string): void;
}

interface Props extends Handlers {
  block: PlateBlock;
  lit: Lit | null;
}

/** A company's name as the switch of its focus: pointing lights it, pressing opens its panel. */
export function NodeButton({
  entity,
  companies,
  className,
  walk,
  children,
  point,
  select,
}: Handlers & {
  entity: string;
  companies: string[];
  className?: string;
  /** Level of the walk by arrow keys. */
  walk?: "organ" | "node";
  children: React.ReactNode;
}) {
  const { choice } = useStage();
  const on = () => point({ companies });
  const off = () => point(null);
  return (
    <button
      type="button"
      className={className}
      aria-pressed={choice.node === entity}
      data-node={entity}
      data-walk={walk}
      onClick={() => select(entity)}
      onPointerEnter={(e) => e.pointerType !== "touch" && on()}
      onPointerLeave={off}
      onFocus={(e) => e.currentTarget.matches(":focus-visible") && on()}
      onBlur={off}
    >
      {children}
    </button>
  );
}

function Side({ side, at, dim, ...handlers }: Handlers & { side: PlateSide; at: string; dim: boolean }) {
  return (
    <li className={`plate-at is-side ${at}${dim ? " is-dim" : ""}`}>
      <NodeButton entity={side.entity} companies={[side.entity]} className="plate-label" walk="organ" {...handlers}>
        <span className="plate-kicker">{side.role}</span>
        <span className="plate-name serif">{side.name}</span>
      </NodeButton>
    </li>
  );
}

/** Names beside the drawing, in the order a reader walks: head to foot, then those on the left. */
export function Labels({ block, lit, point, select }: Props) {
  const tones = { brain: "openai", nerve: "arm", heart: "slate", body: "ink", pipeline: "slate" } as const;
  const sides = [{ side: block.owner, at: "at-owner" }].concat(
    block.feeders.map((side, i) => ({ side, at: `at-feeder-${i + 1}` })),
  );
  return (
    <ul className="plate-labels">
      {block.organs.map((o) => (
        <li
          key={o.organ}
          className={`plate-at at-${o.organ}${lit && !lit.organs.has(o.organ) ? " is-dim" : ""}`}
          data-organ={o.organ}
        >
          <NodeButton
            entity={o.main.entity}
            companies={o.members}
            className="plate-label"
            walk="organ"
            point={point}
            select={select}
          >
            <span className={`plate-kicker text-${tones[o.organ]}`}>
              {o.name}
              {o.remark && <span className="plate-remark">{o.remark}</span>}
            </span>
            <span className="plate-name serif">{o.main.text}</span>
            {o.others && <span className="plate-others">{o.others}</span>}
            <span className="plate-does">{o.does}</span>
          </NodeButton>
        </li>
      ))}
      {sides.map(({ side, at }) => (
        <Side
          key={side.entity}
          side={side}
          at={at}
          dim={!!lit && !lit.companies.has(side.entity)}
          point={point}
          select={select}
        />
      ))}
    </ul>
  );
}
