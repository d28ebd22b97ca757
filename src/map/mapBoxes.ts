import { linesWithin, type DrawnDivision } from "./drawnDivision";
import { overlap } from "../render/boxGeometry";
import type { Box, Point } from "../render/shapes";

/** The overlap of two boxes; null if there is none. */
export function intersection(a: Box, b: Box): Box | null {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

/** A box given by its centre. */
export function centredAt(
  [x, y]: Point,
  { width, height }: { readonly width: number; readonly height: number },
): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** Whether an area is the same as another or a part of it. */
export function belongs({ division }: DrawnDivision, to: DrawnDivision): boolean {
  return division.code === to.division.code || String(division.parent) === to.division.code;
}

const steps = [0, 0.5, 1] as const;

/** Whether a box, enlarged by `gap` px on all sides, covers any part of an area. */
export function covers(box: Box, at: DrawnDivision, gap: number): boolean {
  if (!overlap(box, at.box, gap)) return false;
  const [left, top] = [box.x - gap, box.y - gap];
  const [width, height] = [box.width + 2 * gap, box.height + 2 * gap];
  const [right, bottom] = [left + width, top + height];
  // By index, since this is asked of every corner of an outline.
  const holdsPoint = (point: Point) =>
    point[0] >= left && point[0] <= right && point[1] >= top && point[1] <= bottom;
  if (at.parts.some(([outer = []]) => outer.some(holdsPoint))) return true;
  const isIn = linesWithin(at);
  return steps.some((down) =>
    steps.some((along) => {
      const x = left + width * along;
      return isIn({ left: x, right: x, y: top + height * down });
    }),
  );
}
