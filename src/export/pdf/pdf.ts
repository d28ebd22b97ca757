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
  /** The page as a PNG, shown instead of the drawing, whose words stand unseen behind it; null where it is drawn. */
  readonly painted?: Uint8Array | null;
  /** px of the SVG */
  readonly width: number;
  /** px of the SVG */
  readonly height: number;
  /** pt per px of the SVG: 0.5 makes a slide of 1920 px 13⅓ inches wide. */
  readonly scale: number;
  readonly title: string;
  /** Read aloud instead of the drawing. */
  readonly alternative: string;
  /** What the picture's first texts are, which are read as they are; none where all of it is the drawing. */
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
  /** Whether the file's outline leads to it. */
  readonly isListed: boolean;
}

/** What a reader is told about the whole file. */
export interface PdfAbout {
  readonly title: string;
  readonly subject: string;
  readonly locale: Locale;
  /** The day of the report (2019-01-16), which dates the file: the same pages are the same bytes on any day. */
  readonly published: string;
}

const creator = "黔图 / Guizhou Poverty-Alleviation Atlas";

/** Pictures as one PDF, a page each. */
export function pdfOf(pages: readonly PdfPage[], about: PdfAbout, loadFont: LoadFont): Promise<Uint8Array> {
  const sheets = pages.map((page) => ({
    width: page.width * page.scale,
    height: page.height * page.scale,
    placed: [{ page, x: 0, y: 0, isListed: pages.length > 1 }],
  }));
  return pdfOfSheets(sheets, about, loadFont);
}

/**
 * Sheets as one PDF that can be read aloud: vector throughout, its text embedded as text. Works in a browser, a worker
 * and Node, and lets other work in between sheets. Rejects with a `FontSliceError` when letters cannot be fetched,
 * and with an error that names it when a picture has something that the PDF cannot draw.
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
    // No face before the first text: the standard ones of PDF have no Chinese.
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

/** The tags of PDF for what is read; a page's entries follow each other as one list. */
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

/** Text from here to the next restored state can be selected and searched, and is not seen. */
function hideText(document: PDFKit.PDFDocument): void {
  document.addContent("3 Tr");
}

/** The bytes alone: a view may be on a larger memory. */
function slicedBuffer(bytes: Uint8Array): ArrayBuffer {
  const buffer = new ArrayBuffer(bytes.length);
  new Uint8Array(buffer).set(bytes);
  return buffer;
}
