import { useEffect, useRef, useState } from "react";

/** A text being typed, which is saved once the typing pauses. */
export interface Draft {
  readonly text: string;
  readonly type: (text: string) => void;
  /** Saves what has been typed so far. */
  readonly settle: () => void;
  /** Discards what has not been saved. */
  readonly drop: () => void;
}

/** How long typing must pause, in ms: browsers refuse to change their address a hundred times within half a minute. */
const rest = 300;

/** A draft of a text that is stored elsewhere. Without a draft, the text is the stored one. */
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
