// The same page as a plain client-rendered application: what the printed one is measured against.
import "../../../src/shell/styles";
import { QueryClient } from "@tanstack/react-query";
import { createRoot } from "react-dom/client";
import { loadDataset } from "../../../src/data/load";
import type { Dataset } from "../../../src/data/schema";
import { factsOf } from "../../../src/model/facts";
import { AppContext } from "../../../src/shell/app";
import { knownOf } from "../../../src/shell/known";
import { Page } from "../../../src/shell/Page";
import { unfilteredSpecs } from "../../../src/shell/specs";
import { createStore } from "../../../src/shell/store";
import { createViewStore, ViewStoreContext } from "../../../src/shell/useViewChoice";
import { wordsOf } from "../../../src/shell/words";
import { VIEW_IDS } from "../../../src/spec/spec";
import { countGroups, figureGroups } from "../../../src/views/count";

const root = document.documentElement.dataset.root ?? "";
const [{ dataset }, words] = await Promise.all([loadDataset(new QueryClient(), root, "en"), wordsOf("en")]);
const facts = factsOf(dataset as Dataset);
const store = createStore(window, knownOf(facts));
const groups = figureGroups(unfilteredSpecs({ facts, words, views: VIEW_IDS }));
const app = { facts, words, store, root, dropped: 0, figures: countGroups(groups, []), groups, views: VIEW_IDS };

createRoot(document.getElementById("page") as HTMLElement).render(
  <AppContext value={app}>
    <ViewStoreContext value={createViewStore(store, "page", null)}>
      <Page />
    </ViewStoreContext>
  </AppContext>,
);
