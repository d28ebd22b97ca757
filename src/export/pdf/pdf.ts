import { languageTag, type Locale } from "../../i18n/locale";
import { nextTask } from "../nextTask";
import { AtlasDocument, bytesOf } from "./atlasDocument";
import { drawPlaced } from "./drawPlaced";
import type { PictureTable, PictureWords } from "../picture/pictureTypes";
import type { LoadFont } from "./loadFont";
import { registerFonts } from "./registerFonts";
import { elementsIn, svgTree } from "../drawing/svgTree";

/** A picture that becomes a page. */
export interface PdfPage {
  readonly svg: string;
  /** The page as a PNG, shown instead of the drawing with its text invisible behind it; null if the page is drawn. */
  readonly painted?: Uint8Array | null;
  /** px of the SVG */
  readonly width: number;
  /** px of the SVG */
  readonly height: number;
  /** pt per px of the SVG: 0.5 makes a slide of 1920 px 13⅓ inches wide. */
  readonly scale: number;
  readonly title: string;
  /** The text alternative of the drawing. */
  readonly alternative: string;
  /** The roles of the picture's first texts, which are read as text; empty if everything belongs to the drawing. */
  readonly words: readonly PictureWords[];
  /** The table that the drawing is; null for any other drawing. */
  readonly table: PictureTable | null;
  readonly locale: Locale;
}

/** Pictures on one sheet of paper, each as large as its scale makes it. */
export interface PdfSheet {
  /** pt */
  readonly width: number;
  /** pt */
  readonly height: number;
  readonly placed: readonly PlacedPicture[];
}

/** A picture on a sheet. */
export interface PlacedPicture {
  readonly page: PdfPage;
  /** pt from the left */
  readonly x: number;
  /** pt from the top */
  readonly y: number;
  /** Whether the file's outline lists it. */
  readonly isListed: boolean;
}

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

const creator = "黔图 / Guizhou Poverty-Alleviation Atlas";

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
