import { affineOf, inverse, mapped, type Affine, type Point } from "./affine";
import { outlineOf, shapeTag } from "./outline";
import { fillOf } from "./paint";
import { boundingPoints } from "./pathData";
import { elementsIn, lengthOf, type SvgElement } from "./svgTree";

/** Parallel stripes without end: how a plan or target is filled. */
export interface Hatching {
  readonly transform: Affine;
  /** From one stripe to the next of the same kind, px. */
  readonly distance: number;
  readonly stripes: readonly Stripe[];
}

interface Stripe {
  /** From the start of the pattern, px. */
  readonly top: number;
  readonly thickness: number;
  readonly color: [number, number, number];
}

/** Reads a pattern whose parts run through from tile to tile; throws for any other. */
export function hatchingOf(pattern: SvgElement): Hatching {
  const width = lengthOf(pattern, "width", 0);
  const distance = lengthOf(pattern, "height", 0);
  const id = pattern.attributes.get("id") ?? "";
  const units = pattern.attributes.get("patternUnits");
  if (!(width > 0 && distance > 0) || units !== "userSpaceOnUse") {
    throw new Error(`The PDF cannot tile the pattern "${id}".`);
  }
  const stripes = new Map<string, Stripe>();
  for (const part of elementsIn(pattern)) {
    const tag = shapeTag(part);
    const fill = tag && fillOf(part);
    if (!tag || !fill) continue;
    const points = boundingPoints(outlineOf(part, tag));
    const [left, top, right, bottom] = extent(points);
    const isRectangle = points.every(([x, y]) => (x === left || x === right) && (y === top || y === bottom));
    if (!isRectangle || right - left < width || !("color" in fill) || fill.opacity < 1) {
      throw new Error(`The PDF draws patterns of stripes only; "${id}" has other parts.`);
    }
    const start = ((top % distance) + distance) % distance;
    const stripe = { top: start, thickness: bottom - top, color: fill.color };
    stripes.set(`${stripe.top} ${stripe.thickness} ${stripe.color.join()}`, stripe);
  }
  return {
    transform: affineOf(pattern.attributes.get("patternTransform")),
    distance,
    stripes: [...stripes.values()],
  };
}

type Extent = readonly [left: number, top: number, right: number, bottom: number];

function extent(points: readonly Point[]): Extent {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** Paints the stripes over the area between `points`; the document's clip path cuts them to the shape. */
export function paintHatching(
  document: PDFKit.PDFDocument,
  { transform, distance, stripes }: Hatching,
  points: readonly Point[],
): void {
  const [shapeLeft, shapeTop, shapeRight, shapeBottom] = extent(points);
  const back = inverse(transform);
  const corners = [shapeLeft, shapeRight].flatMap((x) =>
    [shapeTop, shapeBottom].map((y) => mapped(back, [x, y])),
  );
  const [left, top, right, bottom] = extent(corners);
  document.transform(...transform);
  for (const stripe of stripes) {
    const first = Math.floor((top - stripe.top - stripe.thickness) / distance);
    for (let place = first; place * distance + stripe.top <= bottom; place += 1) {
      document.rect(left, place * distance + stripe.top, right - left, stripe.thickness);
    }
    document.fill(stripe.color);
  }
}
