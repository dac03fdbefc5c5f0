// The cover of a deck: what it is about, for whom it is filtered, how far the data reaches.
import { shortName } from "../../../model/facts";
import { originOf } from "../../../views/origin";
import type { Setting } from "../../setting";
import type { Canvas } from "../canvas";
import { filled, MARGIN, WIDTH } from "../package/places";
import type { Stage } from "../scene";
import { rule } from "../shape/shape";
import { paragraph } from "../shape/text";

export function drawCover(on: Canvas, stages: Stage[], { words, facts, choice, link }: Setting): void {
  const { shell, pptx, f } = words;
  const { data_to, reviewed } = facts.freshness;
  const names = choice.companies.map((id) => shortName(facts, id));
  const origin = originOf(facts, words);
  const left = stages.reduce((sum, s) => sum + s.left, 0);
  const address = link(stages[0]?.spec.view ?? "glance").replace(/#.*$/, "");
  const lines = [
    pptx.subject(facts.thesis.subject ?? facts.thesis.title),
    ...(origin ? [origin] : []),
    names.length > 0 ? shell.shownFor(f.list(names)) : pptx.unfiltered,
    shell.dataTo(f.longDate(data_to), f.longDate(reviewed)),
    ...(left > 0 ? [pptx.leftOut(f.count(left))] : []),
  ];
  on.add((id) => rule(id, "Rule", { x: MARGIN, y: 372, w: WIDTH, h: 0 }, { shade: "c-openai", width: 4 }));
  on.add((id) => filled(id, "Title", "ctrTitle", [paragraph({ runs: [{ text: shell.brand }] })]));
  on.add((id) =>
    filled(
      id,
      "Subtitle",
      "subTitle",
      lines.map((text, i) =>
        paragraph({ runs: [{ text, ...(i === 0 ? { shade: "ink" } : {}) }], before: i === 0 ? 0 : 6 }),
      ),
    ),
  );
  on.add((id) =>
    filled(id, pptx.state, "foot", [
      paragraph({ runs: [{ text: `${shell.brand}: ${pptx.open}`, link: on.link(address), tip: address }] }),
    ]),
  );
}
