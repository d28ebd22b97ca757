import type { Box, Point } from "../render/shapes";
import type { DrawnDivision } from "./drawnDivision";

/** A leader line from a label to its area. */
export type Leader = readonly [from: Point, to: Point];

/** Whether a straight line passes through a box. */
export function crosses([[x0, y0], [x1, y1]]: Leader, box: Box): boolean {
  // The part of the line within the box's width and height, as shares of its length.
  let [from, to] = [0, 1];
  const cut = (start: number, along: number, low: number, high: number): boolean => {
    if (along === 0) return start >= low && start <= high;
    const [a, b] = [(low - start) / along, (high - start) / along].sort((p, q) => p - q);
    from = Math.max(from, a ?? 0);
    to = Math.min(to, b ?? 1);
    return from <= to;
  };
  return (
    cut(x0, x1 - x0, box.x, box.x + box.width) && cut(y0, y1 - y0, box.y, box.y + box.height) && from <= to
  );
}

/** Whether two straight lines cross. */
export function meet([a, b]: Leader, [c, d]: Leader): boolean {
  const side = ([x0, y0]: Point, [x1, y1]: Point, [x, y]: Point) =>
    Math.sign((x1 - x0) * (y - y0) - (y1 - y0) * (x - x0));
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

/** The point of a box that is closest to another point. */
export function nearestPoint({ x, y, width, height }: Box, [px, py]: Point): Point {
  return [Math.min(Math.max(px, x), x + width), Math.min(Math.max(py, y), y + height)];
}

/** A test of whether a box is within `gap` px of the land, which it samples along lines `gap` px apart. */
export function landTest(land: readonly DrawnDivision[], viewport: Box, gap: number): (box: Box) => boolean {
  const stretches = landStretches(land, viewport, gap);
  return ({ x, y, width, height }) => {
    for (let line = Math.ceil((y - gap) / gap); line * gap <= y + height + gap; line += 1) {
      const own = stretches.get(line) ?? [];
      if (own.some(([from, to]) => from < x + width + gap && to > x - gap)) return true;
    }
    return false;
  };
}

/** The stretches of land along lines `step` px apart, by line number. */
function landStretches(
  land: readonly DrawnDivision[],
  { y, height }: Box,
  step: number,
): ReadonlyMap<number, readonly (readonly [number, number])[]> {
  const stretches = new Map<number, (readonly [number, number])[]>();
  const first = Math.ceil(y / step);
  const last = Math.floor((y + height) / step);
  for (const { parts } of land) {
    const crossings = new Map<number, number[]>();
    for (const ring of parts.flat()) {
      let before = ring.at(-1) ?? [0, 0];
      for (const point of ring) {
        const [low, high] = [Math.min(before[1], point[1]), Math.max(before[1], point[1])];
        const end = Math.min(last, Math.ceil(high / step) - 1);
        for (let line = Math.max(first, Math.ceil(low / step)); line <= end; line += 1) {
          const share = (line * step - before[1]) / (point[1] - before[1]);
          const x = before[0] + (point[0] - before[0]) * share;
          const known = crossings.get(line);
          if (known) known.push(x);
          else crossings.set(line, [x]);
        }
        before = point;
      }
    }
    for (const [line, xs] of crossings) {
      const sorted = xs.sort((a, b) => a - b);
      const own = sorted.flatMap((from, place) =>
        place % 2 === 0 ? [[from, sorted[place + 1] ?? from] as const] : [],
      );
      stretches.set(line, (stretches.get(line) ?? []).concat(own));
    }
  }
  return stretches;
}
