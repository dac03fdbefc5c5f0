import { type PointerEvent, type RefObject, useEffect, useRef, useState } from "react";
import type { PlateBlock, PlateFinding } from "../../spec/plate";
import { useStage } from "../parts/stage";
import { Drawing } from "./Drawing";
import { keyOf, litOf, organIn, type Pointed } from "./focus";
import { Key } from "./Key";
import { Labels } from "./Labels";
import { LinkRow } from "./LinkRow";
import { Panel } from "./Panel";
import { firstInside, stepFrom } from "./walk";

/** What of the drawing lies under the pointer. */
function pointedAt(event: { target: EventTarget }, block: PlateBlock): Exclude<Pointed, { pair: unknown }> {
  const at = event.target instanceof Element ? event.target : null;
  const relation = at?.closest<SVGElement>("[data-relation]")?.dataset.relation;
  if (relation) return { relation };
  const node = at?.closest<SVGElement>("[data-node]")?.dataset.node;
  const organ = at?.closest<SVGElement>("[data-organ]")?.dataset.organ;
  const part = block.organs.find((o) => o.organ === organ || o.main.entity === node);
  if (part) return { companies: part.members };
  return node ? { companies: [node] } : null;
}

/** Selection lives in the address; Escape takes it back and returns the focus to the organ's name. */
function useSelection(block: PlateBlock) {
  const { choice, set } = useStage();
  const root = useRef<HTMLDivElement>(null);
  const node = choice.node;
  const focusOn = (entity: string) => {
    const main = block.organs.find((o) => o.members.includes(entity))?.main.entity ?? entity;
    root.current?.querySelector<HTMLElement>(`.plate-labels [data-node="${CSS.escape(main)}"]`)?.focus();
  };
  const close = () => {
    if (block.selected) focusOn(block.selected);
    set({ node: null });
  };
  const select = (entity: string) => set({ node: entity === node ? null : entity });
  return { root, select, close, open: node !== null };
}

/** Arrow keys from organ to company to link; an organ's panel opens on the way, and the focus follows once it stands. */
function useWalk(root: RefObject<HTMLDivElement | null>, block: PlateBlock, select: (entity: string) => void) {
  const entering = useRef<string | null>(null);
  useEffect(() => {
    if (!root.current || entering.current === null || entering.current !== block.selected) return;
    entering.current = null;
    firstInside(root.current)?.focus();
  }, [root, block.selected]);
  return (event: React.KeyboardEvent) => {
    const step = root.current && stepFrom(root.current, event.target, event.key);
    if (!step) return;
    event.preventDefault();
    if ("to" in step) return step.to.focus();
    entering.current = step.enter;
    select(step.enter);
  };
}

/** The anatomical plate: figure and names, and beside it the key or the panel of the part in focus. */
export function Plate({ block }: { block: PlateBlock }) {
  const { set, choice } = useStage();
  const [pointed, setPointed] = useState<Pointed>(null);
  const [held, setHeld] = useState<PlateFinding | null>(null);
  const { root, select, close, open } = useSelection(block);
  const walk = useWalk(root, block, select);
  const lit = litOf(block, pointed ?? (held && !open ? { pair: held.pair } : null));
  const point = (next: Pointed) => setPointed((now) => (keyOf(now) === keyOf(next) ? now : next));

  useEffect(() => {
    const plate = root.current;
    if (!plate || !open || choice.source) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      close();
    };
    plate.addEventListener("keydown", onKey);
    return () => plate.removeEventListener("keydown", onKey);
  });

  const onClick = (event: { target: EventTarget }) => {
    const at = pointedAt(event, block);
    if (!at) return;
    if ("relation" in at) return set({ source: at.relation });
    const id = at.companies[0];
    select(id);
    root.current?.querySelector<HTMLElement>(`.plate-labels [data-node="${CSS.escape(id)}"]`)?.focus();
  };
  const organ = block.selected ? organIn(block)(block.selected) : undefined;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys pass through from the buttons and links inside
    <div className="plate" ref={root} data-block={block.kind} data-chosen={organ} onKeyDown={walk}>
      <div className="plate-stage">
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: a shortcut of the pointer; names and list are the way of the keyboard */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the same */}
        <div
          className="plate-art"
          onPointerOver={(e: PointerEvent) => e.pointerType !== "touch" && point(pointedAt(e, block))}
          onPointerLeave={() => point(null)}
          onClick={onClick}
        >
          <Drawing block={block} lit={lit} />
        </div>
        <Labels block={block} lit={lit} point={point} select={select} />
      </div>
      <aside className="plate-panel" aria-label={block.panel?.title.text ?? block.key.lead?.text ?? block.name}>
        {block.panel ? (
          <Panel panel={block.panel} close={close} point={point} select={select} />
        ) : (
          <Key block={block} held={held?.id ?? null} point={point} hold={setHeld} />
        )}
      </aside>
      <details className="plate-list">
        <summary className="text-link">{block.listTitle}</summary>
        <ul>
          {block.links.map((link) => (
            <LinkRow key={link.relation} link={link} dim={!!lit && !lit.links.has(link.relation)} point={point} />
          ))}
        </ul>
      </details>
      {block.undrawn && <p className="plate-undrawn">{block.undrawn}</p>}
    </div>
  );
}
