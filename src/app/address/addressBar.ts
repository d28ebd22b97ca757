import { pacedHistory, type Entry } from "./pacedHistory";
import { shortQuery } from "./shortQuery";

const changed = "addresschange";

/** A query and a fragment of this page. */
interface Shown {
  readonly search: string;
  readonly hash: string;
}

const paced = pacedHistory({
  write: (link, entry) => {
    const { pathname, search, hash } = new URL(link, window.location.href);
    const short = shortQuery(search);
    // What an address has no room for stays with its entry of the history, through reloads and steps back.
    const state = short === search ? null : { search };
    if (entry === "push") window.history.pushState(state, "", pathname + short + hash);
    else window.history.replaceState(state, "", pathname + short + hash);
  },
  now: () => performance.now(),
  later: (work, delay) => {
    window.setTimeout(work, delay);
  },
});

/** The query that the present entry of the history has kept; null where its address has all of it. */
function keptQuery(): string | null {
  const state: unknown = window.history.state;
  if (typeof state !== "object" || state === null || !("search" in state)) return null;
  return typeof state.search === "string" ? state.search : null;
}

/** The page's address as it is on show; the browser's own may lag behind quick changes, and is never too long to ask for. */
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

/** The link to what is on show, as it is passed on. */
export function shownLink(): string {
  const { search, hash } = shownLocation();
  return new URL(`${window.location.pathname}${search}${hash}`, window.location.href).href;
}

/** Tells of every change of the address, until what it returns is called. */
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
  // Whoever leaves the page, reloads it or follows a link within it does so from what is on show.
  window.addEventListener("pagehide", paced.settle, { signal });
  document.addEventListener("click", paced.settle, { signal, capture: true });
  return () => {
    ends.abort();
  };
}
