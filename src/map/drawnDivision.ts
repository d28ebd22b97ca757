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

/** Whether a point lies within a division; its holes are outside. */
export function isWithin([x, y]: Point, division: Pick<DrawnDivision, "parts" | "box">): boolean {
  return holdsLine({ left: x, right: x, y }, division);
}

/**
 * Whether the whole horizontal line from `left` to `right` at height `y` lies within a division. It is asked ten thousand
 * times for the names on a map, so it stops at the first side that crosses the line and keeps nothing.
 */
export function holdsLine(
  { left, right, y }: { readonly left: number; readonly right: number; readonly y: number },
  { parts, box }: Pick<DrawnDivision, "parts" | "box">,
): boolean {
  if (left < box.x || right > box.x + box.width || y < box.y || y > box.y + box.height) return false;
  // For a point outside or in a hole, the number of sides to the right is even.
  let isOdd = false;
  for (const rings of parts) {
    for (const ring of rings) {
      let before = ring.at(-1);
      for (const point of ring) {
        if (before && point[1] > y !== before[1] > y) {
          const at = crossing(before, point, y);
          if (at >= left && at <= right) return false;
          if (at > right) isOdd = !isOdd;
        }
        before = point;
      }
    }
  }
  return isOdd;
}

/** The easternmost x of a division at height `y`; null if it does not reach that height. */
export function eastEdge({ parts }: Pick<DrawnDivision, "parts">, y: number): number | null {
  let east = -Infinity;
  for (const [outer = []] of parts) {
    let before = outer.at(-1);
    for (const point of outer) {
      if (before && point[1] > y !== before[1] > y) east = Math.max(east, crossing(before, point, y));
      before = point;
    }
  }
  return east === -Infinity ? null : east;
}

/** The x at which the side between two points crosses the height `y`. */
function crossing(before: Point, point: Point, y: number): number {
  return point[0] + ((before[0] - point[0]) * (y - point[1])) / (before[1] - point[1]);
}
