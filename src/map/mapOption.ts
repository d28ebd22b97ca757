import type { CustomSeriesOption } from "echarts";
import type { Boundaries } from "../dataset/boundaries";
import type { Shown } from "../selectors/computed";
import type { ChartOption } from "../render/echarts";
import { cameraOption } from "./mapCamera";
import { landShapes, paperAround, type AreaLook } from "./mapLand";
import { drawn, extentOf, projectedLine, viewOf, type DrawnDivision, type MapView } from "./mapProjection";
import { datum, markGroup, type GroupDrawing, type Mark } from "../render/marks";
import { boxShape, type Box, type Point, type Shape } from "../render/shapes";
import type { Frame } from "../render/theme";

/** The land at a scale, in px of its own, and where these px begin in the frame. */
export interface DrawnLand extends MapView {
  /** In the boundaries' order. */
  readonly counties: readonly DrawnDivision[];
  readonly prefectures: readonly DrawnDivision[];
}

/** A mark on the land, in the land's own px. */
export interface LandMark extends Mark {
  /** What of it is seen; null where all of it is. */
  readonly clip: Box | null;
}

/** What stands on the land in one view, in the land's own px. */
export interface Overlay {
  /** The names of prefectures that have room, each of which leads there. */
  readonly prefectures: ReadonlyMap<string, Mark>;
  /** One for each of the picture's `places`, in their order. */
  readonly marks: readonly LandMark[];
  /** Names, arrows and the like, which answer to nothing. */
  readonly shapes: readonly Shape[];
}

/** A place on the map that answers: by pointer, and as a stop of the arrow keys. */
export interface AnsweringPlace {
  /** Degrees; where its tooltip stands. */
  readonly at: readonly [number, number];
  /** Null for one outside the province. */
  readonly code: string | null;
  readonly statements: readonly Shown[];
}

/** A map before it is drawn. */
export interface MapPicture {
  readonly boundaries: Boundaries;
  /** Where the map is seen, px of the frame. */
  readonly viewport: Box;
  /** One for each county, in the boundaries' order. */
  readonly areas: readonly AreaLook[];
  readonly places: readonly AnsweringPlace[];
  readonly overlay: (land: DrawnLand) => Overlay;
  /** What stands beside the map and does not move with it. */
  readonly panel: readonly Mark[];
}

