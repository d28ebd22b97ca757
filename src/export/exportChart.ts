import { sourceLine } from "../chart-kit/sourceLine";
import { ExportFault, loadPart } from "./exportFault";
import type { ExportSubject } from "./exportSubject";
import { fileName } from "./fileName";
import { mediaTypes, type ExportedFile, type ExportFormat } from "./formats";
import { loadPptx } from "./loadPptx";
import { canPaint, type Painter } from "./picture/painter";
import type { LoadFont } from "./pdf/loadFont";
import { withOrigin } from "./picture/pngMetadata";
import { pictureOf, type Picture } from "./picture/picture";
import { pictureLook } from "./picture/pictureLook";
import { plotDescription } from "./picture/plotDescription";
import { chartCsv } from "./table/chartCsv";
import { chartJson } from "./table/chartJson";
import { pixelsPerInch, type Density, type ExportSettings } from "./settings";

/** What a surrounding gives to make files with: a browser, its worker, or the command line. */
export interface Means {
  readonly paint: Painter;
  readonly loadFont: LoadFont;
}

/**
 * One chart as one file. What a large format needs is loaded only when it is asked for; the small ones are at hand.
 * @throws ExportFault where the file cannot be made, with the way out.
 */
export async function exportChart(
  subject: ExportSubject,
  settings: ExportSettings,
  format: ExportFormat,
  means: Means,
): Promise<ExportedFile> {
  const bytes = await bytesOf(subject, settings, format, means);
  return { name: chartFileName(subject, settings, format), type: mediaTypes[format], bytes };
}

/** `guizhou-atlas_funds_square_5-8_zh.png`; figures have no size. */
export function chartFileName(
  { id, plot, filters }: ExportSubject,
  settings: ExportSettings,
  format: ExportFormat,
): string {
  const isData = format === "csv" || format === "xlsx" || format === "json";
  const size = isData || settings.preset === "slide" ? "" : settings.preset;
  return fileName({ chart: id, mode: plot.mode, size, filters, locale: plot.locale }, format);
}

async function bytesOf(
  subject: ExportSubject,
  settings: ExportSettings,
  format: ExportFormat,
  means: Means,
): Promise<Uint8Array> {
  switch (format) {
    case "svg":
      return utf8(pictureOf(subject, pictureLook(settings)).svg);
    case "png":
      return chartPng(subject, settings, means.paint);
    case "pdf": {
      const { pdfOf } = await loadPart(() => import("./pdf/pdf"));
      const { plot, dataset } = subject;
      const about = {
        title: plot.title,
        subject: sourceLine(dataset, plot.statements, plot.locale),
        locale: plot.locale,
        published: dataset.report.published,
      };
      return pdfOf([pdfPage(subject, settings)], about, means.loadFont);
    }
    case "pptx": {
      const { chartSlide, deckSize, pptxOf, slideDeck } = await loadPptx();
      const look = pictureLook(settings);
      const { locale } = subject.plot;
      const slide = chartSlide(subject, look);
      return pptxOf(slideDeck(slide, { ...look, size: deckSize(look.size), locale }), means);
    }
    case "csv":
      return utf8(chartCsv(subject));
    case "xlsx": {
      const { chartXlsx } = await loadPart(() => import("./table/chartXlsx"));
      return chartXlsx(subject);
    }
    case "json":
      return utf8(chartJson(subject));
  }
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The largest density up to the one asked for at which a picture of the given size can be painted; null for none. */
export function paintableDensity({ width, height }: Pick<Picture, "width" | "height">, asked: Density) {
  return (
    ([4, 3, 2, 1] as const).find((density) => density <= asked && canPaint(width, height, density)) ?? null
  );
}

/**
 * A chart as PNG, with what it shows and where it comes from in its metadata.
 * @throws ExportFault where no canvas is as large as the picture asked for.
 */
export async function chartPng(
  subject: ExportSubject,
  settings: ExportSettings,
  paint: Painter,
): Promise<Uint8Array> {
  const { plot, dataset, view, id } = subject;
  const picture = pictureOf(subject, pictureLook(settings));
  if (!canPaint(picture.width, picture.height, settings.density)) {
    const size = `${Math.round(picture.width * settings.density)} × ${Math.round(picture.height * settings.density)}`;
    throw new ExportFault({
      zh: `${size} 像素超出了能画的范围。请降低倍率，或改存为 SVG、PDF。`,
      en: `${size} px is more than can be painted. Choose a lower density, or save as SVG or PDF.`,
    });
  }
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
export function pdfPage(subject: ExportSubject, settings: ExportSettings) {
  const { plot, dataset } = subject;
  const { svg, width, height } = pictureOf(subject, pictureLook(settings));
  return {
    svg,
    width,
    height,
    // 72 pt to the inch.
    scale: 72 / pixelsPerInch(settings),
    title: plot.title,
    description: plotDescription(plot, dataset),
    locale: plot.locale,
  };
}
