import { useState } from "react";
import { faultWords } from "../export/exportFault";
import { saveFile } from "../export/saveFile";
import type { Locale } from "../i18n/locale";

interface Saving {
  /** The message about the last file. */
  readonly said: string;
  /** Saves a file and shows `words`, or the reason why it could not be saved. */
  readonly save: (contents: Blob, name: string, words: string) => void;
}

/** Saves files that need not be made first, with a message about the result. */
export function useSaving(locale: Locale): Saving {
  const [said, setSaid] = useState("");
  return {
    said,
    save: (contents, name, words) => {
      try {
        saveFile(contents, name);
        setSaid(words);
      } catch (cause) {
        setSaid(faultWords(cause)[locale]);
      }
    },
  };
}
