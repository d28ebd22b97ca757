import { affineOf, inverse, mapped, type Affine } from "./affine";
import { outlineOf, shapeTag } from "./outline";
import { fillOf } from "./paint";
import type { Step } from "./pathData";
import { between, polygonsOf } from "./polygons";
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

/** How far, in px, sums of the same lengths may lie apart. */
const rounding = 1e-6;

function isAt(value: number, line: number): boolean {
  return Math.abs(value - line) < rounding;
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
    const points = polygonsOf(outlineOf(part, tag)).flat();
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const [left, right] = [Math.min(...xs), Math.max(...xs)];
    const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
    const isRectangle = points.every(
      ([x, y]) => (isAt(x, left) || isAt(x, right)) && (isAt(y, top) || isAt(y, bottom)),
    );
    if (!isRectangle || right - left < width - rounding || !("color" in fill) || fill.opacity < 1) {
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

/**
 * Paints the stripes where they cross a shape, each as an area of its own: a clip path would be shorter, and some
 * programs that open PDFs for editing lose it.
 */
export function paintHatching(
  document: PDFKit.PDFDocument,
  { transform, distance, stripes }: Hatching,
  shape: readonly Step[],
  rule: "even-odd" | "non-zero",
): void {
  const back = inverse(transform);
  const polygons = polygonsOf(shape).map((polygon) => polygon.map((point) => mapped(back, point)));
  const levels = polygons.flat().map(([, y]) => y);
  const [top, bottom] = [Math.min(...levels), Math.max(...levels)];
  document.transform(...transform);
  for (const stripe of stripes) {
    const first = Math.floor((top - stripe.top - stripe.thickness) / distance);
    let hasParts = false;
    for (let place = first; place * distance + stripe.top <= bottom; place += 1) {
      const start = place * distance + stripe.top;
      for (const polygon of polygons) {
        const part = between(polygon, start, start + stripe.thickness);
        if (part.length < 3) continue;
        document.polygon(...part.map(([x, y]) => [x, y]));
        hasParts = true;
      }
    }
    if (hasParts) document.fill(stripe.color, rule);
  }
}
