import type { EChartsInstance } from "../render/echarts";
import { restAction } from "../render/restAction";
import { cameraOf, countySeries, isNumber, isPosition, onMap, zoomLimit, type MapCamera } from "./mapCamera";
import type { Extent } from "./mapProjection";

function move(instance: EChartsInstance, dx: number, dy: number): void {
  if (Math.abs(dx) < 0.5 && Math.abs(dy) < 0.5) return;
  instance.dispatchAction({ type: "geoRoam", ...onMap, dx, dy });
}

/** How far a stretch from `start` to `end` has to move to cover the room from `from` to `to`. */
function shortfall(start: number, end: number, from: number, to: number): number {
  if (start > from) return from - start;
  return end < to ? to - end : 0;
}

/** Pans a live map back until its full extent covers its room again. */
function settle(instance: EChartsInstance, { left, top, width, height, corners }: MapCamera): void {
  const [west, north] = instance.convertToPixel(onMap, corners[0]);
  const [east, south] = instance.convertToPixel(onMap, corners[1]);
  if (!isNumber(west) || !isNumber(north) || !isNumber(east) || !isNumber(south)) return;
  move(instance, shortfall(west, east, left, left + width), shortfall(north, south, top, top + height));
}

/** The current view of a live map: its zoom, and the degrees in its middle. */
export interface MapSight {
  readonly zoom: number;
  readonly middle: readonly [longitude: number, latitude: number];
}

/** The current view of a live map; null if the chart shows no map. */
export function sightOf(instance: EChartsInstance): MapSight | null {
  const camera = cameraOf(instance);
  if (!camera) return null;
  const { left, top, width, height, zoom } = camera;
  const middle = instance.convertFromPixel(onMap, [left + width / 2, top + height / 2]);
  return isPosition(middle) ? { zoom, middle } : null;
}

/** Restores a previous view, as far as there is room for it. */
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

/** Zooms a live map so that an extent fills most of the viewport. */
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

/** Pans a live map just enough to show `extent`. Returns "tooSmall" if the extent is below `legible` px in size. */
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

/** Zooms a live map by a factor around the middle of the viewport; a factor below 1 zooms out. */
export function zoomBy(instance: EChartsInstance, factor: number): void {
  const camera = cameraOf(instance);
  if (!camera) return;
  const { left, top, width, height } = camera;
  zoomAround(instance, factor, [left + width / 2, top + height / 2]);
  comeToRest(instance);
}

/** Redraws a live map for its current view; during zooming it is only scaled. */
function comeToRest(instance: EChartsInstance): void {
  instance.dispatchAction({ type: restAction });
}

/** Zooms a live map by a factor around a point in px of the chart. It is redrawn once zooming has ended. */
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

/** Pans a live map by px; a positive `dx` brings areas in the west into view. */
export function pan(instance: EChartsInstance, dx: number, dy: number): void {
  const camera = cameraOf(instance);
  if (!camera) return;
  move(instance, dx, dy);
  settle(instance, camera);
}

/** Restores the initial view of a live map. */
export function resetZoom(instance: EChartsInstance): void {
  const camera = cameraOf(instance);
  if (camera) zoomBy(instance, 1 / camera.zoom);
}

/** How long a map must lie still before it is redrawn, in ms. */
const stillness = 120;

/**
 * Keeps a live map from being dragged or zoomed out of its room, and redraws it once it lies still. Returns a function that
 * stops this. A chart without a map is left alone.
 */
export function keepInView(instance: EChartsInstance): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (instance.isDisposed()) return;
      // While it is held, it may be dragged on.
      if (instance.getDom().matches(":active")) wait();
      else comeToRest(instance);
    }, stillness);
  };
  const onRoam = () => {
    const camera = cameraOf(instance);
    if (camera) settle(instance, camera);
    wait();
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

/**
 * Outlines one county of a live map, given its index among the boundaries' counties; removes the outline if the index is
 * negative.
 */
export function markCounty(instance: EChartsInstance, place: number): void {
  instance.dispatchAction({ type: "downplay", seriesId: countySeries });
  if (place >= 0) instance.dispatchAction({ type: "highlight", seriesId: countySeries, dataIndex: place });
}
