import { affineOf } from "../drawing/affine";
import { drawShape } from "./drawShape";
import { drawText } from "./drawText";
import { outlineOf, shapeTag } from "../drawing/outline";
import { pathData } from "../drawing/pathData";
import { elementsIn, type SvgElement } from "../drawing/svgTree";

/** Which part of a picture to draw: all of it, or only its text. */
export type DrawnPart = "all" | "words";

/** Draws elements of a picture on the document's page, with one px of the picture as one unit. */
export function drawPicture(
  document: PDFKit.PDFDocument,
  svg: SvgElement,
  elements: readonly SvgElement[] = svg.children,
  part: DrawnPart = "all",
): void {
  const named = new Map(
    [...elementsIn(svg)].flatMap((element) => {
      const id = element.attributes.get("id");
      return id === undefined ? [] : [[id, element] as const];
    }),
  );
  for (const element of elements) drawElement(document, element, named, part);
}

function drawElement(
  document: PDFKit.PDFDocument,
  element: SvgElement,
  named: ReadonlyMap<string, SvgElement>,
  part: DrawnPart,
): void {
  const shape = shapeTag(element);
  if (shape) {
    if (part === "all") drawShape(document, element, shape);
  } else if (element.tag === "text") {
    drawText(document, element);
  } else if (element.tag === "g") {
    document.save();
    document.transform(...affineOf(element.attributes.get("transform")));
    const clip = element.attributes.get("clip-path");
    if (clip !== undefined) clipTo(document, clip, named);
    for (const child of element.children) drawElement(document, child, named, part);
    document.restore();
  }
  // Definitions (clip paths) are drawn where they are used; title and description belong to the page.
}

function clipTo(
  document: PDFKit.PDFDocument,
  reference: string,
  named: ReadonlyMap<string, SvgElement>,
): void {
  const [, id = ""] = /^url\(#([^)]+)\)$/.exec(reference) ?? [];
  const clipPath = named.get(id);
  const [shape, second] = clipPath?.tag === "clipPath" ? clipPath.children : [];
  const tag = shape && shapeTag(shape);
  if (!tag || second || shape.attributes.has("transform")) {
    throw new Error(`The PDF cannot clip to "${reference}".`);
  }
  document.path(pathData(outlineOf(shape, tag))).clip();
}
