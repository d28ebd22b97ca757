import type { Division } from "../dataset/boundaries";
import type { Box, Point } from "../render/shapes";

/** A county or prefecture at a scale, in the land's own px. */
export interface DrawnDivision {
  readonly division: Division;
  /** Each part with its outer ring first, then its holes. */
  readonly parts: readonly (readonly Point[][])[];
  readonly box: Box;
  /** Where its label stands best. */
  readonly anchor: Point;
}

/** Where the sides of rings cross the height `y`, px from the left, in no order. */
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

/** Whether a point lies within a division, its holes left out. */
export function isWithin([x, y]: Point, division: Pick<DrawnDivision, "parts" | "box">): boolean {
  return holdsLine({ left: x, right: x, y }, division);
}

/** Whether the whole line from `left` to `right` on the height `y` lies within a division. */
export function holdsLine(
  { left, right, y }: { readonly left: number; readonly right: number; readonly y: number },
  { parts, box }: Pick<DrawnDivision, "parts" | "box">,
): boolean {
  if (left < box.x || right > box.x + box.width || y < box.y || y > box.y + box.height) return false;
  const ahead = crossings(parts.flat(), y).filter((at) => at >= left);
  // Outside, or after a hole, an even number of sides lies to the right.
  return ahead.length % 2 === 1 && ahead.every((at) => at > right);
}

/** The easternmost px of a division on the height `y`; null where it does not reach that height. */
export function eastEdge({ parts }: Pick<DrawnDivision, "parts">, y: number): number | null {
  const found = crossings(
    parts.flatMap((rings) => rings.slice(0, 1)),
    y,
  );
  return found.length === 0 ? null : Math.max(...found);
}
