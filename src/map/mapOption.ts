import type { CustomSeriesOption } from "echarts";
import type { MapPanel } from "../body/mapBody";
import type { Boundaries } from "../dataset/boundaries";
import type { ChartOption } from "../render/echarts";
import { datum, markGroup, type GroupDrawing, type Mark } from "../render/marks";
import { boxShape, type Box, type Shape } from "../render/shapes";
import type { Canvas } from "../render/theme";
import { countySeries } from "./mapCamera";
import { landData, movableLand, plainLand, registeredLand } from "./mapLand";
import type { DrawnLand, LandMark, MapPicture } from "./mapPicture";
import { aspectScaleOf, drawn, extentOf, viewOf, type MapView } from "./mapProjection";

/** Remembers only the last result, which all series of one drawing share. */
function rememberedLast<Question, Answer>(
  keyOf: (question: Question) => string,
  compute: (question: Question) => Answer,
): (question: Question) => Answer {
  let last: { readonly key: string; readonly answer: Answer } | null = null;
  return (question) => {
    const key = keyOf(question);
    last = last?.key === key ? last : { key, answer: compute(question) };
    return last.answer;
  };
}

type Land = Pick<DrawnLand, "counties" | "prefectures">;

const lands = new WeakMap<Boundaries, (view: MapView) => Land>();

/**
 * The land at a scale. All maps of the same boundaries share it, since labels and signs change more often than the scale.
 */
function landOf(boundaries: Boundaries): (view: MapView) => Land {
  const known = lands.get(boundaries);
  if (known) return known;
  const extent = extentOf(boundaries);
  const landAt = rememberedLast(
    (view: MapView) => [view.perLongitude, view.perLatitude].join(" "),
    ({ perLongitude, perLatitude }): Land => {
      const scale = { extent, perLongitude, perLatitude };
      return {
        counties: boundaries.counties.map((county) => drawn(county, scale)),
        prefectures: boundaries.prefectures.map((prefecture) => drawn(prefecture, scale)),
      };
    },
  );
  lands.set(boundaries, landAt);
  return landAt;
}

// Progressive drawing is off, because a picture is taken right away.
const onMap = { type: "custom", coordinateSystem: "geo", geoIndex: 0, clip: false, progressive: 0 } as const;
const offMap = { type: "custom", coordinateSystem: "none", progressive: 0 } as const;

/** Everything outside the map: notes and titles. */
function panelSeries(panel: readonly Mark[], canvas: Canvas): CustomSeriesOption {
  return {
    ...offMap,
    z: 8,
    data: panel.map(({ statements }) => datum(0, statements)),
    renderItem: ({ dataIndex }) => markGroup(panel[dataIndex], canvas),
  };
}

/**
 * The option of a map. ECharts draws, pans and zooms the land; places, names and panel are laid out for the current view.
 */
