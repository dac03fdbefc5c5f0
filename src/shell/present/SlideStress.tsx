// The stress test on a slide: what comes of the two prices at the left, the map of both at the right.
import { Announce } from "../../charts/stress/Announce";
import { Gauge } from "../../charts/stress/Gauge";
import { MapHandle } from "../../charts/stress/MapHandle";
import { Outcome } from "../../charts/stress/Outcome";
import { PriceMap } from "../../charts/stress/PriceMap";
import { Slider } from "../../charts/stress/Slider";
import { useScenario } from "../../charts/stress/useScenario";
import type { StressBlock } from "../../spec/stress";
import { useApp } from "../app";

export function SlideStress({ block }: { block: StressBlock }) {
  const { words } = useApp();
  const change = useScenario(block);
  return (
    <div className="slide-stress">
      <div className="slide-outcome">
        <Outcome results={block.results} />
        <Gauge gauge={block.gauge} />
        <div className="slide-sliders">
          {block.controls
            .filter((c) => block.map.axes.includes(c.key))
            .map((c) => (
              <Slider key={c.key} control={c} onChange={(v) => change({ [c.key]: v })} />
            ))}
        </div>
        <p className="slide-model serif">{words.present.model}</p>
      </div>
      <PriceMap map={block.map}>
        <MapHandle map={block.map} onMove={change} />
      </PriceMap>
      <Announce text={block.announce} />
    </div>
  );
}
