import type { LedgerBlock } from "../../spec/ledger";

export function Ledger({ block }: { block: LedgerBlock }) {
  return <div data-block={block.kind} />;
}
