import type { Boundaries, Division } from "../dataset/boundaries";
import type { Box, Point } from "../render/shapes";
import type { DrawnDivision } from "./drawnDivision";

/** A range of longitude and latitude, in degrees (WGS 84). */
export interface Extent {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** The linear projection from degrees to px; `perLatitude` is negative. */
export interface MapView {
  /** The point of the frame, in px, where px of the land start: the north-western corner of its extent. */
  readonly offset: Point;
  /** px per degree */
  readonly perLongitude: number;
  /** px per degree */
  readonly perLatitude: number;
}

type Position = readonly number[];

const kilometresPerDegree = 111.2;

function partsOf({ geometry }: Division): readonly (readonly Position[][])[] {
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}

/** The extent of all boundaries. */
export function extentOf({ counties }: Boundaries): Extent {
  return extentOfAreas(counties);
}

/** The extent of some counties or prefectures. */
export function extentOfAreas(areas: readonly Division[]): Extent {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const area of areas) {
    for (const [ring = []] of partsOf(area)) {
      for (const [longitude = 0, latitude = 0] of ring) {
        west = Math.min(west, longitude);
        east = Math.max(east, longitude);
        south = Math.min(south, latitude);
        north = Math.max(north, latitude);
      }
    }
  }
  return { west, south, east, north };
}

/** The length of a degree of longitude in degrees of latitude, in the middle of an extent. */
export function aspectScaleOf({ south, north }: Extent): number {
  return Math.cos((((south + north) / 2) * Math.PI) / 180);
}

/** Width ÷ height of an extent as drawn. */
export function aspectOf(extent: Extent): number {
  return ((extent.east - extent.west) * aspectScaleOf(extent)) / (extent.north - extent.south);
}

/** The extent shown in `viewport` if `extent` fills as much of `room` as it can, centred in it. */
export function extentAround(extent: Extent, room: Box, viewport: Box): Extent {
  const aspectScale = aspectScaleOf(extent);
  const perLatitude = Math.min(
    room.height / (extent.north - extent.south),
    room.width / ((extent.east - extent.west) * aspectScale),
  );
  const perLongitude = perLatitude * aspectScale;
  const west = (extent.west + extent.east) / 2 - (room.x + room.width / 2 - viewport.x) / perLongitude;
  const north = (extent.south + extent.north) / 2 + (room.y + room.height / 2 - viewport.y) / perLatitude;
  return {
    west,
    north,
    east: west + viewport.width / perLongitude,
    south: north - viewport.height / perLatitude,
  };
}

/** The view of a function that converts degrees to px of the frame. */
export function viewOf(
  { west, north }: Extent,
  place: (degrees: [number, number]) => readonly number[],
): MapView {
  const [x0 = 0, y0 = 0] = place([west, north]);
  const [x1 = 0, y1 = 0] = place([west + 1, north + 1]);
  return { offset: [rounded(x0), rounded(y0)], perLongitude: x1 - x0, perLatitude: y1 - y0 };
}

/** Rounds to a tenth of a pixel, finer than a screen or a printer can show. */
function rounded(px: number): number {
  // Adding 0 turns -0 into 0.
  return Math.round(px * 10) / 10 + 0;
}

/** Converts a box from px of the frame to px that start at the given offset, such as those of the land. */
export function movedBy({ x, y, width, height }: Box, [dx, dy]: Point): Box {
  return { x: x - dx, y: y - dy, width, height };
}

/** The conversion from degrees to px of the land, which depends on the scale alone. */
export interface LandScale extends Pick<MapView, "perLongitude" | "perLatitude"> {
  readonly extent: Extent;
}

/** A position in px of the land. */
function projected(
  [longitude = 0, latitude = 0]: Position,
  { extent, perLongitude, perLatitude }: LandScale,
): Point {
  return [
    rounded((longitude - extent.west) * perLongitude),
    rounded((latitude - extent.north) * perLatitude),
  ];
}

/**
 * A line at a scale, without redundant points. A point is dropped only if it coincides with its neighbour or lies on the
 * straight line between its neighbours, so that the common border of two counties stays identical.
 */
export function projectedLine(line: readonly Position[], scale: LandScale): Point[] {
  const points: Point[] = [];
  for (const position of line) {
    const next = projected(position, scale);
    const last = points.at(-1);
    if (last?.[0] === next[0] && last[1] === next[1]) continue;
    const before = points.at(-2);
    const turns =
      !last ||
      !before ||
      (last[0] - before[0]) * (next[1] - last[1]) !== (last[1] - before[1]) * (next[0] - last[0]);
    if (!turns) points.pop();
    points.push(next);
  }
  return points;
}

/** The box around points. */
function boxAround(points: readonly Point[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** A county or prefecture at a scale. */
export function drawn(division: Division, scale: LandScale): DrawnDivision {
  const parts = partsOf(division).map((rings) => rings.map((ring) => projectedLine(ring, scale)));
  return {
    division,
    parts,
    box: boxAround(parts.flatMap(([outer = []]) => outer)),
    anchor: projected(division.cp, scale),
  };
}

/** px per kilometre. */
export function pxPerKilometre({ perLatitude }: Pick<MapView, "perLatitude">): number {
  return -perLatitude / kilometresPerDegree;
}