/** Remembers the answer to the question last asked, which all series of one drawing share. */
function remembered<Question, Answer>(
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

/** The series of the counties, in the boundaries' order. */
export const countySeries = "counties";

// Drawn at once and not piece by piece: a picture is taken as soon as it is asked for.
const onMap = { type: "custom", coordinateSystem: "geo", geoIndex: 0, clip: false, progressive: 0 } as const;
const offMap = { type: "custom", coordinateSystem: "none", progressive: 0 } as const;

/** The option of a map: land, lines, places and panel, with its own movement. */
export function mapOption(picture: MapPicture, frame: Frame): ChartOption {
  const { boundaries, viewport, areas, places, panel } = picture;
  const { palette, text } = frame;
  const extent = extentOf(boundaries);
  const middle: Point = [(extent.west + extent.east) / 2, (extent.south + extent.north) / 2];
  const landAt = remembered(
    (view: MapView) => [view.perLongitude, view.perLatitude].join(" "),
    ({ perLongitude, perLatitude }) => {
      const scale = { extent, perLongitude, perLatitude };
      return {
        counties: boundaries.counties.map((county) => drawn(county, scale)),
        prefectures: boundaries.prefectures.map((prefecture) => drawn(prefecture, scale)),
        lines: boundaries.prefectureLines.coordinates.map((line) => projectedLine(line, scale)),
      };
    },
  );
  const overlayIn = remembered(
    (view: MapView) => [...view.offset, view.perLongitude, view.perLatitude].join(" "),
    (view) => picture.overlay({ ...view, ...landAt(view) }),
  );
  // While the map moves, what is drawn of the land stays and only its place and scale change, until it comes to rest.
  const scales = new Map<string, number>();
  /** How a part is to be scaled while the map moves; null where it has to be drawn anew. */
  const scaledBy = (
    part: string,
    { perLongitude }: MapView,
    actionType: string | undefined,
  ): number | null => {
    const drawnAt = scales.get(part);
    if (actionType === "geoRoam" && drawnAt !== undefined) return perLongitude / drawnAt;
    scales.set(part, perLongitude);
    return null;
  };
  const onLand =
    (
      name: string,
      shapesAt: (view: MapView, dataIndex: number) => readonly Shape[],
    ): NonNullable<CustomSeriesOption["renderItem"]> =>
    ({ dataIndex, actionType }, api) => {
      const view = viewOf(extent, (degrees) => api.coord(degrees));
      const [x, y] = view.offset;
      const scale = scaledBy(`${name} ${dataIndex}`, view, actionType);
      return scale === null
        ? { type: "group", x, y, scaleX: 1, scaleY: 1, children: [...shapesAt(view, dataIndex)] }
        : { type: "group", x, y, scaleX: scale, scaleY: scale, children: [] };
    };
  /** What stands on the land is laid out for what is seen while the map is moved, and scaled while it is enlarged. */
  const onOverlay =
    (
      name: string,
      drawing: (view: MapView, dataIndex: number) => GroupDrawing,
    ): NonNullable<CustomSeriesOption["renderItem"]> =>
    ({ dataIndex, actionType }, api) => {
      const view = viewOf(extent, (degrees) => api.coord(degrees));
      const [x, y] = view.offset;
      const scale = scaledBy(`${name} ${dataIndex}`, view, actionType);
      return scale === null || Math.abs(scale - 1) < 1e-9
        ? { ...drawing(view, dataIndex), x, y, scaleX: 1, scaleY: 1, $mergeChildren: false }
        : { type: "group", x, y, scaleX: scale, scaleY: scale, children: [] };
    };
  return {
    geo: cameraOption(extent, withMargin(viewport, text / 6), viewport),
    series: [
      {
        ...onMap,
        z: 5,
        data: places.map(({ at, code, statements }) => ({
          ...datum([...at], statements),
          ...(code === null ? {} : { code }),
        })),
        renderItem: onOverlay("place", (view, place) => landMark(overlayIn(view).marks[place], frame)),
      },
      {
        ...offMap,
        z: 8,
        data: panel.map(({ statements }) => datum(0, statements)),
        renderItem: ({ dataIndex }) => markGroup(panel[dataIndex], frame),
      },
      {
        ...onMap,
        id: countySeries,
        z: 2,
        data: boundaries.counties.map(({ cp, code }, place) => {
          const { statements = [], about = [] } = areas[place] ?? {};
          return { ...datum([...cp], statements, about), code };
        }),
        renderItem: onLand("county", (view, place) =>
          landShapes(landAt(view).counties[place], areas[place], frame),
        ),
      },
      {
        ...onMap,
        z: 3,
        silent: true,
        data: [datum(middle, [])],
        renderItem: onLand("lines", (view) =>
          landAt(view).lines.map((points) => ({
            type: "polyline",
            shape: { points },
            style: { fill: "none", stroke: palette.inkQuiet, lineWidth: text / 11, opacity: 0.75 },
          })),
        ),
      },
      {
        ...onMap,
        z: 4,
        silent: true,
        data: [datum(middle, [])],
        renderItem: onOverlay("names", (view) => ({ type: "group", children: [...overlayIn(view).shapes] })),
      },
      {
        ...onMap,
        z: 4.5,
        data: boundaries.prefectures.map(({ cp, code }) => ({ ...datum([...cp], []), code })),
        renderItem: onOverlay("prefecture", (view, place) => {
          const name = overlayIn(view).prefectures.get(boundaries.prefectures[place]?.code ?? "");
          return { type: "group", children: name ? leadingShapes(name, frame) : [] };
        }),
      },
      {
        ...offMap,
        z: 3.5,
        data: [datum(0, [])],
        renderItem: () => ({ type: "group", children: paperAround(viewport, frame) }),
      },
    ],
  };
}

/** A name that leads somewhere: its letters, and a frame around them that answers and shows while it is pointed at. */
function leadingShapes({ box, shapes }: Mark, { palette, text }: Frame): Shape[] {
  const hit = {
    ...boxShape(box, { fill: "rgba(0,0,0,0)" }, text / 4),
    emphasis: { style: { stroke: palette.accent, lineWidth: text / 9 } },
  };
  return [...shapes, hit];
}

function withMargin({ x, y, width, height }: Box, margin: number): Box {
  return { x: x + margin, y: y + margin, width: width - 2 * margin, height: height - 2 * margin };
}

/** A mark on the land, as much of it as is seen. */
function landMark(mark: LandMark | undefined, frame: Frame): GroupDrawing {
  const clip = mark?.clip;
  const clipPath = clip ? ({ type: "rect", shape: { ...clip } } as const) : (false as const);
  return { ...markGroup(mark, frame), clipPath };
}
