import type { MapCounty } from "../body/mapBody";
import type { Boundaries } from "../dataset/boundaries";
import type { ChartOption } from "../render/echarts";
import { keepLand } from "../render/lands";
import { areaLook } from "../render/mapSigns";
import { datum } from "../render/marks";
import type { Box } from "../render/shapes";
import type { Canvas } from "../render/theme";
import { zoomLimit } from "./mapCamera";
import { aspectScaleOf, extentAround, type Extent } from "./mapProjection";

/** The name of the region that holds the borders between prefectures. */
const lines = "lines between prefectures";

const known = new WeakMap<Outlines, string[]>();
const names = { count: 0 };

type Outlines = Boundaries["coarse"];

/**
 * The name under which ECharts knows the land of some outlines: counties by their codes, and the borders between
 * prefectures. Each of several small maps has its own name, since ECharts merges maps of the same name.
 */
export function registeredLand(outlines: Outlines, place = 0): string {
  const own = known.get(outlines) ?? [];
  known.set(outlines, own);
  const before = own[place];
  if (before !== undefined) return before;
  names.count += 1;
  const name = `land ${names.count}`;
  const features = [
    ...outlines.counties.map(({ code, geometry }) => ({
      type: "Feature",
      properties: { name: code },
      geometry,
    })),
    { type: "Feature", properties: { name: lines }, geometry: outlines.prefectureLines },
  ];
  // Passed as text because ECharts' type allows only areas, although ECharts also draws lines.
  keepLand(name, JSON.stringify({ type: "FeatureCollection", features }));
  own[place] = name;
  return name;
}

/** The borders between prefectures, as a region that does not respond to the pointer. */
function linesRegion({ palette }: Canvas, line: number) {
  return {
    name: lines,
    silent: true,
    itemStyle: {
      areaColor: palette.inkQuiet,
      borderColor: palette.inkQuiet,
      borderWidth: line * 1.6,
      opacity: 0.75,
    },
    emphasis: { disabled: true },
  };
}

/** A county in the look of its sign, apart from the pattern. */
function regionOf({ code, sign }: MapCounty, { palette, em }: Canvas, line: number) {
  const { fill } = areaLook(sign, { palette, em });
  return {
    name: code,
    itemStyle: { areaColor: fill, borderColor: palette.line, borderWidth: line },
    emphasis: { itemStyle: { areaColor: fill, borderColor: palette.accent, borderWidth: em / 6 } },
  };
}

/** The counties of one map as data of ECharts' map series, each with what it stands for. */
export function landData(counties: readonly MapCounty[], canvas: Canvas, line: number) {
  return [
    ...counties.map((county) => {
      const { decal } = areaLook(county.sign, { palette: canvas.palette, em: canvas.em });
      const region = regionOf(county, canvas, line);
      return {
        ...region,
        code: county.code,
        ...datum(0, county.statements, county.about),
        itemStyle: { ...region.itemStyle, ...(decal ? { decal: { ...decal } } : {}) },
      };
    }),
    linesRegion(canvas, line),
  ];
}

/** Settings of all land: no labels and legend by ECharts, nothing selected. */
export const plainLand = {
  label: { show: false },
  emphasis: { label: { show: false } },
  // If any state had a label, ECharts would measure every outline.
  select: { label: { show: false } },
  selectedMode: false,
  showLegendSymbol: false,
} as const;

interface Movable {
  readonly extent: Extent;
  /** px: where the whole extent goes, and the area within which it can be panned. */
  readonly room: Box;
  readonly viewport: Box;
  readonly counties: readonly MapCounty[];
}

/** ECharts' geo component, which draws, pans and zooms a map. `extent` fills as much of `room` as it can. */
export function movableLand(
  boundaries: Boundaries,
  { extent, room, viewport, counties }: Movable,
  canvas: Canvas,
  line: number,
): NonNullable<ChartOption["geo"]> {
  const around = extentAround(extent, room, viewport);
  return {
    ...plainLand,
    map: registeredLand(boundaries),
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
    z: 2,
    // In a geo component, ECharts takes the style of regions from the component, but decals and tooltips from the series.
    regions: [...counties.map((county) => regionOf(county, canvas, line)), linesRegion(canvas, line)],
  };
}
