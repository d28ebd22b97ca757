import { markBox, type Box, type Point, type Shape } from "../shapes";
import { markStyle, type MarkKind } from "../statusStyle";
import type { Frame } from "../theme";

/** A band to the right that ends in a point: filled as a status asks, and as wide whatever flows in it. */
export function flowBand({ x, y, width, height }: Box, kind: MarkKind, frame: Frame): readonly Shape[] {
  const head = height * 1.4;
  const middle = y + height / 2;
  const wing = height * 1.05;
  const { borderColor } = markStyle(kind, frame);
  const points: Point[] = [
    [x + width - head, middle - wing],
    [x + width, middle],
    [x + width - head, middle + wing],
  ];
  return [
    markBox({ x, y, width: width - head, height }, kind, frame),
    { type: "polygon", shape: { points }, style: { fill: borderColor } },
  ];
}
