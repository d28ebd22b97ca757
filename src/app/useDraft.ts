import { useEffect, useRef, useState } from "react";

/** A text being typed, which is kept elsewhere as soon as the typing rests. */
export interface Draft {
  readonly text: string;
  readonly type: (text: string) => void;
  /** Keeps what has been typed so far. */
  readonly settle: () => void;
  /** Forgets what has not been kept. */
  readonly drop: () => void;
}

/** How long typing has to rest, in ms: browsers refuse to change their address a hundred times in half a minute. */
const rest = 300;

/** A draft of a text whose home is elsewhere; while there is no draft, the text is what is kept. */
export function useDraft(kept: string, keep: (text: string) => void): Draft {
  const [draft, setDraft] = useState<string | null>(null);
  const timer = useRef<number | undefined>(undefined);
  useEffect(
    () => () => {
      window.clearTimeout(timer.current);
    },
    [],
  );
  const settle = (text: string | null) => {
    window.clearTimeout(timer.current);
    if (text !== null && text !== kept) keep(text);
    setDraft(null);
  };
  return {
    text: draft ?? kept,
    type: (text) => {
      setDraft(text);
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => {
        settle(text);
      }, rest);
    },
    settle: () => {
      settle(draft);
    },
    drop: () => {
      window.clearTimeout(timer.current);
      setDraft(null);
    },
  };
}
