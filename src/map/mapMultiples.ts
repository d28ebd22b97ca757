import type { Standing } from "../selectors/exitRecord";
import type { ChartOption } from "../render/echarts";
import { datum, markGroup, type Mark } from "../render/marks";
import { leading, textShape, type Box, type Point, type Shape } from "../render/shapes";
import { lightPalette, type Frame } from "../render/theme";
import { placedLabels } from "./mapLabels";
import { landShapes, type AreaLook } from "./mapLand";
import { nameShapes, nameWishes } from "./mapNames";
import type { SignWords } from "./mapNoteItems";
import { setNotes } from "./mapNotes";
import { aspectOf, drawn, extentOf, projectedLine, type DrawnDivision } from "./mapProjection";
import {
  bestGrid,
  em,
  titleHeight,
  titleLines,
  titleWidth,
  type Grid,
  type Multiples,
  type Size,
  type Titles,
} from "./multiplesGrid";
import { lookSign, recordLook } from "./recordLook";

/** The height in px of small maps in a number of columns, none wider than so many multiples of the text size. */
function heightWith(
  multiples: Multiples,
  columns: number,
  widest: number,
  { width, text }: Pick<Size, "width" | "text">,
): number {
  const gutter = text * em.gutter;
  const land = Math.min((width - (columns - 1) * gutter) / columns, widest * text);
  const rows = Math.ceil(multiples.record.batches.length / columns);
  const row = land / aspectOf(extentOf(multiples.boundaries)) + titleHeight(text);
  const frame = { width, height: 0, text, palette: lightPalette };
  return rows * row + rows * gutter + keyMarks(multiples, { x: 0, y: 0, width }, frame).height;
}

/** As many columns as come nearest to maps of a width in multiples of the text size. */
function columnsOf(
  multiples: Multiples,
  titles: Titles,
  land: number,
  { width, text }: Pick<Size, "width" | "text">,
): number {
  const gutter = text * em.gutter;
  const most = Math.floor((width + gutter) / (titleWidth(multiples, titles, text) + gutter));
  const wished = Math.round((width + gutter) / (land * text + gutter));
  return Math.max(1, Math.min(most, wished, multiples.record.batches.length));
}

/** The height in px that suits small maps at a width. */
export function multiplesHeight(multiples: Multiples, size: Pick<Size, "width" | "text">): number {
  return heightWith(multiples, columnsOf(multiples, "full", em.comfortable, size), Infinity, size);
}

/** The least height in px in which the small maps can be told apart. */
export function smallestMultiplesHeight(multiples: Multiples, size: Pick<Size, "width" | "text">): number {
  return heightWith(multiples, columnsOf(multiples, "brief", em.smallestMap, size), em.smallestMap, size);
}

