import type { MapSeriesOption } from "echarts";
import type { MapCounty } from "../body/mapBody";
import type { Boundaries } from "../dataset/boundaries";
import { echarts, type ChartOption } from "../render/echarts";
import { areaLook } from "../render/mapSigns";
import { datum } from "../render/marks";
import type { Box } from "../render/shapes";
import type { Frame } from "../render/theme";
import { aspectScaleOf, extentAround, type Extent } from "./mapProjection";

/** As far as a map can be enlarged. */
export const zoomLimit = { min: 1, max: 16 };

/** The name of the region that holds the lines between prefectures. */
const lines = "lines between prefectures";

const known = new WeakMap<Outlines, string[]>();
const names = { count: 0 };

type Outlines = Boundaries["coarse"];

/**
 * The name by which ECharts knows the land of some outlines: counties by their codes, and lines between prefectures.
 * Each small map beside others has a name of its own, for ECharts joins those of one name.
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
  // As text: ECharts' own type knows areas alone, though it draws lines as well.
  echarts.registerMap(name, JSON.stringify({ type: "FeatureCollection", features }));
  own[place] = name;
  return name;
}

type Item = NonNullable<MapSeriesOption["data"]>[number];

/** The counties of one map as ECharts' own map series takes them, each as what it stands for asks. */
export function landData(counties: readonly MapCounty[], { palette, text }: Frame, line: number): Item[] {
  const border = { borderColor: palette.line, borderWidth: line };
  const prefectureLine = {
    name: lines,
    silent: true,
    itemStyle: { areaColor: palette.inkQuiet, borderColor: palette.inkQuiet, borderWidth: line * 1.6, opacity: 0.75 },
    emphasis: { disabled: true },
  };
  return [
    ...counties.map(({ code, sign, statements, about }) => {
      const { fill, decal } = areaLook(sign, { palette, em: text });
      return {
        name: code,
        code,
        ...datum(0, statements, about),
        itemStyle: { areaColor: fill, ...border, ...(decal ? { decal: { ...decal } } : {}) },
        emphasis: { itemStyle: { areaColor: fill, borderColor: palette.accent, borderWidth: text / 6 } },
      };
    }),
    prefectureLine,
  ];
}

/** What is the same for all land: no labels and no legend of ECharts' own, nothing selected. */
export const plainLand = {
  label: { show: false },
  emphasis: { label: { show: false } },
  selectedMode: false,
  showLegendSymbol: false,
} as const;

/** ECharts' geo component for a map that can be moved: `extent` fills as much of `room` as it can, and all of `viewport` can be dragged. */
export function movableLand(
  boundaries: Boundaries,
  extent: Extent,
  { room, viewport, data }: { readonly room: Box; readonly viewport: Box; readonly data: readonly Item[] },
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
    // The style of land on a geo component is asked of its regions, all else of the series.
    regions: data.flatMap((item) => (typeof item === "object" && !Array.isArray(item) ? [regionOf(item)] : [])),
  };
}

function regionOf(item: Item) {
  if (typeof item !== "object" || Array.isArray(item)) return {};
  const { name, itemStyle, emphasis, ...rest } = item;
  const { decal: _decal, ...style } = itemStyle ?? {};
  return { name, itemStyle: style, emphasis, ...("silent" in rest ? { silent: true } : {}) };
}
