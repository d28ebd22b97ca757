import type { Dataset } from "../dataset/schema";
import type { Sources } from "../charts/chart";
import type { Bilingual, Locale } from "../i18n/locale";
import { noFilters, writeFilters } from "../selectors/filters";
import { deckMakers } from "./deckMakers";
import type { DeckRequest } from "./deckRequest";
import type { Means } from "./exportChart";
import { ExportFault, faultWords, PartNotLoaded } from "./exportFault";
import { subjectOf, type ExportSubject } from "./exportSubject";
import { fileName } from "./fileName";
import { deckFiles, type DeckFormat, type ExportedFile } from "./formats";
import { lookName } from "./lookName";
import type { SlideReport } from "./office/slideReport";
import type { ExportSettings } from "./settings";

/** Progress of a deck: `done` of `total` charts, and the name of the current one. */
export interface DeckProgress {
  readonly done: number;
  readonly total: number;
  readonly name: string;
}

/** A chart missing from the file, and the reason. */
export interface MissingSlide {
  /** Its index in the request. */
  readonly place: number;
  readonly chart: string;
  readonly reason: Bilingual;
}

export interface ExportedDeck {
  readonly file: ExportedFile;
  readonly missing: readonly MissingSlide[];
  /** The result for each chart on its slide; empty unless the file is a PPTX. */
  readonly report: readonly SlideReport[];
}

/**
 * Exports charts as one PPTX, one PDF or a ZIP of pictures, in the given order. A chart that fails is listed in `missing`,
 * and the others are still delivered.
 * @throws ExportFault if there is nothing left to deliver, or if the code for the format could not be loaded.
 */
export async function exportDeck(
  deck: DeckRequest,
  sources: Sources,
  settings: ExportSettings,
  format: DeckFormat,
  means: Means,
  onProgress: (progress: DeckProgress) => void | Promise<void>,
): Promise<ExportedDeck> {
  const missing: MissingSlide[] = [];
  /** Makes one part of the file for each chart, and skips charts that fail. */
  const partsOf = async <Part>(make: (subject: ExportSubject, place: number) => Promise<Part> | Part) => {
    const parts: Part[] = [];
    for (const [place, request] of deck.slides.entries()) {
      try {
        const subject = subjectOf(request, sources);
        await onProgress({ done: place, total: deck.slides.length, name: subject.plot.title });
        parts.push(await make(subject, place));
      } catch (cause) {
        // This is not the chart's fault: the other charts would fail for the same reason.
        if (cause instanceof PartNotLoaded) throw cause;
        missing.push({ place, chart: request.chart, reason: faultWords(cause) });
      }
    }
    if (parts.length === 0) throw nothingLeft(missing);
    await onProgress({ done: deck.slides.length, total: deck.slides.length, name: "" });
    return parts;
  };
  const { report, ...made } = await deckMakers[format]({
    deck,
    report: sources.dataset.report,
    settings,
    means,
    partsOf,
  });
  const file = {
    name: deckFileName(sources.dataset, deck, settings, format),
    type: deckFiles[format].type,
    ...made,
  };
  return { file, missing, report };
}

/**
 * A file name such as `survey_slides_dark_5-8_zh.pptx` or `survey_pictures-png_zh.zip`, with the filter if all
 * slides share it.
 */
function deckFileName(
  dataset: Dataset,
  { locale, slides, without = [], hasSections = false, hasBuilds = false }: DeckRequest,
  settings: ExportSettings,
  format: DeckFormat,
): string {
  const [filters = noFilters, ...others] = slides.map((slide) => slide.filters);
  const isShared = others.every((other) => writeFilters(other) === writeFilters(filters));
  const name = {
    dataset,
    chart: deckFiles[format].name,
    mode: "",
    look: [
      ...lookName(settings, format),
      ...without.map((page) => `no-${page}`),
      hasSections ? "sections" : "",
      hasBuilds && format === "pptx" ? "builds" : "",
    ],
    filters: isShared ? filters : noFilters,
    locale,
  };
  return fileName(name, deckFiles[format].extension);
}

function nothingLeft(missing: readonly MissingSlide[]): ExportFault {
  const listed = (language: Locale) =>
    missing.map(({ chart, reason }) => `${chart}: ${reason[language]}`).join(" ");
  return new ExportFault({
    zh: `没有一张图能导出。${listed("zh")}`,
    en: `None of the charts could be exported. ${listed("en")}`,
  });
}
