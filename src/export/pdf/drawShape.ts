import { affineOf, numbersIn } from "../drawing/affine";
import { outlineOf, type shapeTag } from "../drawing/outline";
import { fillOf, strokeOf, type Paint } from "../drawing/paint";
import { pathData } from "../drawing/pathData";
import { lengthOf, type SvgElement } from "../drawing/svgTree";

type ShapeTag = NonNullable<ReturnType<typeof shapeTag>>;

/** Draws a shape, its area before its line. */
export function drawShape(document: PDFKit.PDFDocument, element: SvgElement, tag: ShapeTag): void {
  const fill = fillOf(element);
  const stroke = strokeOf(element);
  const steps = outlineOf(element, tag);
  if (steps.length === 0 || (!fill && !stroke)) return;
  const path = pathData(steps);
  const rule = element.attributes.get("fill-rule") === "evenodd" ? "even-odd" : "non-zero";
  document.save();
  document.transform(...affineOf(element.attributes.get("transform")));
  if (stroke) prepareStroke(document, element, stroke);
  if (fill) {
    document.fillColor(fill.color, partly(fill.opacity));
    document.path(path);
    // A translucent line must be drawn on its own: PDF treats area and line as one if they are drawn together.
    const isTogether = stroke !== null && stroke.opacity === 1;
    if (isTogether) document.fillAndStroke(rule);
    else document.fill(rule);
    if (stroke && !isTogether) document.path(path).stroke();
  } else {
    document.path(path).stroke();
  }
  document.restore();
}

/** Undefined for full opacity, which is PDF's default. */
function partly(opacity: number): number | undefined {
  return opacity < 1 ? opacity : undefined;
}

function prepareStroke(document: PDFKit.PDFDocument, element: SvgElement, stroke: NonNullable<Paint>): void {
  const { attributes } = element;
  document.strokeColor(stroke.color, partly(stroke.opacity));
  document.lineWidth(lengthOf(element, "stroke-width", 1));
  document.lineCap(attributes.get("stroke-linecap") ?? "butt");
  document.lineJoin(attributes.get("stroke-linejoin") ?? "miter");
  document.miterLimit(lengthOf(element, "stroke-miterlimit", 4));
  const dashes = attributes.get("stroke-dasharray") ?? "none";
  if (dashes === "none") return;
  const lengths = numbersIn(dashes);
  if (!lengths.every((length) => length > 0)) throw new Error(`The PDF cannot dash a line with "${dashes}".`);
  // pdfkit's own `dash` allows only one length for dashes and one for gaps.
  document.addContent(`[${lengths.join(" ")}] ${lengthOf(element, "stroke-dashoffset", 0)} d`);
}
