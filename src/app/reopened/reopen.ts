import { chartFor } from "../../charts/successors";
import { faultWords } from "../../export/exportFault";
import { PngError } from "../../export/picture/pngChunks";
import { originOf } from "../../export/picture/pngMetadata";
import type { Bilingual, Locale } from "../../i18n/locale";
import { sentences } from "../../i18n/punctuation";
import { readAddress, type Address, type Known } from "../address/address";
import { messagesOf } from "../messages";
import type { Registry } from "../registry";
import { reopenedMessages } from "./reopenedMessages";

/** What the page may need to know of the picture that was opened. */
interface PictureKnown {
  readonly known: Known;
  readonly registry: Registry;
  readonly edition: string;
}

/** The outcome of opening a picture. The restored view may be in another language, so it is told in both. */
export interface Reopened {
  readonly said: Bilingual;
  /** The view that the picture was saved from, and its chart; null if there is none in it. */
  readonly view: { readonly address: Address; readonly chart: string | null } | null;
}

/** Reads from a saved PNG the view that it shows. */
export async function reopen(file: File, { known, registry, edition }: PictureKnown): Promise<Reopened> {
  const inBoth = (say: (locale: Locale) => string): Bilingual => ({ zh: say("zh"), en: say("en") });
  const failed = (said: Bilingual): Reopened => ({ said, view: null });
  try {
    const origin = originOf(new Uint8Array(await file.arrayBuffer()));
    if (!origin) return failed(inBoth((locale) => reopenedMessages[locale].notOurs(file.name)));
    const { address, moved } = readAddress(origin.view, known);
    const found = chartFor(origin.chart, known.charts);
    const said = inBoth((locale) => {
      const words = reopenedMessages[locale];
      return sentences(
        [
          words.done(origin.title),
          origin.edition === edition ? "" : words.otherEdition(origin.edition, edition),
          ...(found?.moved ? [found.moved] : moved).map(({ from, to }) =>
            messagesOf(locale).moved(from[locale], registry.names[locale].get(to) ?? to),
          ),
        ],
        locale,
      );
    });
    return { said, view: { address, chart: found?.id ?? null } };
  } catch (cause) {
    if (!(cause instanceof PngError)) return failed(faultWords(cause));
    const { fault } = cause;
    return failed(inBoth((locale) => reopenedMessages[locale].faults[fault](file.name)));
  }
}
