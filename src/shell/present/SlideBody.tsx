// What stands for a view on its slide: the first of its drawings, in a form that fits.
import { useMemo } from "react";
import { Kpis } from "../../charts/kpis/Kpis";
import type { Scene } from "../../export/scene";
import { wrapped } from "../../export/text";
import type { Words } from "../../i18n/en";
import type { Block } from "../../spec/spec";
import { useApp } from "../app";
import { EmptyState } from "../EmptyState";
import { SlideCards } from "./SlideCards";
import { SlideDrawing } from "./SlideDrawing";
import { SlideLedger } from "./SlideLedger";
import { SlidePlots, usePlots } from "./SlidePlots";
import { SlideRelations } from "./SlideRelations";
import { SlideRisks } from "./SlideRisks";
import { SlideSources } from "./SlideSources";
import { SlideStress } from "./SlideStress";
import { SlideTimeline } from "./SlideTimeline";
import type { Room } from "./sheet";

const ALSO = { size: 12.5, leading: 20 };

function Main({ block, scene, room }: { block: Block | undefined; scene: Scene; room: Room }) {
  switch (block?.kind) {
    case "kpis":
      return <Kpis block={block} />;
    case "cards":
      return <SlideCards block={block} room={room} />;
    case "ledger":
      return <SlideLedger block={block} room={room} />;
    case "relations":
      return <SlideRelations block={block} room={room} />;
    case "risks":
      return <SlideRisks block={block} room={room} />;
    case "stress":
      return <SlideStress block={block} />;
    case "timeline":
      return <SlideTimeline block={block} room={room} />;
    case "sources":
      return <SlideSources block={block} room={room} />;
    default:
      return <SlideDrawing scene={scene} room={room} />;
  }
}

const titlesOf = (blocks: Block[]): string[] => blocks.flatMap((b) => ("title" in b && b.title ? [b.title] : []));

/** Px of the lines that name what is left out. */
function alsoHeight(names: string[], { present }: Words, width: number): number {
  if (names.length === 0) return 0;
  return 8 + ALSO.leading * wrapped(present.also(names.join(" · ")), ALSO, width * 0.94).length;
}

/** Names what the view has beside its slide. */
function Also({ names }: { names: string[] }) {
  const { words } = useApp();
  return names.length > 0 ? <p className="slide-also">{words.present.also(names.join(" · "))}</p> : null;
}

interface Props {
  scene: Scene;
  room: Room;
}

function Plots({ scene, room }: Props) {
  const { blocks } = scene.spec;
  const plots = useMemo(() => blocks.filter((b) => b.kind === "plot"), [blocks]);
  const others = titlesOf(blocks.filter((b) => b.kind !== "plot"));
  // Which charts find no room is not known before room is kept for their names: for all but the first.
  const most = [...titlesOf(plots.slice(1)), ...plots[0].panels.slice(1).flatMap((p) => p.title ?? []), ...others];
  const fitting = usePlots(plots, { w: room.w, h: room.h - Math.min(68, alsoHeight(most, scene.words, room.w)) });
  return (
    <>
      <SlidePlots fitting={fitting} />
      <Also names={[...fitting.left, ...others]} />
    </>
  );
}

export function SlideBody({ scene, room }: Props) {
  const { blocks, empty } = scene.spec;
  if (empty) return <EmptyState empty={empty} />;
  if (blocks.some((b) => b.kind === "plot")) return <Plots scene={scene} room={room} />;
  const [first, ...rest] = blocks;
  const names = titlesOf(rest);
  const left = alsoHeight(names, scene.words, room.w);
  return (
    <>
      <Main block={first} scene={scene} room={{ ...room, h: room.h - left }} />
      <Also names={names} />
    </>
  );
}
