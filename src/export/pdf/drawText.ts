import { affineOf } from "../drawing/affine";
import type { FontStyle } from "./loadFont";
import { fillOf } from "../drawing/paint";
import { isBold, isSerif, textOf } from "../drawing/svgText";
import { lengthOf, type SvgElement } from "../drawing/svgTree";

/**
 * With any list of features, even an empty one, pdfkit sets a line as a whole. Set word by word, it would lose the kerning
 * at its spaces.
 */
const wholeLine: PDFKit.Mixins.TextOptions = { features: [] };

/** Characters that are never visible: joiners, direction marks, variation selectors. */
const unseen = /\p{Default_Ignorable_Code_Point}/gu;

/** The letters of a text as drawn, with each accent composed with its letter where Unicode has such a character. */
export function lettersOf(element: SvgElement): string {
  return textOf(element).normalize("NFC").replace(unseen, "");
}

/** The face of a text; throws for a face that is not embedded. */
export function styleOf(element: SvgElement): FontStyle {
  const [serif, bold] = [isSerif(element), isBold(element)];
  if (serif && !bold) throw new Error("The PDF has a serif face for bold text only.");
  return { family: serif ? "serif" : "sans", weight: bold ? 700 : 400 };
}

/** The name under which a face is registered with a document. */
export function fontName({ family, weight }: FontStyle): string {
  return `${family}-${weight}`;
}

/** Draws a line of text that can be selected and searched, with the registered fonts. */
export function drawText(document: PDFKit.PDFDocument, element: SvgElement): void {
  const letters = lettersOf(element);
  const fill = fillOf(element);
  if (letters === "" || !fill) return;
  const { attributes } = element;
  const size = lengthOf(element, "font-size", 16);
  document.save();
  document.transform(...affineOf(attributes.get("transform")));
  document.fillColor(fill.color, fill.opacity < 1 ? fill.opacity : undefined);
  document.font(fontName(styleOf(element)), size);
  const x = lengthOf(element, "x", 0) + lengthOf(element, "dx", 0, size);
  const y = lengthOf(element, "y", 0) + lengthOf(element, "dy", 0, size);
  const start =
    x - document.widthOfString(letters, wholeLine) * startShare(attributes.get("text-anchor") ?? "start");
  const runs = runsFromLeft(letters);
  // If characters are left out, the file stores the original text with the line. Not for right-to-left lines, whose order
  // readers derive from what is drawn.
  const isTold = letters !== textOf(element) && runs.length === 1;
  if (isTold) document.markContent("Span", { actual: textOf(element) });
  let left = start;
  for (const run of runs) {
    document.text(run, left, y, { ...wholeLine, lineBreak: false, baseline: "alphabetic" });
    left += document.widthOfString(run, wholeLine);
  }
  if (isTold) document.endMarkedContent();
  document.restore();
}

/** The share of a line that lies before its anchor. */
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

/** Right-to-left words, and whatever stands between them. */
const rightToLeft =
  /\S*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]\S*(?:(?: +[\d.,%]+)* +\S*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]\S*)*/g;

/**
 * The runs of a line from left to right. A line without right-to-left words is one run; otherwise each word and space is a
 * run. The font orders the letters within a word.
 */
function runsFromLeft(line: string): readonly string[] {
  const fromLeft = line.replace(rightToLeft, (words) => words.split(" ").reverse().join(" "));
  return line.search(rightToLeft) < 0 ? [line] : (fromLeft.match(/ +|[^ ]+/g) ?? []);
}
