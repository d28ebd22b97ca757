import type { Sources } from "../charts/chart";
import type { Bilingual, Locale } from "../i18n/locale";
import { noFilters, writeFilters } from "../selectors/filters";
import { chartFileName, exportChart, legiblePages, pdfPage, type Means } from "./exportChart";
import { ExportFault, faultWords, loadPart, PartNotLoaded } from "./exportFault";
import { subjectOf, type ExportRequest, type ExportSubject } from "./exportSubject";
import { fileName } from "./fileName";
import { mediaTypes, type DeckFormat, type ExportedFile } from "./formats";
import { loadPptx } from "./loadPptx";
import { lookName } from "./lookName";
import { templateLook } from "./templateLook";
import { pictureLook } from "./picture/pictureLook";
import type { SlideReport } from "./office/slideReport";
import { pixelsPerInch, type ExportSettings } from "./settings";
import { zipOf } from "./zip";

/** Several charts that leave as one file. */
export interface DeckRequest {
  readonly title: string;
  readonly locale: Locale;
  readonly slides: readonly ExportRequest[];
  /** The presenter's own template, a `.pptx` or `.potx`, whose master PPTX slides have; none for the atlas's. */
  readonly template?: Uint8Array | null;
}

/** How far a deck has come: `done` of `total` charts, and the name of the one at work. */
export interface DeckProgress {
  readonly done: number;
  readonly total: number;
  readonly name: string;
}

/** A chart that is missing from the file, and why. */
export interface MissingSlide {
  /** Its place in the request, from 0. */
  readonly place: number;
  readonly chart: string;
  readonly reason: Bilingual;
}

export interface ExportedDeck {
  readonly file: ExportedFile;
  readonly missing: readonly MissingSlide[];
  /** What became of each chart on its slide; empty for other files than PPTX. */
  readonly report: readonly SlideReport[];
}

/**
 * Charts as one PPTX, one PDF, or a ZIP of pictures, in the order given. A chart that fails is named in `missing` while
 * the rest is delivered.
 * @throws ExportFault where nothing is left to deliver, or what makes such files could not be loaded.
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
  /** Makes a part of the file of every chart that lets itself be made. */
  const partsOf = async <Part>(make: (subject: ExportSubject, place: number) => Promise<Part> | Part) => {
    const parts: Part[] = [];
    for (const [place, request] of deck.slides.entries()) {
      try {
        const subject = subjectOf(request, sources);
        await onProgress({ done: place, total: deck.slides.length, name: subject.plot.title });
        parts.push(await make(subject, place));
      } catch (cause) {
        // That is no fault of the chart: the others would fail for the same reason.
        if (cause instanceof PartNotLoaded) throw cause;
        missing.push({ place, chart: request.chart, reason: faultWords(cause) });
      }
    }
    if (parts.length === 0) throw nothingLeft(missing);
    await onProgress({ done: deck.slides.length, total: deck.slides.length, name: "" });
    return parts;
  };
  const { report, ...made } = await deckBytes(
    { ...deck, report: sources.dataset.report },
    settings,
    format,
    means,
    partsOf,
  );
  const file = { name: deckFileName(deck, settings, format), type: deckType(format), ...made };
  return { file, missing, report };
}

type PartsOf = <Part>(
  make: (subject: ExportSubject, place: number) => Promise<Part> | Part,
) => Promise<readonly Part[]>;

