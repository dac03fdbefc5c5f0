// The switch from a block of a view to the component that draws it.
import type { Block as BlockSpec } from "../spec/spec";
import { Cards } from "./cards/Cards";
import { CreditWatch } from "./credit/CreditWatch";
import { Kpis } from "./kpis/Kpis";
import { Ledger } from "./ledger/Ledger";
import { Notes } from "./parts/Notes";
import { Plate } from "./plate/Plate";
import { PlotFigure } from "./plot/PlotFigure";
import { Relations } from "./relations/Relations";
import { Risks } from "./risks/Risks";
import { Sources } from "./sources/Sources";
import { Stress } from "./stress/Stress";
import { Timeline } from "./timeline/Timeline";

export function Block({ block }: { block: BlockSpec }) {
  switch (block.kind) {
    case "kpis":
      return <Kpis block={block} />;
    case "plot":
      return <PlotFigure block={block} />;
    case "cards":
      return <Cards block={block} />;
    case "ledger":
      return <Ledger block={block} />;
    case "relations":
      return <Relations block={block} />;
    case "plate":
      return <Plate block={block} />;
    case "risks":
      return <Risks block={block} />;
    case "credit":
      return <CreditWatch block={block} />;
    case "stress":
      return <Stress block={block} />;
    case "timeline":
      return <Timeline block={block} />;
    case "sources":
      return <Sources block={block} />;
    case "notes":
      return <Notes items={block.items} />;
  }
}
