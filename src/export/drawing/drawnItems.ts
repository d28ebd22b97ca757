import { textWidth } from "../../render/measureText";
import type { Box } from "../../render/shapes";
import { affineOf, combined, identity, mapped, type Affine, type Point } from "./affine";
import { arcCurves } from "./arcCurves";
import { outlineOf, shapeTag } from "./outline";
import { fillOf, strokeOf, type Paint } from "./paint";
import type { Step } from "./pathData";
import { isBold, isSerif, textOf } from "./svgText";
import { lengthOf, type SvgElement } from "./svgTree";

/** A step of an outline in which arcs have become curves. */
export type PlainStep = Exclude<Step, { readonly kind: "arc" }>;

/** The hatching of an area: the colour of the lines and their clockwise angle from horizontal, in degrees. */
export interface DrawnHatching {
  readonly color: string;
  readonly turn: number;
}

/** An area or a line of a picture, in px of the picture. */
export interface DrawnOutline {
  readonly kind: "outline";
  /** The series and item it belongs to; null if it belongs to none. */
  readonly mark: string | null;
  readonly box: Box;
  readonly form: "rectangle" | "ellipse" | "line" | "free";
  readonly steps: readonly PlainStep[];
  readonly fill: Paint;
  readonly hatching: DrawnHatching | null;
  readonly stroke: Paint;
  readonly strokeWidth: number;
  /** Lengths of dashes and gaps; empty for a solid line. */
  readonly dashes: readonly number[];
}

/** A run of letters of one look, on one line, in px of the picture. */
export interface DrawnText {
  readonly kind: "text";
  readonly mark: null;
  readonly box: Box;
  readonly words: string;
  /** The anchor point of the line, on its baseline. */
  readonly at: Point;
  readonly anchor: "start" | "middle" | "end";
  readonly width: number;
  readonly size: number;
  readonly bold: boolean;
  readonly serif: boolean;
  readonly paint: NonNullable<Paint>;
  /** Rotation in degrees, clockwise. */
  readonly turn: number;
  /** Lines with the same origin were set as one text. */
  readonly origin: string;
}

export type DrawnItem = DrawnOutline | DrawnText;

/** The areas, lines and texts of a picture in drawing order, including the invisible areas of marks. */
export function drawnItems(svg: SvgElement): readonly DrawnItem[] {
  return svg.children.flatMap((child) => itemsIn(child, identity));
}

function itemsIn(element: SvgElement, outer: Affine): readonly DrawnItem[] {
  const affine = combined(outer, affineOf(element.attributes.get("transform")));
  const tag = shapeTag(element);
  if (tag)
    return drawnOutline(element, plainSteps(outlineOf(element, tag), affine), tag === "circle", affine);
  if (element.tag === "text") return drawnText(element, affine);
  if (element.tag !== "g") return [];
  // PowerPoint cannot clip one shape by another, so a clipped shape would come out whole.
  if (element.attributes.has("clip-path")) throw new Error("A drawing of shapes cannot be cut to a frame.");
  return element.children.flatMap((child) => itemsIn(child, affine));
}

/** The scale factor of a transformation. */
function scaleOf([a, b, c, d]: Affine): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}

/** Steps in px of the picture, with arcs turned into curves. */
function plainSteps(steps: readonly Step[], affine: Affine): readonly PlainStep[] {
  const to = (point: Point): Point => mapped(affine, point);
  let at: Point = [0, 0];
  let start: Point = [0, 0];
  return steps.flatMap((step): readonly PlainStep[] => {
    const from = at;
    at = step.kind === "close" ? start : step.to;
    switch (step.kind) {
      case "close":
        return [step];
      case "move":
        start = step.to;
        return [{ kind: "move", to: to(step.to) }];
      case "line":
        return [{ kind: "line", to: to(step.to) }];
      case "curve":
        return [{ kind: "curve", over: [to(step.over[0]), to(step.over[1])], to: to(step.to) }];
      case "arc":
        return arcCurves(from, step.arc, step.to).map(({ over, to: end }) => ({
          kind: "curve",
          over: [to(over[0]), to(over[1])],
          to: to(end),
        }));
    }
  });
}

