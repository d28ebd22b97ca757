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
  return linesWithin(division)({ left: x, right: x, y });
}

/** A horizontal line, in px of the land. */
interface Line {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** A test of whether a whole line lies within a division, which remembers the division's sides at each height asked for. */
export function linesWithin({ parts, box }: Pick<DrawnDivision, "parts" | "box">): (line: Line) => boolean {
  const known = new Map<number, readonly number[]>();
  return ({ left, right, y }) => {
    if (left < box.x || right > box.x + box.width || y < box.y || y > box.y + box.height) return false;
    const sides = known.get(y) ?? parts.flatMap((rings) => rings.flatMap((ring) => crossings(ring, y)));
    known.set(y, sides);
    const ahead = sides.filter((at) => at >= left);
    // For a point outside or in a hole, the number of sides to the right is even.
    return ahead.length % 2 === 1 && ahead.every((at) => at > right);
  };
}

/** The x at which the sides of a ring cross the height `y`, in no particular order. */
function crossings(ring: readonly Point[], y: number): readonly number[] {
  const found: number[] = [];
  let before = ring.at(-1);
  for (const point of ring) {
    if (before && point[1] > y !== before[1] > y) {
      found.push(point[0] + ((before[0] - point[0]) * (y - point[1])) / (before[1] - point[1]));
    }
    before = point;
  }
  return found;
}

/** The easternmost x of a division at height `y`; null if it does not reach that height. */
export function eastEdge({ parts }: Pick<DrawnDivision, "parts">, y: number): number | null {
  const found = parts.flatMap(([outer = []]) => crossings(outer, y));
  return found.length === 0 ? null : Math.max(...found);
}
