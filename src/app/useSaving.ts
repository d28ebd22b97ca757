import { useState } from "react";
import { faultWords } from "../export/exportFault";
import { saveFile } from "../export/saveFile";
import type { Locale } from "../i18n/locale";

interface Saving {
  /** What came of the last file. */
  readonly said: string;
  /** Saves a file and says `words`, or why it is not saved. */
  readonly save: (contents: Blob, name: string, words: string) => void;
}

/** Saves files that are at hand at once, and has what is to be said of it. */
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
