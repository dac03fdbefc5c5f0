// What stands at the end of a view's foot: on the page what can be taken from it; nothing elsewhere, so that an embed need
// not carry the code.
import { type ComponentType, createContext } from "react";
import type { ViewId } from "../../spec/spec";

export const ActionsContext = createContext<ComponentType<{ view: ViewId }> | null>(null);