/** One small map for each batch, and below them what their colours mean. */
export function multiplesOption(multiples: Multiples, frame: Frame): ChartOption {
  const { record, boundaries } = multiples;
  const { palette, text } = frame;
  const extent = extentOf(boundaries);
  const keyHeight = keyMarks(multiples, { x: 0, y: 0, width: frame.width }, frame).height;
  const below = text * em.gutter;
  const {
    titles: wording,
    cells,
    land,
  } = bestGrid(multiples, {
    ...frame,
    height: frame.height - keyHeight - below,
  });
  const lowest = (cells.at(-1)?.y ?? 0) + titleHeight(text) + land.height;
  const keyTop = Math.min(lowest + below, frame.height - keyHeight);
  const scale = {
    extent,
    perLongitude: land.width / (extent.east - extent.west),
    perLatitude: -land.height / (extent.north - extent.south),
  };
  const counties = boundaries.counties.map((county) => drawn(county, scale));
  const lines = boundaries.prefectureLines.coordinates.map((line): Shape => ({
    type: "polyline",
    shape: { points: projectedLine(line, scale) },
    style: { fill: "none", stroke: palette.inkQuiet, lineWidth: text / 16, opacity: 0.7 },
  }));
  const offsets = cells.map(({ x, y }): Point => [x, y + titleHeight(text)]);
  const standingAt = (place: number) => record.batches[place]?.standing ?? "listed";
  const batchOf = new Map(
    record.batches.flatMap(({ counties: named }, place) => named.map(({ code }) => [code, place] as const)),
  );
  const drawnOf = (code: string | null) => counties.find(({ division }) => division.code === code);
  const answers = record.batches.flatMap((batch, place) =>
    batch.counties.map((county) => ({ county, place, at: drawnOf(county.code) })),
  );
  const titles = record.batches.map(({ batch }, place): Mark => {
    const cell = cells[place] ?? { x: 0, y: 0, width: 0, height: 0 };
    const [above, below] = titleLines(multiples, place, wording);
    return {
      box: { ...cell, width: land.width, height: 2 * leading * text },
      statements: [batch],
      shapes: [
        textShape(above, cell.x, cell.y, { size: text, color: palette.ink, weight: "bold" }),
        textShape(below, cell.x, cell.y + text * leading, { size: text, color: palette.inkQuiet }),
      ],
    };
  });
  const marks = [...titles, ...keyMarks(multiples, { x: 0, y: keyTop, width: frame.width }, frame).marks];
  const landIn = (place: number): readonly Shape[] => [
    ...counties.flatMap((county) => {
      const own = batchOf.get(county.division.code);
      return own === place ? [] : landShapes(county, otherLook(multiples, own, place, frame), frame);
    }),
    ...lines,
  ];
  const group = (place: number, children: readonly Shape[]) => {
    const [x, y] = offsets[place] ?? [0, 0];
    return { type: "group" as const, x, y, children: [...children] };
  };
  const places = record.batches.map((_, place) => place);
  const offMap = { type: "custom", coordinateSystem: "none", progressive: 0 } as const;
  return {
    series: [
      {
        ...offMap,
        data: marks.map(({ statements }) => datum(0, statements)),
        z: 5,
        renderItem: ({ dataIndex }) => markGroup(marks[dataIndex], frame),
      },
      {
        ...offMap,
        z: 2,
        silent: true,
        data: places,
        renderItem: ({ dataIndex }) => group(dataIndex, landIn(dataIndex)),
      },
      {
        ...offMap,
        z: 3,
        data: answers.map(({ county }) => datum(0, [county])),
        renderItem: ({ dataIndex }) => {
          const { at, place = 0 } = answers[dataIndex] ?? {};
          return group(
            place,
            landShapes(at, recordLook(record, place, drawnStanding(standingAt(place)), frame), frame),
          );
        },
      },
      {
        ...offMap,
        z: 4,
        silent: true,
        data: places,
        renderItem: ({ dataIndex }) => group(dataIndex, namesIn(dataIndex, multiples, counties, land, frame)),
      },
    ],
  };
}

/** A batch on a map of its own is drawn as planned or as gone, whenever it left. */
function drawnStanding(standing: Standing): Standing {
  return standing === "planned" ? "planned" : "left";
}

/** Counties of other batches: grey once they have left, ruled while they stay on the list, blank where they were never on it. */
function otherLook(
  { record }: Multiples,
  batch: number | undefined,
  place: number,
  frame: Frame,
): Pick<AreaLook, "fill" | "decal"> {
  if (batch === undefined) return { fill: frame.palette.paper };
  return batch < place ? { fill: frame.palette.line } : recordLook(record, batch, "listed", frame);
}

function namesIn(
  place: number,
  { record, locale }: Multiples,
  counties: readonly DrawnDivision[],
  land: Grid["land"],
  frame: Frame,
): readonly Shape[] {
  const { text } = frame;
  const codes = new Set(record.batches[place]?.counties.map(({ code }) => code));
  const own = counties.filter(({ division }) => codes.has(division.code));
  const look = recordLook(record, place, drawnStanding(record.batches[place]?.standing ?? "left"), frame);
  const labels = placedLabels(nameWishes(own, { locale, size: text, weight: "normal" }), {
    viewport: { x: 0, y: 0, ...land },
    taken: [],
    spared: [],
    gap: text * 0.3,
  });
  return nameShapes(labels, () => look);
}

function keyMarks({ record, words }: Multiples, place: Pick<Box, "x" | "y" | "width">, frame: Frame) {
  const { palette } = frame;
  const sign = (look: Pick<AreaLook, "fill" | "decal">, said: string): SignWords => ({
    sign: lookSign(look, frame),
    text: said,
    statements: [],
  });
  const sum = words.sum(
    record.batches.map(({ batch }) => batch.count),
    record.listed,
  );
  const signs = [
    sign({ fill: palette.outside[2] }, words.key.batch),
    sign({ fill: palette.line }, words.key.before),
    sign(recordLook(record, 0, "listed", frame), words.key.later),
    sign({ fill: palette.paper }, words.key.never(record.neverListed)),
    { sign: null, text: sum, statements: [] },
  ];
  return setNotes([[{ kind: "signs", signs }]], place, 1, frame);
}
