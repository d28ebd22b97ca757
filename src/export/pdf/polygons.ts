import type { Point } from "./affine";
import type { Arc, Step } from "./pathData";

/** A closed line through its points. */
export type Polygon = readonly Point[];

/** Pieces into which a curve or a quarter of an ellipse is broken: on a slide none leaves it by a tenth of a px. */
const pieces = 16;

const shares = Array.from({ length: pieces }, (_, place) => (place + 1) / pieces);

/** The closed lines of an outline with its curves broken into short straight ones. */
export function polygonsOf(steps: readonly Step[]): readonly Polygon[] {
  const polygons: Point[][] = [];
  let at: Point = [0, 0];
  for (const step of steps) {
    if (step.kind === "close") {
      at = polygons.at(-1)?.[0] ?? at;
      continue;
    }
    if (step.kind === "move") polygons.push([step.to]);
    else polygons.at(-1)?.push(...pointsAlong(at, step));
    at = step.to;
  }
  return polygons;
}

function pointsAlong(from: Point, step: Exclude<Step, { kind: "close" }>): readonly Point[] {
  switch (step.kind) {
    case "move":
    case "line":
      return [step.to];
    case "curve":
      return shares.map((share) => onCurve(from, step.over, step.to, share));
    case "arc":
      return alongArc(from, step.arc, step.to);
  }
}

function onCurve(from: Point, [first, second]: readonly [Point, Point], to: Point, share: number): Point {
  const rest = 1 - share;
  const along = (axis: 0 | 1) =>
    rest ** 3 * from[axis] +
    3 * rest ** 2 * share * first[axis] +
    3 * rest * share ** 2 * second[axis] +
    share ** 3 * to[axis];
  return [along(0), along(1)];
}

/** Points of an arc of an ellipse, its centre found from its ends as SVG prescribes. */
function alongArc(
  from: Point,
  [width, height, turn, isLarge, isClockwise]: Arc,
  to: Point,
): readonly Point[] {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const [halfX, halfY] = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2];
  const [x, y] = [cos * halfX + sin * halfY, cos * halfY - sin * halfX];
  const tooShort = Math.sqrt((x / width) ** 2 + (y / height) ** 2);
  if (!(tooShort > 0 && Number.isFinite(tooShort))) return [to];
  const [rx, ry] = [width * Math.max(1, tooShort), height * Math.max(1, tooShort)];
  const away =
    Math.sqrt(Math.max(0, 1 / Math.min(1, tooShort) ** 2 - 1)) * (isLarge === isClockwise ? -1 : 1);
  const [centreX, centreY] = [(away * rx * y) / ry, (-away * ry * x) / rx];
  const start = Math.atan2((y - centreY) / ry, (x - centreX) / rx);
  const end = Math.atan2((-y - centreY) / ry, (-x - centreX) / rx);
  const swept = isClockwise ? end - start : start - end;
  const angle = (swept < 0 ? swept + 2 * Math.PI : swept) * (isClockwise ? 1 : -1);
  const middle = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2] as const;
  return shares.map((share) => {
    const [px, py] = [
      centreX + rx * Math.cos(start + angle * share),
      centreY + ry * Math.sin(start + angle * share),
    ];
    return [middle[0] + cos * px - sin * py, middle[1] + sin * px + cos * py];
  });
}

/** The part of a polygon between two levels of y; empty where it has none there. */
export function between(polygon: Polygon, top: number, bottom: number): Polygon {
  return onOneSide(onOneSide(polygon, top, 1), bottom, -1);
}

/** The part of a polygon below a level (side 1) or above it (side -1), y growing downwards. */
function onOneSide(polygon: Polygon, level: number, side: 1 | -1): Polygon {
  return polygon.flatMap((point, place) => {
    const before = polygon.at(place - 1) ?? point;
    const [isIn, wasIn] = [point, before].map(([, y]) => (y - level) * side >= 0);
    const crossing = (): Point => [
      before[0] + ((point[0] - before[0]) * (level - before[1])) / (point[1] - before[1]),
      level,
    ];
    return [...(isIn === wasIn ? [] : [crossing()]), ...(isIn ? [point] : [])];
  });
}
