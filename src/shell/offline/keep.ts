// The page's side of the service worker: keeps the site for use without network, and notices a newer build.
import { scriptAddress } from "../trusted";

const idle = (run: () => void) =>
  typeof requestIdleCallback === "function" ? requestIdleCallback(run, { timeout: 5000 }) : setTimeout(run, 1000);

const until = (worker: ServiceWorker, states: ServiceWorkerState[]): Promise<ServiceWorkerState> =>
  new Promise((done) => {
    const look = () => states.includes(worker.state) && done(worker.state);
    worker.addEventListener("statechange", look);
    look();
  });

export interface Keeping {
  registration: ServiceWorkerRegistration;
  /** Resolves when the page is kept; rejects with the reason where it cannot be. */
  kept: Promise<void>;
}

/** Registers the worker of the site at `root`. Rejects where the browser has none, or refuses it. */
export async function keepOffline(root: string): Promise<Keeping> {
  const { serviceWorker } = navigator;
  if (!serviceWorker) throw new Error("no service worker");
  const registration = await serviceWorker.register(scriptAddress(`${root}sw.js`), { updateViaCache: "none" });
  if (!registration) throw new Error("service worker refused");
  const coming = registration.installing;
  const kept = async () => {
    const active = registration.active ?? coming;
    if (!active || (await until(active, ["activated", "redundant"])) === "redundant") throw new Error("no storage");
    // The other language, when nothing else is to do.
    idle(() => active.postMessage("keep the rest"));
  };
  return { registration, kept: kept() };
}

/** Calls back with a newer worker that waits, now or later; not for the first one, which has nothing to replace. */
export function onNewer(registration: ServiceWorkerRegistration, tell: (waiting: ServiceWorker) => void) {
  const offer = () => registration.waiting && registration.active && tell(registration.waiting);
  registration.addEventListener("updatefound", () => {
    const { installing } = registration;
    if (installing) until(installing, ["installed"]).then(offer);
  });
  offer();
}

/**
 * Goes over to the newest build: the waiting worker takes over, then the page is loaded anew. Where the newer worker cannot be
 * had, the old one is let go, so that the page comes from the host.
 */
export async function goOver(registration: ServiceWorkerRegistration | null) {
  const reload = () => location.reload();
  if (!registration?.active) return reload();
  if (!registration.waiting) await registration.update().catch(() => undefined);
  const { installing } = registration;
  if (installing) await until(installing, ["installed", "redundant"]);
  const { waiting } = registration;
  if (!waiting) return registration.unregister().then(reload, reload);
  navigator.serviceWorker.addEventListener("controllerchange", reload, { once: true });
  waiting.postMessage("take over");
}