async function deckBytes(
  { report, ...deck }: DeckRequest & Pick<Sources["dataset"], "report">,
  settings: ExportSettings,
  format: DeckFormat,
  means: Means,
  partsOf: PartsOf,
): Promise<Pick<ExportedFile, "bytes" | "boxes"> & Pick<ExportedDeck, "report">> {
  switch (format) {
    case "pdf": {
      const { pdfOf } = await loadPart(() => import("./pdf/pdf"));
      const { deckPages, deckWords, sourcesTitle } = await loadPart(loadDeckPages);
      const made = await partsOf((subject) => ({
        subject,
        page: pdfPage(subject, settings),
      }));
      const look = pictureLook(settings);
      const titled = made.map(({ page }) => (look.parts.includes("title") ? page.title : ""));
      const said = deckWords(
        made.map(({ subject }) => subject),
        titled,
        deck,
      );
      const words = {
        ...said,
        subtitle: said.cover?.subtitle ?? "",
        lines: said.cover?.lines ?? [],
        sourcesTitle: sourcesTitle[deck.locale],
      };
      const charts = made.map(({ page }) => page);
      const scale = 72 / pixelsPerInch(settings);
      const all = deckPages(charts, words, look, scale, deck.locale);
      const { pages, boxes } = await legiblePages(all, settings, means);
      const about = { title: deck.title, subject: report.title[deck.locale], locale: deck.locale };
      const bytes = await pdfOf(pages, { ...about, published: report.published }, means.loadFont);
      return { bytes, boxes, report: [] };
    }
    case "pptx": {
      const { chartSlide, deckOf, deckSize, pptxOf, readTemplate, slideReport } = await loadPptx();
      const template = deck.template ? readTemplate(deck.template) : null;
      const own = pictureLook(settings);
      const look = template ? templateLook(template, own) : own;
      const made = await partsOf((subject) => ({ subject, slide: chartSlide(subject, look) }));
      const { title, locale } = deck;
      const contents = deckOf(
        made.map(({ subject }) => subject),
        made.map(({ slide }) => slide),
        { ...look, size: deckSize(look.size), title, locale, template },
      );
      const became = made.map(({ subject, slide }) => slideReport(slide, subject.plot.native() !== null));
      return { bytes: await pptxOf(contents, means), boxes: [], report: became };
    }
    case "png":
    case "svg": {
      const digits = String(deck.slides.length).length;
      const files = await partsOf(async (subject, place) => {
        const file = await exportChart(subject, settings, format, means);
        const number = String(place + 1).padStart(Math.max(2, digits), "0");
        return { ...file, name: `${number}_${chartFileName(subject, settings, format)}` };
      });
      return { bytes: zipOf(files), boxes: [...new Set(files.flatMap(({ boxes }) => boxes))], report: [] };
    }
  }
}

/** What makes the pages of words around the charts of a PDF. */
async function loadDeckPages() {
  const [{ deckPages }, { deckWords }, { sourcesTitle }] = await Promise.all([
    import("./pdf/deckPages"),
    import("./office/deckOf"),
    import("./office/sourceSlides"),
  ]);
  return { deckPages, deckWords, sourcesTitle };
}

function deckType(format: DeckFormat): string {
  return format === "png" || format === "svg" ? mediaTypes.zip : mediaTypes[format];
}

/** `guizhou-atlas_slides_dark_5-8_zh.pptx`, `guizhou-atlas_pictures-png_zh.zip`; the filter where all slides share it. */
function deckFileName({ locale, slides }: DeckRequest, settings: ExportSettings, format: DeckFormat): string {
  const isZip = format === "png" || format === "svg";
  const [filters = noFilters, ...others] = slides.map((slide) => slide.filters);
  const isShared = others.every((other) => writeFilters(other) === writeFilters(filters));
  const name = {
    chart: isZip ? `pictures-${format}` : "slides",
    mode: "",
    look: lookName(settings, format),
    filters: isShared ? filters : noFilters,
    locale,
  };
  return fileName(name, isZip ? "zip" : format);
}

function nothingLeft(missing: readonly MissingSlide[]): ExportFault {
  const listed = (language: Locale) =>
    missing.map(({ chart, reason }) => `${chart}: ${reason[language]}`).join(" ");
  return new ExportFault({
    zh: `没有一张图能导出。${listed("zh")}`,
    en: `None of the charts could be exported. ${listed("en")}`,
  });
}
