import type { EChartsInstance } from "../echarts";

/** Where a live map is seen, and what of the earth it shows unenlarged. */
interface Camera {
  readonly zoom: number;
  /** px */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Degrees: the north-western corner, then the south-eastern one. */
  readonly corners: readonly [[number, number], [number, number]];
}

const onMap = { geoIndex: 0 } as const;

function isNumber(candidate: unknown): candidate is number {
  return typeof candidate === "number" && Number.isFinite(candidate);
}

function isRecord(candidate: unknown): candidate is Readonly<Record<string, unknown>> {
  return typeof candidate === "object" && candidate !== null;
}

function isPosition(candidate: unknown): candidate is [number, number] {
  return Array.isArray(candidate) && candidate.length === 2 && candidate.every(isNumber);
}

/** The camera of a live map; null where the chart shows none. */
function cameraOf(instance: EChartsInstance): Camera | null {
  const option: unknown = instance.getOption();
  const geo = isRecord(option) ? option.geo : null;
  const first: unknown = Array.isArray(geo) ? geo[0] : geo;
  if (!isRecord(first)) return null;
  const { zoom, left, top, width, height, boundingCoords } = first;
  const corners: readonly unknown[] = Array.isArray(boundingCoords) ? boundingCoords : [];
  const [northWest, southEast] = corners;
  if (!isNumber(left) || !isNumber(top) || !isNumber(width) || !isNumber(height)) return null;
  if (!isPosition(northWest) || !isPosition(southEast)) return null;
  return { zoom: isNumber(zoom) ? zoom : 1, left, top, width, height, corners: [northWest, southEast] };
}

function move(instance: EChartsInstance, dx: number, dy: number): void {
  if (Math.abs(dx) < 0.5 && Math.abs(dy) < 0.5) return;
  instance.dispatchAction({ type: "geoRoam", ...onMap, dx, dy });
}

/** How far a stretch from `start` to `end` has to move to fill the room from `from` to `to`. */
function shortfall(start: number, end: number, from: number, to: number): number {
  if (start > from) return from - start;
  return end < to ? to - end : 0;
}

/** Moves a live map back so that what it shows unenlarged still fills its room. */
function settle(instance: EChartsInstance, { left, top, width, height, corners }: Camera): void {
  const [west, north] = instance.convertToPixel(onMap, corners[0]);
  const [east, south] = instance.convertToPixel(onMap, corners[1]);
  if (!isNumber(west) || !isNumber(north) || !isNumber(east) || !isNumber(south)) return;
  move(instance, shortfall(west, east, left, left + width), shortfall(north, south, top, top + height));
}

/** Enlarges a live map by a factor around the middle of what is seen; below 1 it is reduced. */
export function zoomBy(instance: EChartsInstance, factor: number): void {
  const camera = cameraOf(instance);
  if (!camera) return;
  const { left, top, width, height } = camera;
  instance.dispatchAction({
    type: "geoRoam",
    ...onMap,
    zoom: factor,
    originX: left + width / 2,
    originY: top + height / 2,
  });
  settle(instance, camera);
}

/** Moves what a live map shows by px: a positive `dx` brings what lies west of it into view. */
export function pan(instance: EChartsInstance, dx: number, dy: number): void {
  const camera = cameraOf(instance);
  if (!camera) return;
  move(instance, dx, dy);
  settle(instance, camera);
}

/** Shows a live map as it was at first. */
export function resetZoom(instance: EChartsInstance): void {
  const camera = cameraOf(instance);
  if (camera) zoomBy(instance, 1 / camera.zoom);
}

/**
 * Keeps a live map from being dragged or wheeled out of its room; returns what ends that. A chart without a map is
 * left alone.
 */
export function keepInView(instance: EChartsInstance): () => void {
  const onRoam = () => {
    const camera = cameraOf(instance);
    if (camera) settle(instance, camera);
  };
  instance.on("georoam", onRoam);
  return () => {
    instance.off("georoam", onRoam);
  };
}
