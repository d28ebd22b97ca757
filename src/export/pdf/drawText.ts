import { affineOf } from "./affine";
import type { FontStyle } from "./loadFont";
import { fillOf } from "./paint";
import { lengthOf, type SvgElement } from "./svgTree";

/** Characters that are never seen: joiners, marks of direction, variants. */
const unseen = /\p{Default_Ignorable_Code_Point}/gu;

/** Letters that are read from right to left. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** The text of an element with its white space as SVG shows it. */
export function textOf({ text, attributes }: SvgElement): string {
  const spaced = text.replace(/[\t\n\r]/g, " ");
  return attributes.get("xml:space") === "preserve" ? spaced : spaced.replace(/ +/g, " ").trim();
}

/** The letters of a text that are drawn. */
export function lettersOf(element: SvgElement): string {
  return textOf(element).replace(unseen, "");
}

/** The face that a text asks for; throws for one that is not embedded. */
export function styleOf({ attributes }: SvgElement): FontStyle {
  const isBold = /^(bold|[6-9]00)$/.test(attributes.get("font-weight") ?? "normal");
  const isSerif = /^'?Noto Serif/.test(attributes.get("font-family") ?? "");
  if (isSerif && !isBold) throw new Error("The PDF has a serif face for bold text only.");
  return { family: isSerif ? "serif" : "sans", weight: isBold ? 700 : 400 };
}

/** The name under which a face is registered with a document. */
export function fontName({ family, weight }: FontStyle): string {
  return `${family}-${weight}`;
}

/** Draws a line of text with the registered faces, as text that can be selected and searched. */
export function drawText(document: PDFKit.PDFDocument, element: SvgElement): void {
  const letters = lettersOf(element);
  const fill = fillOf(element);
  if (letters === "" || !fill) return;
  if (!("color" in fill)) throw new Error("The PDF draws no text with a pattern.");
  const { attributes } = element;
  const size = lengthOf(element, "font-size", 16);
  document.save();
  document.transform(...affineOf(attributes.get("transform")));
  document.fillColor(fill.color, fill.opacity < 1 ? fill.opacity : undefined);
  document.font(fontName(styleOf(element)), size);
  const x = lengthOf(element, "x", 0) + lengthOf(element, "dx", 0, size);
  const y = lengthOf(element, "y", 0) + lengthOf(element, "dy", 0, size);
  const start = x - document.widthOfString(letters) * startShare(attributes.get("text-anchor") ?? "start");
  // What is drawn differs from what is written: the file says what is written beside it.
  const isTold = letters !== textOf(element) || rightToLeft.test(letters);
  if (isTold) document.markContent("Span", { actual: textOf(element) });
  document.text(letters, start, y, { lineBreak: false, baseline: "alphabetic" });
  if (isTold) document.endMarkedContent();
  document.restore();
}

/** How much of a line stands before its anchor. */
function startShare(anchor: string): number {
  switch (anchor) {
    case "start":
      return 0;
    case "middle":
      return 0.5;
    case "end":
      return 1;
    default:
      throw new Error(`The PDF does not know the text-anchor "${anchor}".`);
  }
}
