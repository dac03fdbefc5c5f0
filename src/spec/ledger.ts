export interface LedgerBlock {
  kind: "ledger";
}
