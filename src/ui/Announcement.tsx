import { useCallback, useState } from "react";
import { LanguageRuns } from "./LanguageRuns";
import { VisuallyHidden } from "./VisuallyHidden";

/** The last announcement, and a function to announce something else. */
export interface Announcing {
  readonly announced: { readonly words: string; readonly turn: number };
  readonly announce: (words: string) => void;
}

export function useAnnouncing(): Announcing {
  const [announced, setAnnounced] = useState({ words: "", turn: 0 });
  const announce = useCallback((words: string) => {
    setAnnounced(({ turn }) => ({ words, turn: turn + 1 }));
  }, []);
  return { announced, announce };
}

/** Makes screen readers speak what is announced, even if the words are the same again. */
export function Announcement({ announced: { words, turn } }: Pick<Announcing, "announced">) {
  return (
    <VisuallyHidden live="polite">
      <span key={turn}>
        <LanguageRuns>{words}</LanguageRuns>
      </span>
    </VisuallyHidden>
  );
}
