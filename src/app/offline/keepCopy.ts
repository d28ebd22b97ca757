/** The state of the copy for offline use. */
export type CopyState = "coming" | "kept" | "failed" | "renewed";

/** The pictures from the build that this page has shown, so that offline they appear before any script runs. */
function shownPictures(): readonly string[] {
  return performance
    .getEntriesByType("resource")
    .map(({ name }) => name)
    .filter((name) => name.includes("/pictures/"));
}

/** Resolves once the page has loaded nothing for half a second. */
function pageAtRest(): Promise<void> {
  return new Promise((resolve) => {
    const rest = () =>
      window.setTimeout(() => {
        observer.disconnect();
        resolve();
      }, 500);
    const observer = new PerformanceObserver(() => {
      window.clearTimeout(timer);
      timer = rest();
    });
    let timer = rest();
    observer.observe({ type: "resource" });
  });
}

/**
 * Makes the service worker keep a copy of the site, and reports its state. Returns a function that switches to a newer
 * version.
 */
export function keepCopy(address: string, tell: (state: CopyState) => void): () => void {
  const { serviceWorker } = navigator;
  let registration: ServiceWorkerRegistration | undefined;
  /** The first worker that this page knows at work. Any other is a newer version. */
  let first: ServiceWorker | null = null;

  const tellState = (registered: ServiceWorkerRegistration) => {
    const { installing, waiting, active } = registered;
    first ??= active;
    // If a new version fails to load, the existing copy remains.
    if (active) tell(waiting || active !== first ? "renewed" : "kept");
    else tell(installing || waiting ? "coming" : "failed");
  };
  const follow = (registered: ServiceWorkerRegistration) => {
    const worker = registered.installing;
    worker?.addEventListener("statechange", () => {
      tellState(registered);
      if (worker.state === "activated")
        worker.postMessage({ type: "CACHE_URLS", payload: { urlsToCache: shownPictures() } });
    });
  };
  const start = async () => {
    await serviceWorker.register(address, { updateViaCache: "none" });
    registration = await serviceWorker.getRegistration(address);
    // Tools that block workers say that all went well.
    if (!registration) return;
    const registered = registration;
    registered.addEventListener("updatefound", () => {
      follow(registered);
    });
    follow(registered);
    tellState(registered);
  };
  start().catch(() => {
    tell("failed");
  });
  return () => {
    const newer = registration?.waiting;
    const reload = () => {
      window.location.reload();
    };
    if (!newer) {
      reload();
      return;
    }
    serviceWorker.addEventListener("controllerchange", reload);
    // A request that arrives while Chromium ends the current version starts it anew, and then it stays for half a minute.
    void pageAtRest().then(() => {
      newer.postMessage({ type: "SKIP_WAITING" });
    });
  };
}
