import { Serwist } from "@serwist/window";

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
export function keepCopy(worker: string, tell: (state: CopyState) => void): () => void {
  const serwist = new Serwist(worker, { updateViaCache: "none" });
  let registration: ServiceWorkerRegistration | undefined;
  let isWanted = false;
  const tellPresent = () => {
    if (registration?.waiting) tell("renewed");
    else tell(registration?.active ? "kept" : "coming");
  };
  serwist.addEventListener("activated", ({ isUpdate, isExternal }) => {
    // Another window switched to a newer version.
    tell(isUpdate || isExternal ? "renewed" : "kept");
    void serwist.messageSW({ type: "CACHE_URLS", payload: { urlsToCache: shownPictures() } });
  });
  serwist.addEventListener("waiting", tellPresent);
  serwist.addEventListener("redundant", () => {
    // If a new version fails to load, the existing copy remains.
    if (!registration?.active) tell("failed");
  });
  serwist.addEventListener("controlling", () => {
    if (isWanted) window.location.reload();
  });
  serwist.register().then(
    (registered) => {
      registration = registered;
      tellPresent();
    },
    () => {
      tell("failed");
    },
  );
  return () => {
    isWanted = true;
    if (!registration?.waiting) {
      window.location.reload();
      return;
    }
    // A request that arrives while Chromium ends the current version starts it anew, and then it stays for half a minute.
    void pageAtRest().then(() => {
      serwist.messageSkipWaiting();
    });
  };
}
