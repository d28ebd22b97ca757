import { echarts, type ChartOption } from "../render/echarts";
import { aspectScaleOf, extentAround, type Extent } from "./mapProjection";
import type { Box } from "../render/shapes";

/** As far as a map can be enlarged. */
export const zoomLimit = { min: 1, max: 16 };

/**
 * The rectangle that ECharts moves and enlarges for us. It draws nothing: the land is drawn by our own series, which
 * ECharts asks anew after every movement, so that names are laid out for what is seen.
 */
function registeredCamera(extent: Extent): string {
  const { west, south, east, north } = extent;
  const name = `camera ${[west, south, east, north].join(" ")}`;
  if (!echarts.getMap(name)) {
    const ring = [
      [west, south],
      [west, north],
      [east, north],
      [east, south],
      [west, south],
    ];
    echarts.registerMap(name, {
      type: "FeatureCollection",
      features: [
        { type: "Feature", properties: { name }, geometry: { type: "Polygon", coordinates: [ring] } },
      ],
    });
  }
  return name;
}

/**
 * What moves and enlarges a map: ECharts' geo component, which draws nothing itself. `extent` fills as much of `room`
 * as it can, and all of `viewport` can be dragged.
 */
export function cameraOption(extent: Extent, room: Box, viewport: Box): NonNullable<ChartOption["geo"]> {
  const around = extentAround(extent, room, viewport);
  return {
    map: registeredCamera(extent),
    boundingCoords: [
      [around.west, around.north],
      [around.east, around.south],
    ],
    aspectScale: aspectScaleOf(extent),
    left: viewport.x,
    top: viewport.y,
    width: viewport.width,
    height: viewport.height,
    roam: true,
    scaleLimit: zoomLimit,
    clip: true,
    silent: true,
    itemStyle: { areaColor: "none", borderWidth: 0 },
  };
}
