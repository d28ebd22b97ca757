/** How a change of address enters the history: a step back leads before it, or it takes the place of what was. */
export type Entry = "push" | "replace";

/** What is needed of a browser. */
interface HistoryOf {
  /** May throw: browsers refuse what comes too fast. */
  readonly write: (link: string, entry: Entry) => void;
  readonly now: () => number;
  readonly later: (work: () => void, delay: number) => void;
}

interface PacedHistory {
  /** The address that the browser has not been told yet; null where it knows. */
  readonly ahead: () => string | null;
  readonly write: (link: string, entry: Entry) => void;
  /** Tells the browser now, if it lets itself be told. */
  readonly settle: () => void;
  /** The reader has gone elsewhere by the browser's own means; what it has not been told is given up. */
  readonly giveUp: () => void;
}

/** No more entries than this, in no more time, in ms: Safari throws at a hundred in thirty seconds, in later editions in ten. */
const most = 30;
const span = 10_000;

/** A history that takes changes as fast as they come and hands a browser no more of them than it bears; the last one wins. */
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
      // Refused; it is tried again.
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
      // One entry for all that waits, if any of it was to be one.
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
