// After the page answers: keeps it for use without network, and looks for newer versions now and when the reader comes back.
import { createRoot } from "react-dom/client";
import { type App, AppContext } from "../app";
import { reasonIn } from "../reasons";
import { goOver, keepOffline, onNewer } from "./keep";
import { type News, newsOf } from "./news";
import { Offer } from "./Offer";

/** Between two looks at the host. */
const EVERY_MS = 10 * 60_000;

/** Draws the offer; called again with more known, it is drawn again, unless the reader has put it off. */
function offering(app: App, reload: () => void) {
  const slot = document.createElement("div");
  slot.className = "offer-slot";
  const root = createRoot(slot);
  let putOff = false;
  return (news: News | null) => {
    if (putOff) return;
    if (!slot.isConnected) document.body.append(slot);
    const later = () => {
      putOff = true;
      root.unmount();
      slot.remove();
    };
    root.render(
      <AppContext value={app}>
        <Offer news={news} reload={reload} later={later} />
      </AppContext>,
    );
  };
}

/** Says at the foot of the page whether it is kept. */
function sayKept(text: string) {
  const line = document.createElement("p");
  line.className = "kept-line";
  line.textContent = text;
  document.querySelector(".page-foot")?.append(line);
}

/** `app`: that of the page. Never throws: without storage or network the page goes on as it is. */
export async function startOffline(app: App) {
  const { offline } = app.words.shell;
  const sayNot = (reason: unknown) =>
    sayKept(offline.notKept(reasonIn(app.words, reason instanceof Error ? reason.message : String(reason))));
  const keeping = await keepOffline(app.root).catch((reason: unknown) => {
    sayNot(reason);
    return null;
  });
  keeping?.kept.then(() => sayKept(offline.kept), sayNot);
  const registration = keeping?.registration ?? null;
  const offer = offering(app, () => void goOver(registration));
  let news: News | null = null;
  let asked = 0;
  const look = async () => {
    if (document.hidden || Date.now() - asked < EVERY_MS) return;
    asked = Date.now();
    registration?.update().catch(() => undefined);
    news = await newsOf(app).catch(() => news);
    if (news) offer(news);
  };
  if (registration) onNewer(registration, () => offer(news));
  document.addEventListener("visibilitychange", look);
  window.addEventListener("online", look);
  await look();
}
