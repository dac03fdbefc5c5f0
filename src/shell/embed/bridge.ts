// What the small inline script of an embed shares with the large one that may follow.
import type { Sent } from "../../embed/protocol";
import type { openNamed } from "../loading/foreign";

export interface Bridge {
  /** The query in force, without "?". A sandboxed frame may not write its address, so it is kept here. */
  query: string;
  /** Makes a query the one in force: address (where allowed), theme and look, and a `state` message. */
  write(query: string): void;
  post(sent: Sent): void;
  /** Brings a script of the site. A page makes one policy for such addresses, and this one has it. Rejects where it does not come. */
  bring(address: string): Promise<void>;
  /** Set by the large script: shows the state of a query that a `set` message brought. */
  adopt: ((query: string) => void) | null;
  /** Set by the large script as soon as it runs. */
  started: boolean;
  /** The printed view is shown in place of the one asked for, which did not come in time. */
  late: boolean;
}

declare global {
  interface Window {
    allInBridge?: Bridge;
    /** Set by the script that reads another thesis. */
    allInReader?: typeof openNamed;
  }
}
