import type { EChartsInstance } from "../render/echarts";

/** The viewport of a live map, and the extent that the map shows when not zoomed in. */
export interface MapCamera {
  readonly zoom: number;
  /** px */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Degrees: the north-western corner, then the south-eastern one. */
  readonly corners: readonly [[number, number], [number, number]];
}

/** The limits of the zoom. */
export const zoomLimit = { min: 1, max: 16 };

/** The id of the series of counties, which are in the boundaries' order. */
export const countySeries = "counties";

/** Names the map to ECharts, for actions and for converting degrees to px. */
export const onMap = { geoIndex: 0 } as const;

/** Whether a value is a number other than NaN and infinity. */
export function isNumber(candidate: unknown): candidate is number {
  return typeof candidate === "number" && Number.isFinite(candidate);
}

function isRecord(candidate: unknown): candidate is Readonly<Record<string, unknown>> {
  return typeof candidate === "object" && candidate !== null;
}

/** Whether a value is a pair of numbers. */
export function isPosition(candidate: unknown): candidate is [number, number] {
  return Array.isArray(candidate) && candidate.length === 2 && candidate.every(isNumber);
}

/** The camera of a live map; null if the chart shows no map. */
export function cameraOf(instance: EChartsInstance): MapCamera | null {
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