function drawnOutline(
  element: SvgElement,
  steps: readonly PlainStep[],
  isCircle: boolean,
  affine: Affine,
): readonly DrawnOutline[] {
  if (steps.length === 0) return [];
  const { attributes } = element;
  const [color, turn] = (attributes.get("data-hatching") ?? "").split(" ");
  const points = steps.flatMap((step) => (step.kind === "close" ? [] : [step.to]));
  const scale = scaleOf(affine);
  const dashes = attributes.get("stroke-dasharray") ?? "none";
  return [
    {
      kind: "outline",
      mark: attributes.get("data-mark") ?? null,
      box: boxAround(points),
      form: isCircle ? "ellipse" : formOf(steps, points),
      steps,
      fill: points.length > 2 ? fillOf(element) : null,
      hatching: color ? { color, turn: Number(turn) } : null,
      stroke: strokeOf(element),
      strokeWidth: lengthOf(element, "stroke-width", 1) * scale,
      dashes: dashes === "none" ? [] : dashes.split(/[\s,]+/).map((length) => Number(length) * scale),
    },
  ];
}

function formOf(steps: readonly PlainStep[], points: readonly Point[]): DrawnOutline["form"] {
  if (steps.some(({ kind }, place) => kind === "curve" || (kind === "move" && place > 0))) return "free";
  const isClosed = steps.at(-1)?.kind === "close";
  if (points.length === 2) return "line";
  const [first, second, third, fourth, fifth] = points;
  const hasFour = points.length === 4 || (points.length === 5 && String(first) === String(fifth));
  if (!isClosed || !hasFour || !first || !second || !third || !fourth) return "free";
  const corners = [first, second, third, fourth].map(([x, y]) => [x.toFixed(2), y.toFixed(2)] as const);
  const isUpright = corners.every(([x, y], place) => {
    const [nextX, nextY] = corners[(place + 1) % 4] ?? [x, y];
    return (x === nextX) !== (y === nextY);
  });
  return isUpright ? "rectangle" : "free";
}

/** The smallest box around points. The ends of curves are enough, since curves stay close to them. */
export function boxAround(points: readonly Point[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Height of our typefaces' letters above the baseline, and depth below it, as multiples of their size. */
const letters = { above: 0.88, below: 0.22 } as const;

function drawnText(element: SvgElement, affine: Affine): readonly DrawnText[] {
  const { attributes } = element;
  const [words, paint] = [textOf(element), fillOf(element)];
  if (words === "" || !paint) return [];
  const own = lengthOf(element, "font-size", 16);
  const size = own * scaleOf(affine);
  const at = mapped(affine, [
    lengthOf(element, "x", 0) + lengthOf(element, "dx", 0, own),
    lengthOf(element, "y", 0) + lengthOf(element, "dy", 0, own),
  ]);
  const bold = isBold(element);
  const width = textWidth(words, size, bold ? "bold" : "normal");
  const anchor = anchorOf(attributes.get("text-anchor") ?? "start");
  const left = at[0] - width * { start: 0, middle: 0.5, end: 1 }[anchor];
  return [
    {
      kind: "text",
      mark: null,
      box: {
        x: left,
        y: at[1] - letters.above * size,
        width,
        height: (letters.above + letters.below) * size,
      },
      words,
      ...{ at, anchor, width, size, bold, serif: isSerif(element), paint },
      turn: Math.round((Math.atan2(affine[1], affine[0]) * 180) / Math.PI),
      origin: attributes.get("transform") ?? "",
    },
  ];
}

function anchorOf(given: string): DrawnText["anchor"] {
  if (given === "start" || given === "middle" || given === "end") return given;
  throw new Error(`There is no text-anchor "${given}".`);
}
