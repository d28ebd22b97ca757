import { languageTag } from "../../i18n/locale";
import { drawPicture } from "./drawPicture";
import { pageParts } from "./pageStructure";
import type { PlacedPicture } from "./pdfPage";
import { textOf } from "../drawing/svgText";
import { elementsIn, type SvgElement } from "../drawing/svgTree";
import type { TableCell } from "./tableRows";

/** The PDF tags for what is read. Consecutive entries of a page form one list. */
const tags = { heading: "H1", paragraph: "P" } as const;

/** Draws a picture on the current page and adds what it says to the structure of the document. */
export function drawPlaced(
  document: PDFKit.PDFDocument,
  structure: PDFKit.PDFStructureElement,
  { page, x, y, svg }: PlacedPicture & { readonly svg: SvgElement },
): void {
  const { width, height, scale, title, alternative, locale, painted, words, table } = page;
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
  const paint = () => {
    if (painted) document.image(slicedBuffer(painted), x, y, size);
  };
  const picture = (elements: readonly SvgElement[]) => () => {
    paint();
    draw(elements)();
  };
  const unread = (content: () => void) => {
    document.markContent("Artifact", { type: "Layout" });
    content();
    document.endMarkedContent();
  };
  const cellOf = ({ heads, elements, said }: TableCell) => {
    if (elements.length === 0) return document.struct("TD");
    const words = elements.map(lettersIn).join("");
    const content = (): PDFKit.PDFStructureElement | (() => void) => {
      if (words === said) return draw(elements);
      if (words === "") return document.struct("Figure", { alt: said }, draw(elements));
      return document.struct("Span", { actual: said }, draw(elements));
    };
    return heads
      ? document.struct("TH", headOptions(heads), content())
      : document.struct("TD", {}, content());
  };
  const told = { title, alt: alternative, bbox: [x, y, x + size.width, y + size.height] };
  const section = document.struct("Sect", { title, lang });
  structure.add(section);
  let list: PDFKit.PDFStructureElement | null = null;
  for (const part of pageParts(svg, words, table)) {
    if (part.role !== "entry") list = null;
    if (part.role === "table") {
      if (painted) unread(paint);
      section.add(
        document.struct(
          "Table",
          { title },
          part.rows.map((row) => document.struct("TR", {}, row.map(cellOf))),
        ),
      );
      continue;
    }
    const { role, elements } = part;
    if (elements.length === 0 && words.length > 0) continue;
    switch (role) {
      case "artifact":
        unread(draw(elements));
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

function lettersIn(element: SvgElement): string {
  return [...elementsIn(element)].map(textOf).join("");
}

/** What pdfkit knows of the head of a column or row; its types lack the scope. */
interface HeadOptions extends PDFKit.Mixins.StructureElementOptions {
  readonly scope: "Column" | "Row";
}

function headOptions(scope: HeadOptions["scope"]): HeadOptions {
  return { scope };
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
