import type { Division } from "../dataset/boundaries";
import type { Box, Point } from "../render/shapes";

/** A county or prefecture at one scale, in px of the land. */
export interface DrawnDivision {
  readonly division: Division;
  /** Each part is an outer ring followed by its holes. */
  readonly parts: readonly (readonly Point[][])[];
  readonly box: Box;
  /** The best place for its label. */
  readonly anchor: Point;
}

/** The x at which the sides of rings cross the height `y`, in no particular order. */
function crossings(rings: readonly (readonly Point[])[], y: number): readonly number[] {
  const found: number[] = [];
  for (const ring of rings) {
    let before = ring.at(-1);
    for (const point of ring) {
      if (before && point[1] > y !== before[1] > y) {
        found.push(point[0] + ((before[0] - point[0]) * (y - point[1])) / (before[1] - point[1]));
      }
      before = point;
    }
  }
  return found;
}

/** Whether a point lies within a division; its holes are outside. */
export function isWithin([x, y]: Point, division: Pick<DrawnDivision, "parts" | "box">): boolean {
  return holdsLine({ left: x, right: x, y }, division);
}

/** Whether the whole horizontal line from `left` to `right` at height `y` lies within a division. */
export function holdsLine(
  { left, right, y }: { readonly left: number; readonly right: number; readonly y: number },
  { parts, box }: Pick<DrawnDivision, "parts" | "box">,
): boolean {
  if (left < box.x || right > box.x + box.width || y < box.y || y > box.y + box.height) return false;
  const ahead = crossings(parts.flat(), y).filter((at) => at >= left);
  // For a point outside or in a hole, the number of sides to the right is even.
  return ahead.length % 2 === 1 && ahead.every((at) => at > right);
}

/** The easternmost x of a division at height `y`; null if it does not reach that height. */
export function eastEdge({ parts }: Pick<DrawnDivision, "parts">, y: number): number | null {
  const found = crossings(
    parts.flatMap((rings) => rings.slice(0, 1)),
    y,
  );
  return found.length === 0 ? null : Math.max(...found);
}
