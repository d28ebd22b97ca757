import type { CustomSeriesRenderItemReturn } from "echarts";
import type { Boundaries } from "../dataset/boundaries";
import type { Shown } from "../selectors/computed";
import { echarts, type ChartOption } from "./echarts";
import {
  aspectScaleOf,
  drawn,
  extentAround,
  extentOf,
  projectedLine,
  viewOf,
  type DrawnDivision,
  type Extent,
  type MapView,
} from "./mapProjection";
import { datum, markGroup, type Mark } from "./marks";
import { boxShape, type Box, type Point, type Shape } from "./shapes";
import type { Decal } from "./statusStyle";
import type { Frame } from "./theme";

/** How a county is drawn and what it answers. */
export interface AreaLook {
  readonly fill: string;
  readonly decal?: Decal;
  readonly statements: readonly Shown[];
  /** Its name and what else is known of it without any statement. */
  readonly about: readonly string[];
}

/** The land in one view. */
export interface DrawnLand {
  readonly view: MapView;
  /** In the boundaries' order. */
  readonly counties: readonly DrawnDivision[];
  readonly prefectures: readonly DrawnDivision[];
}

/** What stands on the land in one view. */
export interface Overlay {
  /** One for each of the picture's `places`, in their order. */
  readonly marks: readonly Mark[];
  /** Names, arrows and the like, which answer to nothing. */
  readonly shapes: readonly Shape[];
}

/** A place on the map that answers: by pointer, and as a stop of the arrow keys. */
export interface AnsweringPlace {
  /** Degrees; where its tooltip stands. */
  readonly at: readonly [number, number];
  readonly statements: readonly Shown[];
}

/** A map before it is drawn. */
export interface MapPicture {
  readonly boundaries: Boundaries;
  /** Where the map is seen, px of the frame. */
  readonly viewport: Box;
  /** What of the viewport the land fills at first. */
  readonly room: Box;
  /** One for each county, in the boundaries' order. */
  readonly areas: readonly AreaLook[];
  readonly places: readonly AnsweringPlace[];
  readonly overlay: (land: DrawnLand) => Overlay;
  /** What stands beside the map and does not move with it. */
  readonly panel: readonly Mark[];
}

/** As far as a map can be enlarged. */
const zoomLimit = { min: 1, max: 16 };

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

/** Remembers the answer for the view last asked for, which all series of one drawing share. */
function remembered<Answer>(compute: (view: MapView) => Answer): (view: MapView) => Answer {
  let last: { readonly key: string; readonly answer: Answer } | null = null;
  return (view) => {
    const key = [...view.origin, view.perLongitude, view.perLatitude].join(" ");
    last = last?.key === key ? last : { key, answer: compute(view) };
    return last.answer;
  };
}

type Drawing = NonNullable<CustomSeriesRenderItemReturn>;

/** The option of a map: land, lines, places and panel, with its own movement. */
export function mapOption(picture: MapPicture, frame: Frame): ChartOption {
  const { boundaries, viewport, areas, places, panel } = picture;
  const { palette, text } = frame;
  const extent = extentOf(boundaries);
  const around = extentAround(extent, picture.room, viewport);
  const drawing = remembered((view) => {
    const counties = boundaries.counties.map((county) => drawn(county, view));
    const prefectures = boundaries.prefectures.map((prefecture) => drawn(prefecture, view));
    return { counties, overlay: picture.overlay({ view, counties, prefectures }) };
  });
  const middle: Point = [(extent.west + extent.east) / 2, (extent.south + extent.north) / 2];
  const onMap = {
    type: "custom" as const,
    coordinateSystem: "geo" as const,
    geoIndex: 0,
    clip: false,
  };
  return {
    geo: {
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
    },
    series: [
      {
        ...onMap,
        z: 5,
        data: places.map(({ at, statements }) => datum([...at], statements)),
        renderItem: ({ dataIndex }, api) =>
          markGroup(drawing(viewOf(api.coord)).overlay.marks[dataIndex], frame),
      },
      {
        type: "custom",
        coordinateSystem: "none",
        z: 8,
        data: panel.map(({ statements }) => datum(0, statements)),
        renderItem: ({ dataIndex }) => markGroup(panel[dataIndex], frame),
      },
      {
        ...onMap,
        z: 2,
        data: boundaries.counties.map(({ cp }, place) => {
          const { statements = [], about = [] } = areas[place] ?? {};
          return datum([...cp], statements, about);
        }),
        renderItem: ({ dataIndex }, api) =>
          landShapes(drawing(viewOf(api.coord)).counties[dataIndex], areas[dataIndex], frame),
      },
      {
        ...onMap,
        z: 3,
        silent: true,
        data: [datum(middle, [])],
        renderItem: (_, api) => {
          const view = viewOf(api.coord);
          const lines = boundaries.prefectureLines.coordinates.map((line) => projectedLine(line, view));
          return group(
            lines.map((points) => ({
              type: "polyline",
              shape: { points },
              style: { fill: "none", stroke: palette.inkQuiet, lineWidth: text / 11, opacity: 0.75 },
            })),
          );
        },
      },
      {
        ...onMap,
        z: 4,
        silent: true,
        data: [datum(middle, [])],
        renderItem: (_, api) => group(drawing(viewOf(api.coord)).overlay.shapes),
      },
      {
        type: "custom",
        coordinateSystem: "none",
        z: 3.5,
        data: [datum(0, [])],
        renderItem: () => group(paperAround(viewport, frame)),
      },
    ],
  };
}

function group(shapes: readonly Shape[]): Drawing {
  return { type: "group", children: [...shapes] };
}

/** Paper around the viewport, which hides what of an enlarged map lies outside. */
function paperAround({ x, y, width, height }: Box, frame: Frame): Shape[] {
  const right = x + width;
  const bottom = y + height;
  return [
    { x: 0, y: 0, width: x, height: frame.height },
    { x: right, y: 0, width: frame.width - right, height: frame.height },
    { x, y: 0, width, height: y },
    { x, y: bottom, width, height: frame.height - bottom },
  ]
    .filter((box) => box.width > 0 && box.height > 0)
    .map((box) => boxShape(box, { fill: frame.palette.paper }));
}

function landShapes(
  county: DrawnDivision | undefined,
  look: AreaLook | undefined,
  { palette, text }: Frame,
): Drawing {
  if (!county || !look) return group([]);
  const { fill, decal } = look;
  const line = { fill: "none", stroke: palette.line, lineWidth: text / 18 };
  const emphasis = { style: { stroke: palette.accent, lineWidth: text / 6 } };
  return group(
    county.parts.flatMap((rings): Shape[] => {
      const [outer = []] = rings;
      const area = { fill, ...(decal ? { decal: { ...decal } } : {}) };
      if (rings.length === 1) {
        return [{ type: "polygon", shape: { points: outer }, style: { ...line, ...area }, emphasis }];
      }
      // A hole is cut by a path that runs to it and back; only the rings themselves get a line.
      const cut = rings.flatMap((ring) => [...ring, ring[0] ?? [0, 0], outer[0] ?? [0, 0]] satisfies Point[]);
      return [
        { type: "polygon", shape: { points: cut }, style: area },
        ...rings.map((ring): Shape => ({ type: "polygon", shape: { points: ring }, style: line, emphasis })),
      ];
    }),
  );
}
