import type { Division } from "../dataset/boundaries";
import type { Locale } from "../i18n/locale";
import type { ExitRecord, RecordStop } from "../selectors/exitRecord";
import { holds } from "./mapBoxes";
import { calledOut } from "./mapCallouts";
import { placedLabels, type Fit } from "./mapLabels";
import type { AreaLook } from "./mapLand";
import { nameShapes, nameWishes, prefectureMarks, scaleBar } from "./mapNames";
import type { DrawnLand, MapPicture, Overlay } from "./mapOption";
import { movedBy } from "./mapProjection";
import { recordLooks, type RecordLook } from "./recordLook";
import type { Frame } from "../render/theme";

/** What a map picture needs that does not depend on what it shows. */
interface Surroundings extends Pick<MapPicture, "boundaries" | "viewport" | "panel"> {
  readonly locale: Locale;
  readonly frame: Frame;
  /** What is known of a county, its name first. */
  readonly about: (county: Division) => readonly string[];
  /** The same of one whose line in the record says its name. */
  readonly known: (county: Division) => readonly string[];
}

/** The map of the record at a stop: each county by its batch; blank those that were never on the list. */
export function recordMap(record: ExitRecord, stop: RecordStop, surroundings: Surroundings): MapPicture {
  const { boundaries, viewport, panel, frame, about, known } = surroundings;
  const looks = recordLooks(record, stop, frame);
  const counties = record.batches.flatMap((batch) => batch.counties);
  const areas = boundaries.counties.map((county): AreaLook => {
    const { fill, decal } = looks.get(county.code) ?? { fill: frame.palette.paper };
    const statements = counties.filter(({ code }) => code === county.code);
    return {
      fill,
      ...(decal ? { decal } : {}),
      statements,
      about: statements.length > 0 ? known(county) : about(county),
    };
  });
  const overlay = (land: DrawnLand) => recordNames(looks, surroundings, land);
  return { boundaries, viewport, panel, areas, places: [], overlay };
}

/** Names on the record's map, in inks that can be read on its colours. */
function recordNames(
  looks: ReadonlyMap<string, RecordLook>,
  picture: Surroundings,
  land: DrawnLand,
): Overlay {
  const { locale, frame } = picture;
  const { text, palette } = frame;
  const viewport = movedBy(picture.viewport, land.offset);
  const scale = scaleBar(land, viewport, { locale, frame });
  const room = { viewport, taken: [scale.box], spared: [], gap: text * 0.3 };
  const inkOf = (code: string): Pick<RecordLook, "ink" | "ground"> => looks.get(code) ?? { ink: palette.ink };
  const fitOf = (code: string): Fit => (inkOf(code).ink === palette.paper ? "tight" : "usual");
  const wishes = nameWishes(land.counties, { locale, size: text, weight: "normal" }).map((wish) => ({
    ...wish,
    fit: fitOf(wish.key),
  }));
  const counties = placedLabels(wishes, room);
  const seen = land.counties.filter(({ anchor: [x, y] }) => holds(viewport, { x, y, width: 0, height: 0 }));
  // Where but few counties have room for their names, those of the prefectures tell the reader more.
  if (counties.length >= seen.length / 3) {
    const outside = nameShapes(calledOut(wishes, counties, land, room), () => ({ ink: palette.ink }));
    const inside = nameShapes(counties, inkOf);
    return { marks: [], prefectures: new Map(), shapes: [...inside, ...outside, ...scale.shapes] };
  }
  const prefectures = placedLabels(
    nameWishes(land.prefectures, { locale, size: text, weight: "bold" }).map((wish) => ({
      ...wish,
      fit: "loose",
    })),
    room,
  );
  const onPaper = prefectureMarks(prefectures, land.prefectures, () => ({
    ink: palette.ink,
    ground: palette.paper,
  }));
  return { marks: [], prefectures: onPaper, shapes: scale.shapes };
}
