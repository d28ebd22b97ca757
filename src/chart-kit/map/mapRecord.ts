import type { Division } from "../../dataset/boundaries";
import { formatDate } from "../../i18n/date";
import type { Locale } from "../../i18n/locale";
import { standings, type ExitRecord, type RecordedBatch, type Standing } from "../../selectors/exitRecord";
import { holds } from "./mapBoxes";
import { movedBy } from "./mapProjection";
import { placedLabels, type Fit } from "./mapLabels";
import { nameShapes, nameWishes, scaleBar } from "./mapNames";
import type { NoteItem, Sign } from "./mapNoteItems";
import type { Note } from "./mapNotes";
import type { AreaLook } from "./mapLand";
import type { DrawnLand, MapPicture, Overlay } from "./mapOption";
import type { Box, Shape } from "../shapes";
import { hatching, type Decal } from "../statusStyle";
import type { Frame } from "../theme";

/** What is written of the record. */
export interface RecordWords {
  readonly standing: (standing: Standing, counties: number) => string;
  readonly announced: (date: string) => string;
  readonly counties: (count: number) => string;
  readonly sum: (counts: readonly number[], listed: number) => string;
  readonly neverListed: (count: number) => string;
}

interface BatchLook {
  readonly fill: string;
  readonly decal?: Decal;
  /** Letters upon it. */
  readonly ink: string;
  /** Behind letters, where the fill has a pattern. */
  readonly ground?: string;
}

/** How a batch is drawn: the later, the stronger; hatched where it was but planned on the day of the report. */
function batchLook(
  record: ExitRecord,
  batch: RecordedBatch,
  { palette, text }: Pick<Frame, "palette" | "text">,
): BatchLook {
  const last = palette.outside.length - 1;
  const step = Math.round((record.batches.indexOf(batch) * last) / Math.max(1, record.batches.length - 1));
  const fill = palette.outside[step] ?? palette.paper;
  const isStrong = step > last / 2;
  const look = { fill, ink: isStrong ? palette.paper : palette.ink };
  if (batch.standing !== "planned") return look;
  return { ...look, decal: hatching(palette.outside[last] ?? palette.ink, text * 0.8), ground: fill };
}

function batchOf(record: ExitRecord, code: string): RecordedBatch | undefined {
  return record.batches.find(({ counties }) => counties.some((county) => county.code === code));
}

/** What a map picture needs that does not depend on what it shows. */
interface Surroundings extends Pick<MapPicture, "boundaries" | "viewport" | "panel"> {
  readonly locale: Locale;
  readonly frame: Frame;
  /** What is known of a county without the record. */
  readonly about: (county: Division) => readonly string[];
  /** Said of counties that the record does not have. */
  readonly unlisted: string;
}

/** The map of the record: each county by its batch; blank those that were never on the list. */
export function recordMap(record: ExitRecord, surroundings: Surroundings): MapPicture {
  const { boundaries, viewport, panel, frame, about, unlisted } = surroundings;
  const areas = boundaries.counties.map((county): AreaLook => {
    const batch = batchOf(record, county.code);
    if (!batch) return { fill: frame.palette.paper, statements: [], about: [...about(county), unlisted] };
    const { fill, decal } = batchLook(record, batch, frame);
    return {
      fill,
      ...(decal ? { decal } : {}),
      statements: batch.counties.filter(({ code }) => code === county.code),
      about: county.boundaryNote ? about(county) : [],
    };
  });
  const overlay = (land: DrawnLand) => recordNames(record, surroundings, land);
  return { boundaries, viewport, panel, areas, places: [], overlay };
}

/** Names on the record's map, in inks that can be read on its colours. */
function recordNames(record: ExitRecord, picture: Surroundings, land: DrawnLand): Overlay {
  const { locale, frame } = picture;
  const { text, palette } = frame;
  const viewport = movedBy(picture.viewport, land.offset);
  const scale = scaleBar(land, viewport, { locale, frame });
  const room = { viewport, taken: [scale.box], spared: [], gap: text * 0.3 };
  const inkOf = (code: string): Pick<BatchLook, "ink" | "ground"> => {
    const batch = batchOf(record, code);
    return batch ? batchLook(record, batch, frame) : { ink: palette.ink };
  };
  const fitOf = (code: string): Fit => (inkOf(code).ink === palette.paper ? "tight" : "usual");
  const counties = placedLabels(
    nameWishes(land.counties, { locale, size: text, weight: "normal" }).map((wish) => ({
      ...wish,
      fit: fitOf(wish.key),
    })),
    room,
  );
  const seen = land.counties.filter(({ anchor: [x, y] }) => holds(viewport, { x, y, width: 0, height: 0 }));
  // Where but few counties have room for their names, those of the prefectures tell the reader more.
  if (counties.length >= seen.length / 3) {
    return { marks: [], shapes: [...nameShapes(counties, inkOf), ...scale.shapes] };
  }
  const prefectures = placedLabels(
    nameWishes(land.prefectures, { locale, size: text, weight: "bold" }).map((wish) => ({
      ...wish,
      fit: "loose",
    })),
    room,
  );
  const onPaper = nameShapes(prefectures, () => ({ ink: palette.ink, ground: palette.paper }));
  return { marks: [], shapes: [...onPaper, ...scale.shapes] };
}

function boxDrawing({ fill, decal }: BatchLook, { palette, text }: Pick<Frame, "palette" | "text">) {
  return ({ x, y, width, height }: Box): readonly Shape[] => [
    {
      type: "rect",
      shape: { x, y, width, height, r: 0 },
      style: {
        fill,
        stroke: palette.inkQuiet,
        lineWidth: text / 16,
        ...(decal ? { decal: { ...decal } } : {}),
      },
    },
  ];
}

/** The record in bars, batch by batch under how each stood on the day of the report, adding up to all counties. */
export function recordNotes(
  record: ExitRecord,
  words: RecordWords,
  locale: Locale,
  frame: Pick<Frame, "palette" | "text">,
): readonly Note[] {
  const { batches, listed, neverListed, byStanding } = record;
  const longest = Math.max(...batches.map(({ batch }) => batch.count));
  const bar = (each: RecordedBatch): NoteItem => ({
    kind: "bar",
    name: String(each.batch.year),
    figure: words.counties(each.batch.count),
    below: words.announced(formatDate(each.batch.announced, locale)),
    share: each.batch.count / longest,
    draw: boxDrawing(batchLook(record, each, frame), frame),
    statements: [each.batch],
  });
  const blank: Sign = boxDrawing({ fill: frame.palette.paper, ink: frame.palette.ink }, frame);
  return [
    ...standings
      .filter((standing) => byStanding[standing] > 0)
      .map((standing): Note => [
        { kind: "heading", text: words.standing(standing, byStanding[standing]), said: "", sign: null },
        ...batches.filter((each) => each.standing === standing).map(bar),
      ]),
    [
      { kind: "heading", text: words.neverListed(neverListed), said: "", sign: blank },
      {
        kind: "words",
        text: words.sum(
          batches.map(({ batch }) => batch.count),
          listed,
        ),
      },
    ],
  ];
}
