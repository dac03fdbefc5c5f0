import type { ViewId } from "../spec/spec";
import { ActionsContext } from "./sharing/actions";
import { ViewActions } from "./sharing/ViewActions";
import { View } from "./View";

/** A view of the whole page: with what can be taken from it. */
export function PageView({ id, lead }: { id: ViewId; lead: boolean }) {
  return (
    <ActionsContext value={ViewActions}>
      <View id={id} lead={lead} />
    </ActionsContext>
  );
}