export function mapOption(picture: MapPicture, canvas: Canvas): ChartOption {
  const { boundaries, viewport, counties, places, panel } = picture;
  const { em } = canvas;
  const extent = extentOf(boundaries);
  const landAt = landOf(boundaries);
  const overlayIn = rememberedLast(
    (view: MapView) => [...view.offset, view.perLongitude, view.perLatitude].join(" "),
    (view) => picture.overlay({ ...view, ...landAt(view) }),
  );
  // While the map is moved, what was laid out moves along, clipped to the viewport. It is laid out again at rest.
  const scales = new Map<string, number>();
  const onLand =
    (
      name: string,
      drawing: (view: MapView, dataIndex: number) => GroupDrawing,
    ): NonNullable<CustomSeriesOption["renderItem"]> =>
    ({ dataIndex, actionType }, api) => {
      const view = viewOf(extent, (degrees) => api.coord(degrees));
      const [x, y] = view.offset;
      const part = `${name} ${dataIndex}`;
      const drawnAt = actionType === "geoRoam" ? scales.get(part) : undefined;
      if (drawnAt !== undefined) {
        const scale = view.perLongitude / drawnAt;
        const shape = {
          x: (viewport.x - x) / scale,
          y: (viewport.y - y) / scale,
          width: viewport.width / scale,
          height: viewport.height / scale,
        };
        const clipPath = { type: "rect", shape } as const;
        return { type: "group", x, y, scaleX: scale, scaleY: scale, clipPath, children: [] };
      }
      scales.set(part, view.perLongitude);
      const own = drawing(view, dataIndex);
      return { clipPath: false, ...own, x, y, scaleX: 1, scaleY: 1, $mergeChildren: false };
    };
  const line = em / 18;
  const room = withMargin(viewport, em / 6);
  return {
    geo: movableLand(boundaries, { extent, room, viewport, counties }, canvas, line),
    series: [
      {
        ...onMap,
        z: 5,
        data: places.map(({ at, code, statements }) => ({
          ...datum([...at], statements),
          ...(code === null ? {} : { code }),
        })),
        renderItem: onLand("place", (view, place) => landMark(overlayIn(view).marks[place], canvas)),
      },
      panelSeries(panel, canvas),
      { ...plainLand, type: "map", id: countySeries, geoIndex: 0, data: landData(counties, canvas, line) },
      {
        ...onMap,
        z: 4,
        silent: true,
        data: [datum([extent.west, extent.north], [])],
        renderItem: onLand("names", (view) => ({ type: "group", children: [...overlayIn(view).shapes] })),
      },
      {
        ...onMap,
        z: 4.5,
        data: boundaries.prefectures.map(({ cp, code }) => ({ ...datum([...cp], []), code })),
        renderItem: onLand("prefecture", (view, place) => {
          const name = overlayIn(view).prefectures.get(boundaries.prefectures[place]?.code ?? "");
          return { type: "group", children: name ? leadingShapes(name, canvas) : [] };
        }),
      },
      {
        ...offMap,
        z: 3.5,
        data: [datum(0, [])],
        renderItem: () => ({ type: "group", children: paperAround(viewport, canvas) }),
      },
    ],
  };
}

/** The option of small maps side by side, each in its own box. */
export function smallMapsOption(
  boundaries: Boundaries,
  maps: readonly { readonly panel: MapPanel; readonly land: Box }[],
  marks: readonly Mark[],
  canvas: Canvas,
): ChartOption {
  const aspectScale = aspectScaleOf(extentOf(boundaries));
  return {
    series: [
      panelSeries(marks, canvas),
      ...maps.map(({ panel, land }, place) => ({
        ...plainLand,
        type: "map" as const,
        map: registeredLand(boundaries.coarse, place),
        aspectScale,
        left: land.x,
        top: land.y,
        width: land.width,
        height: land.height,
        data: landData(panel.counties, canvas, canvas.em / 24),
      })),
    ],
  };
}

/** A name that works as a link: its letters, and a frame that appears on hover. */
function leadingShapes({ box, shapes }: Mark, { palette, em }: Canvas): Shape[] {
  const hit = {
    ...boxShape(box, { fill: "rgba(0,0,0,0)" }, em / 4),
    emphasis: { style: { stroke: palette.accent, lineWidth: em / 9 } },
  };
  return [...shapes, hit];
}

/** Paper around the viewport, which hides the parts of a zoomed map outside it. */
function paperAround({ x, y, width, height }: Box, canvas: Canvas): Shape[] {
  const right = x + width;
  const bottom = y + height;
  return [
    { x: 0, y: 0, width: x, height: canvas.height },
    { x: right, y: 0, width: canvas.width - right, height: canvas.height },
    { x, y: 0, width, height: y },
    { x, y: bottom, width, height: canvas.height - bottom },
  ]
    .filter((box) => box.width > 0 && box.height > 0)
    .map((box) => boxShape(box, { fill: canvas.palette.paper }));
}

function withMargin({ x, y, width, height }: Box, margin: number): Box {
  return { x: x + margin, y: y + margin, width: width - 2 * margin, height: height - 2 * margin };
}

/** A mark on the land, clipped to the viewport. */
function landMark(mark: LandMark | undefined, canvas: Canvas): GroupDrawing {
  const clip = mark?.clip;
  const clipPath = clip ? ({ type: "rect", shape: { ...clip } } as const) : (false as const);
  return { ...markGroup(mark, canvas), clipPath };
}
