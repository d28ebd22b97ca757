import { pacedHistory, type Entry } from "./pacedHistory";
import { shortQuery } from "./shortQuery";

const changed = "addresschange";

/** The query and the fragment of an address. */
interface Shown {
  readonly search: string;
  readonly hash: string;
}

const paced = pacedHistory({
  write: (link, entry) => {
    const { pathname, search, hash } = new URL(link, window.location.href);
    const short = shortQuery(search);
    // If a query is too long for the address, it is kept in the history entry, which survives reloads and steps back.
    const state = short === search ? null : { search };
    if (entry === "push") window.history.pushState(state, "", pathname + short + hash);
    else window.history.replaceState(state, "", pathname + short + hash);
  },
  now: () => performance.now(),
  later: (work, delay) => {
    window.setTimeout(work, delay);
  },
});

/** The query kept in the current history entry; null if the address contains all of it. */
function keptQuery(): string | null {
  const state: unknown = window.history.state;
  if (typeof state !== "object" || state === null || !("search" in state)) return null;
  return typeof state.search === "string" ? state.search : null;
}

/** The current address of the page. The browser's own may lag behind quick changes, and is shortened if it is too long. */
export function shownLocation(): Shown {
  const ahead = paced.ahead();
  if (ahead !== null) return new URL(ahead, window.location.href);
  return { search: keptQuery() ?? window.location.search, hash: window.location.hash };
}

/** Shows another query and fragment of this page. */
export function showLocation({ search, hash }: Shown, entry: Entry): void {
  paced.write(`${window.location.pathname}${search}${hash}`, entry);
  window.dispatchEvent(new Event(changed));
}

/** The link to the current view, to be passed on. */
export function shownLink(): string {
  const { search, hash } = shownLocation();
  return new URL(`${window.location.pathname}${search}${hash}`, window.location.href).href;
}

/** Calls a function on every change of the address. Returns a function that stops this. */
export function followLocation(onChange: () => void): () => void {
  const onBrowser = () => {
    paced.giveUp();
    onChange();
  };
  const ends = new AbortController();
  const { signal } = ends;
  window.addEventListener("popstate", onBrowser, { signal });
  window.addEventListener("hashchange", onChange, { signal });
  window.addEventListener(changed, onChange, { signal });
  // Leaving or reloading the page, or following a link within it, must start from the current address.
  window.addEventListener("pagehide", paced.settle, { signal });
  document.addEventListener("click", paced.settle, { signal, capture: true });
  return () => {
    ends.abort();
  };
}
