import { Serwist } from "@serwist/window";

/** How it stands with the copy for use offline. */
export type CopyState = "coming" | "kept" | "failed" | "renewed";

/** The charts as the build drew them that this page has shown: offline they are there before any script again. */
function shownPictures(): readonly string[] {
  return performance
    .getEntriesByType("resource")
    .map(({ name }) => name)
    .filter((name) => name.includes("/pictures/"));
}

/** Has the worker keep a copy of the site and tells how it stands; what it returns moves to a newer version. */
export function keepCopy(worker: string, tell: (state: CopyState) => void): () => void {
  const serwist = new Serwist(worker, { updateViaCache: "none" });
  let registration: ServiceWorkerRegistration | undefined;
  let isWanted = false;
  const tellPresent = () => {
    if (registration?.waiting) tell("renewed");
    else tell(registration?.active ? "kept" : "coming");
  };
  serwist.addEventListener("activated", ({ isUpdate, isExternal }) => {
    // Another window moved on to a newer version.
    tell(isUpdate || isExternal ? "renewed" : "kept");
    void serwist.messageSW({ type: "CACHE_URLS", payload: { urlsToCache: shownPictures() } });
  });
  serwist.addEventListener("waiting", tellPresent);
  serwist.addEventListener("redundant", () => {
    // A version that does not come leaves the one that is kept.
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
    if (registration?.waiting) serwist.messageSkipWaiting();
    else window.location.reload();
  };
}
