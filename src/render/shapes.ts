import { textWidth, wrapText, type Weight } from "./measureText";
import { markStyle, type MarkKind } from "./statusStyle";
import { sansFamily, serifFamily, type Canvas } from "./theme";

/** A box in px, given by its upper left corner and its size. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** x and y in px. */
export type Point = [x: number, y: number];

interface Style {
  readonly fill?: string;
  readonly stroke?: string;
  readonly lineWidth?: number;
  readonly lineDash?: number[];
  readonly opacity?: number;
  readonly decal?: object;
}

interface TextStyle {
  readonly text: string;
  readonly fill: string;
  readonly fontSize: number;
  readonly fontFamily: string;
  readonly fontWeight: Weight;
  readonly align: "left" | "center" | "right";
  readonly verticalAlign: "top" | "middle" | "bottom";
  readonly lineHeight: number;
  readonly backgroundColor?: string;
}

interface Emphasised {
  /** Changes to its style while its mark is pointed at. */
  readonly emphasis?: { readonly style: Style };
}

/** The shapes of ECharts' custom series that we use for marks of our own. */
export type Shape = Emphasised &
  (
    | { readonly type: "rect"; readonly shape: Box & { readonly r?: number }; readonly style: Style }
    | {
        readonly type: "circle";
        readonly shape: { readonly cx: number; readonly cy: number; readonly r: number };
        readonly style: Style;
      }
    | {
        readonly type: "line";
        readonly shape: {
          readonly x1: number;
          readonly y1: number;
          readonly x2: number;
          readonly y2: number;
        };
        readonly style: Style;
      }
    | {
        readonly type: "path";
        /** In the syntax of SVG's `d`. */
        readonly shape: { readonly pathData: string };
        readonly style: Style;
      }
    | { readonly type: "polyline"; readonly shape: { readonly points: Point[] }; readonly style: Style }
    | { readonly type: "polygon"; readonly shape: { readonly points: Point[] }; readonly style: Style }
    | { readonly type: "text"; readonly x: number; readonly y: number; readonly style: TextStyle }
  );

export interface TextLook {
  /** px */
  readonly size: number;
  readonly color: string;
  readonly weight?: Weight;
  readonly align?: "left" | "center" | "right";
  readonly baseline?: "top" | "middle" | "bottom";
  /** A colour behind the letters, if lines would run through them. */
  readonly background?: string;
  /** The serif face, in which headings of the page and of pictures are set. */
  readonly serif?: boolean;
}

/** Line height of all text in charts, as a multiple of the text size. */
export const leading = 1.4;

/** Text at a point, with a line for each line break in it. */
export function textShape(text: string, x: number, y: number, look: TextLook): Shape {
  return {
    type: "text",
    x,
    y,
    style: {
      text,
      fill: look.color,
      fontSize: Math.round(look.size * 100) / 100,
      fontFamily: look.serif ? serifFamily : sansFamily,
      fontWeight: look.weight ?? "normal",
      align: look.align ?? "left",
      verticalAlign: look.baseline ?? "top",
      lineHeight: look.size * leading,
      ...(look.background ? { backgroundColor: look.background } : {}),
    },
  };
}

/** Text broken into lines of at most `width` px, with its total height in px. */
export function paragraph(
  text: string,
  x: number,
  y: number,
  width: number,
  look: TextLook,
): { readonly shape: Shape; readonly height: number } {
  const lines = wrapText(text, width, look.size, look.weight);
  return { shape: textShape(lines.join("\n"), x, y, look), height: lines.length * look.size * leading };
}

/** The largest text size in px, from `largest` down to `smallest`, at which a line fits into `width` px. */
export function fittingSize(
  text: string,
  width: number,
  {
    largest,
    smallest,
    weight,
  }: { readonly largest: number; readonly smallest: number; readonly weight?: Weight },
): number {
  const atOne = textWidth(text, 1, weight);
  return atOne === 0 ? largest : Math.max(smallest, Math.min(largest, width / atOne));
}

/** A box in the fill of a status: solid, soft, hatched or outlined. */
export function markBox(box: Box, kind: MarkKind, canvas: Pick<Canvas, "palette" | "em">, radius = 0): Shape {
  const { color, borderColor, borderWidth, decal } = markStyle(kind, canvas);
  const inset = borderWidth / 2;
  return {
    type: "rect",
    shape: {
      x: box.x + inset,
      y: box.y + inset,
      width: Math.max(0, box.width - borderWidth),
      height: Math.max(0, box.height - borderWidth),
      r: radius,
    },
    style: { fill: color, stroke: borderColor, lineWidth: borderWidth, ...(decal ? { decal } : {}) },
  };
}

/** A plain box. */
export function boxShape(box: Box, style: Style, radius = 0): Shape {
  return { type: "rect", shape: { ...box, r: radius }, style };
}

/** A straight line, with an arrowhead at its end if asked for. */
export function lineShapes(
  from: Point,
  to: Point,
  { color, width, arrow }: { readonly color: string; readonly width: number; readonly arrow?: boolean },
): Shape[] {
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const head = width * 4.5;
  const neck: Point = arrow
    ? [to[0] - head * 0.8 * Math.cos(angle), to[1] - head * 0.8 * Math.sin(angle)]
    : to;
  const line: Shape = {
    type: "line",
    shape: { x1: from[0], y1: from[1], x2: neck[0], y2: neck[1] },
    style: { stroke: color, lineWidth: width },
  };
  if (!arrow) return [line];
  const wing = (turn: number): Point => [
    to[0] - head * Math.cos(angle + turn),
    to[1] - head * Math.sin(angle + turn),
  ];
  return [
    line,
    { type: "polygon", shape: { points: [to, wing(0.45), wing(-0.45)] }, style: { fill: color } },
  ];
}

/** A thin grey rule between things that do not belong together. */
export function hairline(from: Point, to: Point, { palette, em }: Pick<Canvas, "palette" | "em">): Shape[] {
  return lineShapes(from, to, { color: palette.line, width: Math.max(1, em / 14) });
}
