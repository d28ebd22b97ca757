import { proxy } from "comlink";
import type { Sources } from "../charts/chart";
import type { Bilingual } from "../i18n/locale";
import { exportChart, type Means } from "./exportChart";
import type { DeckRequest } from "./deckRequest";
import { exportDeck, type DeckProgress, type ExportedDeck } from "./exportDeck";
import { faultWords, loadPart, PartNotLoaded } from "./exportFault";
import { subjectOf, type ExportRequest } from "./exportSubject";
import type { DeckFormat, ExportedFile, ExportFormat } from "./formats";
import { pngPainter, type StripPainter } from "./picture/png";
import type { LoadFont } from "./pdf/loadFont";
import type { RenewedDeck, RenewRequest } from "./renewDeck";
import type { ExportSettings } from "./settings";

/** The result of an export. A failure is passed on in words, since errors lose theirs between threads. */
export type Outcome<Result> =
  | { readonly ok: true; readonly result: Result }
  | { readonly ok: false; readonly words: Bilingual; readonly isNotLoaded: boolean };

async function outcomeOf<Result>(make: () => Promise<Result>): Promise<Outcome<Result>> {
  try {
    return { ok: true, result: await make() };
  } catch (cause) {
    return { ok: false, words: faultWords(cause), isNotLoaded: cause instanceof PartNotLoaded };
  }
}

/** The addresses of all fonts are loaded along with the first font. */
const loadFont: LoadFont = async (...slice) => (await fonts())(...slice);
const fonts = once(async () => {
  const { browserFonts } = await loadPart(() => import("./pdf/browserFonts"));
  return browserFonts();
});

/** Runs an asynchronous function once and remembers its result; after a failure, the next call tries again. */
function once<Thing>(make: () => Promise<Thing>): () => Promise<Thing> {
  let made: Promise<Thing> | null = null;
  return () =>
    (made ??= make().catch((cause: unknown) => {
      made = null;
      throw cause;
    }));
}

/** Only the page can paint, so it does; its strips are encoded here. */
function meansWith(paintStrips: StripPainter): Means {
  return {
    paint: pngPainter((svg, size, density, take) => paintStrips(svg, size, density, proxy(take))),
    loadFont,
    paintsOwnFaces: false,
  };
}

/** Makes files, usually in a worker, so that the page stays responsive. */
export const exportWork = {
  /** Answers as soon as there is somebody who can. */
  isThere: () => true,

  chart: (
    request: ExportRequest,
    sources: Sources,
    settings: ExportSettings,
    format: ExportFormat,
    paint: StripPainter,
  ): Promise<Outcome<ExportedFile>> =>
    outcomeOf(() => exportChart(subjectOf(request, sources), settings, format, meansWith(paint))),

  deck: (
    deck: DeckRequest,
    sources: Sources,
    settings: ExportSettings,
    format: DeckFormat,
    paint: StripPainter,
    onProgress: (progress: DeckProgress) => Promise<void>,
  ): Promise<Outcome<ExportedDeck>> =>
    outcomeOf(() => exportDeck(deck, sources, settings, format, meansWith(paint), onProgress)),

  renew: (
    request: RenewRequest,
    sources: Sources,
    settings: ExportSettings,
    paint: StripPainter,
    onProgress: (progress: DeckProgress) => Promise<void>,
  ): Promise<Outcome<RenewedDeck>> =>
    outcomeOf(async () => {
      const { renewDeck } = await loadPart(() => import("./renewDeck"));
      return renewDeck(request, sources, settings, meansWith(paint), onProgress);
    }),
};

export type ExportWork = typeof exportWork;
