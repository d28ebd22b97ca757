import { useMemo, useState } from "react";
import * as z from "../../dataset/zod";
import { faultWords, loadPart } from "../../export/exportFault";
import type { Bilingual } from "../../i18n/locale";
import { forgetStored, useIsStored, useStored } from "../useStored";

/** A template as it is kept on the reader's machine: its file's name, and its bytes in Base64. */
const keptSchema = z.object({ name: z.string(), data: z.base64() }).nullable();
type Kept = z.infer<typeof keptSchema>;

const key = "template";

/** The presenter's own template. */
export interface OwnTemplate {
  /** Null where the atlas's own is used. */
  readonly name: string | null;
  readonly bytes: Uint8Array | null;
  /** False where the browser has no room for it, so that it lasts as long as the page. */
  readonly isKept: boolean;
  /** Why the file that was opened last is no template; null where it is one. */
  readonly fault: Bilingual | null;
  readonly open: (file: File) => Promise<void>;
  readonly forget: () => void;
}

/** The presenter's own template, kept on this machine; a file that is none is not taken. */
export function useTemplate(): OwnTemplate {
  const [kept, keep] = useStored<Kept>(key, keptSchema, null);
  const isKept = useIsStored(key);
  const [fault, setFault] = useState<Bilingual | null>(null);
  const bytes = useMemo(() => (kept === null ? null : bytesOf(kept.data)), [kept]);
  return {
    name: kept?.name ?? null,
    bytes,
    isKept,
    fault,
    open: async (file) => {
      try {
        const { readTemplate } = await loadPart(() => import("../../export/office/template"));
        const opened = new Uint8Array(await file.arrayBuffer());
        readTemplate(opened);
        keep({ name: file.name, data: base64Of(opened) });
        setFault(null);
      } catch (cause) {
        setFault(faultWords(cause));
      }
    },
    forget: () => {
      setFault(null);
      forgetStored(key);
    },
  };
}

/** So many bytes are turned into letters at a time: a function takes no more arguments. */
const slice = 0x8000;

function base64Of(bytes: Uint8Array): string {
  let letters = "";
  for (let at = 0; at < bytes.length; at += slice) {
    letters += String.fromCharCode(...bytes.subarray(at, at + slice));
  }
  return btoa(letters);
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
