import { atlas } from "../../dataset/atlas";
import { languageTag, type Locale } from "../../i18n/locale";
import { nextTask } from "../nextTask";
import { AtlasDocument, bytesOf } from "./atlasDocument";
import { drawPlaced } from "./drawPlaced";
import type { PdfPage, PdfSheet } from "./pdfPage";
import type { LoadFont } from "./loadFont";
import { registerFonts } from "./registerFonts";
import { elementsIn, svgTree } from "../drawing/svgTree";

/** Metadata of the whole file. */
export interface PdfAbout {
  readonly title: string;
  readonly subject: string;
  readonly locale: Locale;
  /**
   * The date of the report (2019-01-16), which is also the date of the file: the same pages give the same bytes on any day.
   */
  readonly published: string;
}

const creator = `${atlas.name.zh} / ${atlas.name.en}`;

/** Pictures as one PDF, one page each. */
export function pdfOf(pages: readonly PdfPage[], about: PdfAbout, loadFont: LoadFont): Promise<Uint8Array> {
  const sheets = pages.map((page) => ({
    width: page.width * page.scale,
    height: page.height * page.scale,
    placed: [{ page, x: 0, y: 0, isListed: pages.length > 1 }],
  }));
  return pdfOfSheets(sheets, about, loadFont);
}

/**
 * Sheets as one accessible PDF with vector graphics and embedded text. Works in a browser, a worker and Node, and yields to
 * other tasks between sheets. Rejects with a `FontSliceError` if a font cannot be loaded, and with an error that names
 * anything in a picture that cannot be drawn.
 */
export async function pdfOfSheets(
  sheets: readonly PdfSheet[],
  about: PdfAbout,
  loadFont: LoadFont,
): Promise<Uint8Array> {
  const drawn = sheets.map(({ placed, ...sheet }) => ({
    ...sheet,
    placed: placed.map((each) => ({ ...each, svg: svgTree(each.page.svg) })),
  }));
  const document = new AtlasDocument({
    autoFirstPage: false,
    // No font before the first text, since PDF's standard fonts have no Chinese.
    font: "",
    pdfVersion: "1.7",
    tagged: true,
    displayTitle: true,
    lang: languageTag[about.locale],
    info: {
      Title: about.title,
      Subject: about.subject,
      Creator: creator,
      CreationDate: new Date(`${about.published}T00:00:00Z`),
    },
  });
  const bytes = bytesOf(document);
  const texts = drawn
    .flatMap(({ placed }) => placed.flatMap(({ svg }) => [...elementsIn(svg)]))
    .filter(({ tag }) => tag === "text");
  await registerFonts(document, texts, loadFont);
  const structure = document.struct("Document");
  document.addStructure(structure);
  for (const { width, height, placed } of drawn) {
    document.addPage({ size: [width, height], margin: 0 });
    for (const each of placed) {
      drawPlaced(document, structure, each);
      if (each.isListed) document.outline.addItem(each.page.title);
    }
    await nextTask();
  }
  structure.end();
  document.end();
  return bytes;
}
