import type { Figure } from "../../selectors/computed";
import { textWidth } from "../measureText";
import { lineShapes, textShape, type Shape } from "../shapes";
import type { Frame } from "../theme";

/** What a figure's place on an axis is marked with; figures of different units take different ones. */
export type DotShape = "dot" | "diamond";

/** A dot, or a diamond of about the same weight. */
export function dotShape(shape: DotShape, x: number, y: number, radius: number, fill: string): Shape {
  if (shape === "dot") return { type: "circle", shape: { cx: x, cy: y, r: radius }, style: { fill } };
  const arm = radius * 1.35;
  return {
    type: "polygon",
    shape: {
      points: [
        [x, y - arm],
        [x + arm, y],
        [x, y + arm],
        [x - arm, y],
      ],
    },
    style: { fill },
  };
}

interface FigureDot {
  readonly shape: DotShape;
  /** Where the figure stands on its axis, px. */
  readonly x: number;
  readonly y: number;
  /** The figure in words, set beside the dot. */
  readonly words: string;
  readonly color: string;
}

/** A figure on an axis: its dot, an arrow onwards where the figure is but a floor, and its words on the side with room. */
export function figureDot(
  { bound }: Figure,
  dot: FigureDot,
  { text, width, palette }: Frame,
): readonly Shape[] {
  const { shape, x, y, words, color } = dot;
  const radius = text * 0.5;
  const size = text * 1.08;
  const tail = bound === "over" || bound === "atLeast" ? text * 1.4 : 0;
  const after = x + radius + tail + text * 0.5;
  const fits = after + textWidth(words, size, "bold") <= width;
  return [
    ...(tail > 0 ? lineShapes([x, y], [x + radius + tail, y], { color, width: text / 7, arrow: true }) : []),
    dotShape(shape, x, y, radius, color),
    textShape(words, fits ? after : x - radius - text * 0.5, y, {
      size,
      color,
      weight: "bold",
      align: fits ? "left" : "right",
      baseline: "middle",
      background: palette.paper,
    }),
  ];
}
