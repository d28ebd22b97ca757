import type { Parts, Position } from "./sharedArcs";

/** How many lines from west to east are tried. */
const lines = 15;

/** A point well within an area, for its label: the middle of a line from west to east in its largest part that is long and near its middle. */
export function innerPoint(parts: Parts): Position {
  const [largest = []] = [...parts].sort((one, other) => sizeOf(other) - sizeOf(one));
  const { south, north } = extentOf(largest);
  let best: { readonly point: Position; readonly worth: number } | null = null;
  for (let line = 1; line <= lines; line += 1) {
    const latitude = south + ((north - south) * line) / (lines + 1);
    const sides = crossings(largest, latitude);
    for (let side = 0; side + 1 < sides.length; side += 2) {
      const [west = 0, east = 0] = sides.slice(side, side + 2);
      const worth = (east - west) * Math.min(line, lines + 1 - line);
      if (best === null || worth > best.worth) best = { point: [(west + east) / 2, latitude], worth };
    }
  }
  return best?.point ?? largest[0]?.[0] ?? [0, 0];
}

function extentOf([outer = []]: Parts[number]) {
  const longitudes = outer.map(([longitude]) => longitude);
  const latitudes = outer.map(([, latitude]) => latitude);
  const least = (values: readonly number[]) => values.reduce((one, other) => Math.min(one, other), Infinity);
  const most = (values: readonly number[]) => values.reduce((one, other) => Math.max(one, other), -Infinity);
  return { west: least(longitudes), east: most(longitudes), south: least(latitudes), north: most(latitudes) };
}

function sizeOf(rings: Parts[number]): number {
  const { west, east, south, north } = extentOf(rings);
  return (east - west) * (north - south);
}

/** The longitudes at which the rings cross a latitude, from west to east. */
function crossings(rings: Parts[number], latitude: number): readonly number[] {
  return rings
    .flatMap((ring) =>
      ring.flatMap(([x, y], place) => {
        const [beforeX, beforeY] = ring[place - 1] ?? [x, y];
        const isCrossed = y > latitude !== beforeY > latitude;
        return isCrossed ? [x + ((beforeX - x) * (latitude - y)) / (beforeY - y)] : [];
      }),
    )
    .sort((one, other) => one - other);
}
