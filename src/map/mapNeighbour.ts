import type { Boundaries, Division } from "../dataset/boundaries";

/** The direction of an arrow key. */
export type Direction = "north" | "east" | "south" | "west";

/** Unit vectors, with x to the east and y to the north. */
const headings: Readonly<Record<Direction, readonly [number, number]>> = {
  north: [0, 1],
  east: [1, 0],
  south: [0, -1],
  west: [-1, 0],
};

/** How far a county may lie off the direction asked for: the tangent of the angle, where 1 is 45°. */
const widest = 2;

function cornersOf({ geometry }: Division): ReadonlySet<string> {
  const parts = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return new Set(parts.flat(2).map((position) => position.join(" ")));
}

/**
 * The distance of a division from another in a direction and across it, in degrees of latitude; null if it does not lie in
 * that direction.
 */
function offsetOf(
  from: Division,
  to: Division,
  direction: Direction,
): { ahead: number; aside: number } | null {
  const [east, north] = headings[direction];
  const middle = (((from.cp[1] + to.cp[1]) / 2) * Math.PI) / 180;
  const dx = (to.cp[0] - from.cp[0]) * Math.cos(middle);
  const dy = to.cp[1] - from.cp[1];
  const ahead = dx * east + dy * north;
  const aside = Math.abs(dx * north) + Math.abs(dy * east);
  return ahead > 0 && aside <= ahead * widest ? { ahead, aside } : null;
}

/**
 * The county that an arrow key leads to: among those that share a border with `code` and lie in that direction, the one most
 * nearly straight ahead. Null if there is none, or if no county has that code.
 */
export function neighbourInDirection(
  { counties }: Boundaries,
  code: string,
  direction: Direction,
): Division | null {
  const from = counties.find((county) => county.code === code);
  if (!from) return null;
  const corners = cornersOf(from);
  const touches = (county: Division) => [...cornersOf(county)].some((corner) => corners.has(corner));
  const ahead = counties.flatMap((county) => {
    const offset = county.code === code ? null : offsetOf(from, county, direction);
    return offset && touches(county) ? [{ county, turn: offset.aside / offset.ahead }] : [];
  });
  return ahead.sort((a, b) => a.turn - b.turn)[0]?.county ?? null;
}

/** The county whose label point is closest to a point in degrees; undefined if there are no counties. */
export function nearestTo(
  [longitude, latitude]: readonly [number, number],
  counties: readonly Division[],
): Division | undefined {
  const scale = Math.cos((latitude * Math.PI) / 180);
  const farness = ({ cp: [x, y] }: Division) => Math.hypot((x - longitude) * scale, y - latitude);
  return counties.reduce<Division | undefined>(
    (nearest, county) => (nearest && farness(nearest) <= farness(county) ? nearest : county),
    undefined,
  );
}
