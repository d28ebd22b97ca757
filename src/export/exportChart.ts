import { alternativeText } from "../wording/plotSummary";
import { sourceLine } from "../wording/sourceLine";
import { loadPart } from "./exportFault";
import type { ExportSubject } from "./exportSubject";
import { fileName } from "./fileName";
import { mediaTypes, type ExportedFile, type ExportFormat } from "./formats";
import { loadPptx } from "./loadPptx";
import { lookName } from "./lookName";
import type { Painter } from "./picture/painter";
import type { LoadFont } from "./pdf/loadFont";
import type { PdfPage } from "./pdf/pdfPage";
import { pictureOf } from "./picture/picture";
import { pictureLook } from "./picture/pictureLook";
import { withOrigin } from "./picture/pngMetadata";
import { chartCsv } from "./table/chartCsv";
import { chartJson } from "./table/chartJson";
import { pixelsPerInch, type ExportSettings } from "./settings";

/** What making a file needs from its environment: a browser, its worker, or the command line. */
export interface Means {
  readonly paint: Painter;
  readonly loadFont: LoadFont;
  /** Whether `paint` uses only the fonts that come with the project, and not those of a browser. */
  readonly paintsOwnFaces: boolean;
}

/**
 * Exports a chart as one file. The code for large formats is loaded only when needed.
 * @throws ExportFault if the file cannot be made, with a way out.
 */
export async function exportChart(
  subject: ExportSubject,
  settings: ExportSettings,
  format: ExportFormat,
  means: Means,
): Promise<ExportedFile> {
  const made = await madeOf(subject, settings, format, means);
  return { name: chartFileName(subject, settings, format), type: mediaTypes[format], boxes: [], ...made };
}

/** A file name such as `survey_funds_square_5-8_zh.png`. Formats for data have no look. */
export function chartFileName(
  { id, plot, dataset, filters }: ExportSubject,
  settings: ExportSettings,
  format: ExportFormat,
): string {
  const look = lookName(settings, format);
  return fileName({ dataset, chart: id, mode: plot.mode, look, filters, locale: plot.locale }, format);
}

type Made = Pick<ExportedFile, "bytes"> & Partial<Pick<ExportedFile, "boxes">>;

async function madeOf(
  subject: ExportSubject,
  settings: ExportSettings,
  format: ExportFormat,
  means: Means,
): Promise<Made> {
  switch (format) {
    case "svg":
      return { bytes: utf8(pictureOf(subject, pictureLook(settings)).svg) };
    case "png":
      return {
        bytes: await chartPng(subject, settings, means.paint),
        boxes: means.paintsOwnFaces
          ? await boxesIn(pictureOf(subject, pictureLook(settings)).svg, means.loadFont)
          : [],
      };
    case "pdf": {
      const { pdfOf } = await loadPart(() => import("./pdf/pdf"));
      const { plot, dataset } = subject;
      const about = {
        title: plot.title,
        subject: sourceLine(dataset, plot.statements, plot.locale),
        locale: plot.locale,
        published: dataset.report.published,
      };
      const { pages, boxes } = await legiblePages([pdfPage(subject, settings)], settings, means);
      return { bytes: await pdfOf(pages, about, means.loadFont), boxes };
    }
    case "pptx": {
      const { chartSlide, deckSize, pptxOf, slideDeck } = await loadPptx();
      const look = pictureLook(settings);
      const { locale } = subject.plot;
      const slide = chartSlide(subject, look);
      const contents = slideDeck(slide, { ...look, size: deckSize(look.size), locale, template: null });
      return { bytes: await pptxOf(contents, means) };
    }
    case "csv":
      return { bytes: utf8(chartCsv(subject)) };
    case "xlsx": {
      const { chartXlsx } = await loadPart(() => import("./table/chartXlsx"));
      return { bytes: await chartXlsx(subject) };
    }
    case "json":
      return { bytes: utf8(chartJson(subject)) };
  }
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A chart as PNG, with its title and source in its metadata. */
export async function chartPng(
  subject: ExportSubject,
  settings: ExportSettings,
  paint: Painter,
): Promise<Uint8Array> {
  const { plot, dataset, view, id } = subject;
  const picture = pictureOf(subject, pictureLook(settings));
  const png = await paint(picture.svg, picture, settings.density);
  const origin = {
    view,
    chart: id,
    title: plot.title,
    source: sourceLine(dataset, plot.statements, plot.locale),
    edition: dataset.edition,
  };
  return withOrigin(png, origin, pixelsPerInch(settings) * settings.density);
}

/** A chart as a page of a PDF. */
function pdfPage(subject: ExportSubject, settings: ExportSettings): PdfPage {
  const { plot, dataset } = subject;
  return {
    ...pictureOf(subject, pictureLook(settings)),
    // An inch has 72 pt.
    scale: 72 / pixelsPerInch(settings),
    title: plot.title,
    alternative: alternativeText(plot, dataset),
    locale: plot.locale,
  };
}

/** Pixels per px of a painted page. */
const paintedDensity = 2;

async function boxesIn(svg: string, loadFont: LoadFont): Promise<readonly string[]> {
  const { lackedLetters } = await loadPart(() => import("./pdf/registerFonts"));
  return lackedLetters(svg, loadFont);
}

/**
 * Pages with letters that our fonts lack are painted if the settings say so; otherwise these letters become boxes, and are
 * listed.
 */
export async function legiblePages(
  pages: readonly PdfPage[],
  { paintsLackedLetters }: ExportSettings,
  { paint, loadFont }: Means,
): Promise<{ readonly pages: readonly PdfPage[]; readonly boxes: readonly string[] }> {
  const boxes = new Set<string>();
  const legible: PdfPage[] = [];
  for (const page of pages) {
    const lacked = await boxesIn(page.svg, loadFont);
    if (paintsLackedLetters && lacked.length > 0) {
      legible.push({ ...page, painted: await paint(page.svg, page, paintedDensity) });
    } else {
      for (const letter of lacked) boxes.add(letter);
      legible.push(page);
    }
  }
  return { pages: legible, boxes: [...boxes] };
}
