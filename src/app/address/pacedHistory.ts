/** How a change of address enters the history: as a new entry, or in place of the current one. */
export type Entry = "push" | "replace";

/** What is needed from a browser. */
interface HistoryOf {
  /** May throw, since browsers refuse changes that come too fast. */
  readonly write: (link: string, entry: Entry) => void;
  readonly now: () => number;
  readonly later: (work: () => void, delay: number) => void;
}

interface PacedHistory {
  /** The address that the browser does not have yet; null if it is up to date. */
  readonly ahead: () => string | null;
  readonly write: (link: string, entry: Entry) => void;
  /** Passes the address on now, if the browser accepts it. */
  readonly settle: () => void;
  /** Drops the pending change, because the reader has gone elsewhere by the browser's own means. */
  readonly giveUp: () => void;
}

/**
 * At most this many entries per span in ms. Safari throws at a hundred within thirty seconds, and recent versions within
 * ten.
 */
const most = 30;
const span = 10_000;

/**
 * A history that accepts changes at any speed, but passes on no more of them than a browser tolerates. The last one wins.
 */
export function pacedHistory({ write, now, later }: HistoryOf): PacedHistory {
  let written: number[] = [];
  let ahead: { readonly link: string; readonly entry: Entry } | null = null;
  let isWaiting = false;

  const settle = () => {
    if (ahead === null) return;
    try {
      write(ahead.link, ahead.entry);
      written.push(now());
      ahead = null;
    } catch {
      // The browser refused; try again later.
      wait(span);
    }
  };
  const wait = (delay: number) => {
    if (isWaiting) return;
    isWaiting = true;
    later(() => {
      isWaiting = false;
      settle();
    }, delay);
  };

  return {
    ahead: () => ahead?.link ?? null,
    write: (link, entry) => {
      // A single entry for all pending changes, if any of them was to be a new entry.
      ahead = { link, entry: ahead?.entry === "push" ? "push" : entry };
      written = written.filter((time) => time > now() - span);
      const [first] = written;
      if (first === undefined || written.length < most) settle();
      else wait(first + span - now());
    },
    settle,
    giveUp: () => {
      ahead = null;
    },
  };
}
