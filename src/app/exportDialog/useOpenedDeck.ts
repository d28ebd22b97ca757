import { useRef, useState } from "react";
import { faultWords, loadPart } from "../../export/exportFault";
import type { DeckExamined } from "../../export/examineDeck";
import type { Bilingual } from "../../i18n/locale";

/** An edited deck that was opened, and what is in it. */
export interface OpenDeck {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly examined: DeckExamined;
}

/** The deck that is open for renewal, if any. */
export type DeckState =
  | { readonly state: "none" }
  | { readonly state: "opening" }
  | { readonly state: "fault"; readonly words: Bilingual }
  | { readonly state: "open"; readonly deck: OpenDeck };

interface OpenedDeckState {
  readonly opened: DeckState;
  readonly open: (file: File) => Promise<void>;
  readonly close: () => void;
}

/** Opens a deck and finds what can be renewed in it; of several files the last one counts. */
export function useOpenedDeck(): OpenedDeckState {
  const [opened, setOpened] = useState<DeckState>({ state: "none" });
  const latest = useRef<File | null>(null);
  return {
    opened,
    open: async (file) => {
      latest.current = file;
      setOpened({ state: "opening" });
      const state = await read(file);
      if (latest.current === file) setOpened(state);
    },
    close: () => {
      latest.current = null;
      setOpened({ state: "none" });
    },
  };
}

async function read(file: File): Promise<DeckState> {
  try {
    const { examineDeck } = await loadPart(() => import("../../export/examineDeck"));
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { state: "open", deck: { name: file.name, bytes, examined: await examineDeck(bytes) } };
  } catch (cause) {
    return { state: "fault", words: faultWords(cause) };
  }
}
