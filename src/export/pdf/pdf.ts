import { languageTag, type Locale } from "../../i18n/locale";
import { nextTask } from "../nextTask";
import { AtlasDocument, bytesOf } from "./atlasDocument";
import { drawPicture } from "./drawPicture";
import type { PictureWords } from "../picture/pictureTypes";
import { pageParts } from "./pageStructure";
import type { LoadFont } from "./loadFont";
import { registerFonts } from "./registerFonts";
import { elementsIn, svgTree, type SvgElement } from "../drawing/svgTree";

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

interface PlacedPicture {
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

/** The PDF tags for what is read. Consecutive entries of a page form one list. */
const tags = { heading: "H1", paragraph: "P" } as const;

function drawPlaced(
  document: PDFKit.PDFDocument,
  structure: PDFKit.PDFStructureElement,
  { page, x, y, svg }: PlacedPicture & { readonly svg: SvgElement },
): void {
  const { width, height, scale, title, alternative, locale, painted, words } = page;
  const size = { width: width * scale, height: height * scale };
  const lang = languageTag[locale];
  const draw = (elements: readonly SvgElement[]) => () => {
    document.save();
    document.translate(x, y);
    document.scale(scale);
    if (painted) hideText(document);
    drawPicture(document, svg, elements, painted ? "words" : "all");
    document.restore();
  };
  const picture = (elements: readonly SvgElement[]) => () => {
    if (painted) document.image(slicedBuffer(painted), x, y, size);
    draw(elements)();
  };
  const told = { title, alt: alternative, bbox: [x, y, x + size.width, y + size.height] };
  const section = document.struct("Sect", { title, lang });
  structure.add(section);
  let list: PDFKit.PDFStructureElement | null = null;
  for (const { role, elements } of pageParts(svg, words)) {
    if (elements.length === 0 && words.length > 0) continue;
    if (role !== "entry") list = null;
    switch (role) {
      case "artifact":
        document.markContent("Artifact", { type: "Layout" });
        draw(elements)();
        document.endMarkedContent();
        break;
      case "figure":
        section.add(document.struct("Figure", told, picture(elements)));
        break;
      case "entry":
        if (list === null) {
          list = document.struct("L");
          section.add(list);
        }
        list.add(document.struct("LI", {}, document.struct("LBody", {}, draw(elements))));
        break;
      default:
        section.add(document.struct(tags[role], {}, draw(elements)));
    }
  }
  section.end();
}

/** From here to the next restored state, text is invisible but can be selected and searched. */
function hideText(document: PDFKit.PDFDocument): void {
  document.addContent("3 Tr");
}

/** A copy of the bytes alone, since a view may lie on a larger buffer. */
function slicedBuffer(bytes: Uint8Array): ArrayBuffer {
  const buffer = new ArrayBuffer(bytes.length);
  new Uint8Array(buffer).set(bytes);
  return buffer;
}
