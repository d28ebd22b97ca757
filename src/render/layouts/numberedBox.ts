import { markBox, textShape, type Point, type Shape } from "../shapes";
import type { MarkKind } from "../statusStyle";
import type { Frame } from "../theme";

/** A square mark around a point with a number in its middle; a radius of half its size makes it a circle. All px. */
export function numberedBox(
  number: string,
  [x, y]: Point,
  {
    kind,
    size,
    radius,
    color,
  }: { readonly kind: MarkKind; readonly size: number; readonly radius: number; readonly color: string },
  frame: Pick<Frame, "palette" | "text">,
): readonly Shape[] {
  return [
    markBox({ x: x - size / 2, y: y - size / 2, width: size, height: size }, kind, frame, radius),
    textShape(number, x, y, { size: frame.text, color, weight: "bold", align: "center", baseline: "middle" }),
  ];
}
