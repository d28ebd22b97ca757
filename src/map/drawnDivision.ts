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

/** The px at which the side from `before` to `point` crosses the height `y`; null where it does not. */
function crossing(before: Point, point: Point, y: number): number | null {
  if (point[1] > y === before[1] > y) return null;
  return point[0] + ((before[0] - point[0]) * (y - point[1])) / (before[1] - point[1]);
}

/** Whether a point lies within a division, its holes left out. */
export function isWithin([x, y]: Point, { parts, box }: Pick<DrawnDivision, "parts" | "box">): boolean {
  if (x < box.x || y < box.y || x > box.x + box.width || y > box.y + box.height) return false;
  let isInside = false;
  for (const rings of parts) {
    for (const ring of rings) {
      let before = ring.at(-1);
      for (const point of ring) {
        const at = before ? crossing(before, point, y) : null;
        if (at !== null && x < at) isInside = !isInside;
        before = point;
      }
    }
  }
  return isInside;
}

/** Whether the whole line from `left` to `right` on the height `y` lies within a division. */
export function holdsLine(
  { left, right, y }: { readonly left: number; readonly right: number; readonly y: number },
  { parts, box }: Pick<DrawnDivision, "parts" | "box">,
): boolean {
  if (left < box.x || right > box.x + box.width || y < box.y || y > box.y + box.height) return false;
  let isInside = false;
  for (const rings of parts) {
    for (const ring of rings) {
      let before = ring.at(-1);
      for (const point of ring) {
        const at = before ? crossing(before, point, y) : null;
        before = point;
        if (at === null || at < left) continue;
        if (at <= right) return false;
        isInside = !isInside;
      }
    }
  }
  return isInside;
}

/** The easternmost px of a division on the height `y`; null where it does not reach that height. */
export function eastEdge({ parts }: Pick<DrawnDivision, "parts">, y: number): number | null {
  let edge: number | null = null;
  for (const [ring = []] of parts) {
    let before = ring.at(-1);
    for (const point of ring) {
      const at = before ? crossing(before, point, y) : null;
      if (at !== null && (edge === null || at > edge)) edge = at;
      before = point;
    }
  }
  return edge;
}
