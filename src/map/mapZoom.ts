import type { EChartsInstance } from "../render/echarts";
import { restAction } from "../render/restAction";
import { zoomLimit } from "./mapLand";
import { countySeries } from "./mapOption";
import type { Extent } from "./mapProjection";

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

/** What of a live map is seen: how much it is enlarged, and the degrees in its middle. */
export interface MapSight {
  readonly zoom: number;
  readonly middle: readonly [longitude: number, latitude: number];
}

/** What is seen of a live map now; null where the chart shows none. */
export function sightOf(instance: EChartsInstance): MapSight | null {
  const camera = cameraOf(instance);
  if (!camera) return null;
  const { left, top, width, height, zoom } = camera;
  const middle = instance.convertFromPixel(onMap, [left + width / 2, top + height / 2]);
  return isPosition(middle) ? { zoom, middle } : null;
}

/** Brings what was seen before back into sight, or as much of it as there is room for. */
export function lookAt(instance: EChartsInstance, { zoom, middle }: MapSight): void {
  const camera = cameraOf(instance);
  if (!camera) return;
  const { left, top, width, height } = camera;
  if (Math.abs(zoom / camera.zoom - 1) > 0.001) {
    const around = { originX: left + width / 2, originY: top + height / 2 };
    instance.dispatchAction({ type: "geoRoam", ...onMap, zoom: zoom / camera.zoom, ...around });
  }
  const [x, y] = instance.convertToPixel(onMap, [...middle]);
  if (isNumber(x) && isNumber(y)) move(instance, left + width / 2 - x, top + height / 2 - y);
  settle(instance, camera);
  comeToRest(instance);
}

/** Enlarges a live map so that a stretch of the earth fills most of what is seen. */
export function lookAtExtent(instance: EChartsInstance, { west, south, east, north }: Extent): void {
  const camera = cameraOf(instance);
  if (!camera) return;
  const [x0, y0] = instance.convertToPixel(onMap, [west, north]);
  const [x1, y1] = instance.convertToPixel(onMap, [east, south]);
  if (!isNumber(x0) || !isNumber(y0) || !isNumber(x1) || !isNumber(y1)) return;
  const factor = Math.min(camera.width / (x1 - x0), camera.height / (y1 - y0)) * 0.86;
  const zoom = Math.min(zoomLimit.max, Math.max(zoomLimit.min, camera.zoom * factor));
  lookAt(instance, { zoom, middle: [(west + east) / 2, (south + north) / 2] });
}

/** Moves a live map just so far that a stretch of the earth is seen, ; says where it would be too small to see. */
export function bringIntoSight(
  instance: EChartsInstance,
  extent: Extent,
  legible: number,
): "seen" | "tooSmall" {
  const camera = cameraOf(instance);
  if (!camera) return "seen";
  const [x0, y0] = instance.convertToPixel(onMap, [extent.west, extent.north]);
  const [x1, y1] = instance.convertToPixel(onMap, [extent.east, extent.south]);
  if (!isNumber(x0) || !isNumber(y0) || !isNumber(x1) || !isNumber(y1)) return "seen";
  if (Math.min(x1 - x0, y1 - y0) < legible) return "tooSmall";
  const { left, top, width, height } = camera;
  const inside = (start: number, end: number, from: number, to: number) => {
    if (end - start > to - from) return (from + to) / 2 - (start + end) / 2;
    if (start < from) return from - start;
    return end > to ? to - end : 0;
  };
  move(instance, inside(x0, x1, left, left + width), inside(y0, y1, top, top + height));
  settle(instance, camera);
  return "seen";
}

/** Enlarges a live map by a factor around the middle of what is seen; below 1 it is reduced. */
export function zoomBy(instance: EChartsInstance, factor: number): void {
  const camera = cameraOf(instance);
  if (!camera) return;
  const { left, top, width, height } = camera;
  zoomAround(instance, factor, [left + width / 2, top + height / 2]);
  comeToRest(instance);
}

/** Draws a live map anew for what is seen; while it is being enlarged it is but scaled. */
function comeToRest(instance: EChartsInstance): void {
  instance.dispatchAction({ type: restAction });
}

/** Enlarges a live map by a factor around a point, px of the chart; it is drawn anew once that comes to rest. */
export function zoomAround(
  instance: EChartsInstance,
  factor: number,
  [originX, originY]: readonly [number, number],
): void {
  const camera = cameraOf(instance);
  if (!camera) return;
  instance.dispatchAction({ type: "geoRoam", ...onMap, zoom: factor, originX, originY });
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

/** How long a map has to lie still before it is drawn anew, in ms. */
const stillness = 120;

/**
 * Keeps a live map from being dragged or wheeled out of its room, and has it drawn anew once it lies still; returns what
 * ends that. A chart without a map is left alone.
 */
export function keepInView(instance: EChartsInstance): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onRoam = () => {
    const camera = cameraOf(instance);
    if (camera) settle(instance, camera);
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!instance.isDisposed()) comeToRest(instance);
    }, stillness);
  };
  const onRest = () => {
    clearTimeout(timer);
  };
  instance.on("georoam", onRoam);
  instance.on("maprest", onRest);
  return () => {
    clearTimeout(timer);
    instance.off("georoam", onRoam);
    instance.off("maprest", onRest);
  };
}

/** Outlines one county of a live map, by its place among the boundaries' counties; none where there is no such place. */
export function markCounty(instance: EChartsInstance, place: number): void {
  instance.dispatchAction({ type: "downplay", seriesId: countySeries });
  if (place >= 0) instance.dispatchAction({ type: "highlight", seriesId: countySeries, dataIndex: place });
}
