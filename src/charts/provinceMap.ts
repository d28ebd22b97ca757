import { defineChart, modeAt, modeOnly, stopIn, type Geography, type Words } from "./chart";
import { aboutArea, knownOfArea, mapAreas, type AreaSources } from "../map/mapAreas";
import { mapCredit } from "../map/mapCredit";
import { mapHeight, mapLayout, smallestMapHeight, type MapNeeds } from "../map/mapLayout";
import { multiplesHeight, multiplesOption, smallestMultiplesHeight } from "../map/mapMultiples";
import { shortName } from "../map/mapNames";
import { setNotes, type Fullness } from "../map/mapNotes";
import { mapOption } from "../map/mapOption";
import { stripWidth } from "../map/mapPartners";
import { oldLinesNote, placeNotes } from "../map/mapPlaceNotes";
import { placeMap } from "../map/mapPlaces";
import { aspectOf, extentOf } from "../map/mapProjection";
import { recordMap } from "../map/mapRecord";
import { placeWords, type PlaceWords } from "../map/placeWords";
import { recordNotes } from "../map/recordNotes";
import { recordWords, type RecordWords } from "../map/recordWords";
import { lightPalette, type Frame } from "../render/theme";
import { figureText } from "../wording/words";
import type { Division } from "../dataset/boundaries";
import { mapSettings } from "../dataset/mapSettings";
import type { Dataset } from "../dataset/schema";
import { formatDate } from "../i18n/date";
import type { Bilingual } from "../i18n/locale";
import { exitRecord, stopAt, type ExitRecord, type RecordStop } from "../selectors/exitRecord";
import { placesOnMap, type PlacesOnMap } from "../selectors/placesOnMap";

interface MapRows {
  readonly report: Dataset["report"];
  readonly province: Bilingual;
  readonly places: PlacesOnMap;
  /** Without its stop. */
  readonly mode: string;
  /** Null until loaded. */
  readonly geography: Geography | null;
  /** Null where the map shows what the report says, or until loaded. */
  readonly outside: { readonly record: ExitRecord; readonly stop: RecordStop } | null;
}

interface Messages {
  readonly place: PlaceWords;
  readonly record: RecordWords;
}

type MapWords = Words<Messages>;

/** The map of the province: what the report says of places, or beside it the outside record of all its counties. */
export const provinceMap = defineChart<MapRows, Messages>({
  section: "map",
  span: "full",
  needsGeography: true,
  canZoom: true,
  modes: {
    report: { zh: "报道写到的地方", en: "Places in the report" },
    record: { zh: "报道之外的记录", en: "Outside the report" },
    batches: { zh: "报道之外，一批一图", en: "Outside the report, batch by batch" },
  },
  messages: {
    zh: { place: placeWords.zh, record: recordWords.zh },
    en: { place: placeWords.en, record: recordWords.en },
  },
  select: ({ dataset, geography }, filters, mode) => {
    const places = placesOnMap(dataset, filters);
    const province = dataset.areas.find(({ level }) => level === "province");
    if (!places || !province) return null;
    const { report } = dataset;
    const isOutside = modeOnly(mode) !== "report" && geography !== null;
    const record = isOutside ? exitRecord(geography.countyExits, geography.boundaries, report) : null;
    const outside = record && { record, stop: stopAt(record, stopIn(mode)) };
    return { report, province: province.label, places, mode: modeOnly(mode), geography, outside };
  },
  stops: ({ mode, outside }, { locale, messages }) =>
    mode !== "record" || !outside
      ? []
      : outside.record.stops.map(({ key, date, counts }) => ({
          mode: modeAt(mode, key),
          name: key === "" ? messages.record.stopThen : messages.record.stopAfter(key),
          said: messages.record.said(formatDate(date, locale), counts, outside.record.neverListed),
        })),
  areas: (rows, words, dataset) =>
    rows.mode === "batches" || !rows.geography
      ? []
      : mapAreas(areaSources(rows, rows.geography, words), dataset),
  statements: ({ places, outside, mode }) => {
    if (outside) return outside.record.batches.flatMap(({ batch, counties }) => [batch, ...counties]);
    return mode === "report" ? places.statements : [];
  },
  heading: (rows, words) => ({
    ...(rows.mode === "report" ? placesHeading(rows, words) : recordHeading(rows, words)),
    credit: mapCredit(words.messages.place, mapSettings.approvalNumber),
  }),
  height: (rows, width, text, words) => {
    const { geography, outside, mode } = rows;
    if (!geography) return width * 0.7;
    const frame = { width, text, height: 0, palette: lightPalette };
    return mode === "batches" && outside
      ? multiplesHeight(multiplesOf(outside.record, geography, words), frame)
      : mapHeight(needsOf(rows, geography, words, frame), frame);
  },
  smallestHeight: (rows, width, text, words) => {
    const { geography, outside, mode } = rows;
    if (!geography) return width * 0.5;
    const frame = { width, text, height: 0, palette: lightPalette };
    return mode === "batches" && outside
      ? smallestMultiplesHeight(multiplesOf(outside.record, geography, words), frame)
      : smallestMapHeight(needsOf(rows, geography, words, frame), frame);
  },
  option: (rows, words, frame) => {
    const { geography, outside, mode } = rows;
    if (!geography) return { series: [] };
    const { boundaries } = geography;
    const { locale } = words;
    if (mode === "batches" && outside) {
      return multiplesOption(multiplesOf(outside.record, geography, words), frame);
    }
    const layout = mapLayout(needsOf(rows, geography, words, frame), frame);
    const { viewport, strip, columns, fullness } = layout;
    const panel = setNotes(notesOf(rows, words, frame, fullness), layout.panel, columns, frame).marks;
    const answers = areaSources(rows, geography, words);
    const about = (county: Division) => aboutArea(county, answers);
    const known = (county: Division) => knownOfArea(county, answers);
    const surroundings = { boundaries, viewport, panel, locale, frame, about };
    return mapOption(
      outside
        ? recordMap(outside.record, outside.stop, { ...surroundings, known })
        : placeMap(rows.places, { ...surroundings, strip }),
      frame,
    );
  },
});

function areaSources(rows: MapRows, { boundaries }: Geography, { locale, messages }: MapWords): AreaSources {
  return { boundaries, places: rows.places, outside: rows.outside, locale, words: messages };
}

function multiplesOf(record: ExitRecord, { boundaries }: Geography, { locale, messages }: MapWords) {
  return { record, boundaries, words: messages.record, locale };
}

function notesOf(rows: MapRows, words: MapWords, frame: Frame, fullness: Fullness) {
  const { places, outside } = rows;
  const { locale, messages } = words;
  const old = oldLinesOf(rows).map((county) => shortName(county, locale));
  return outside
    ? recordNotes(
        { ...outside, words: messages.record, oldLines: oldLinesNote(old, messages.place), locale, frame },
        fullness,
      )
    : placeNotes({ rows: places, oldLines: old, locale, words: messages.place, frame }, fullness);
}

/** What the layout has to make room for. */
function needsOf(rows: MapRows, { boundaries }: Geography, words: MapWords, frame: Frame): MapNeeds {
  return {
    aspect: aspectOf(extentOf(boundaries)),
    strip: rows.outside ? 0 : stripWidth(rows.places, words.locale, frame),
    notesHeight: (fullness, width, columns) =>
      setNotes(notesOf(rows, words, frame, fullness), { x: 0, y: 0, width }, columns, frame).height,
  };
}

/** The counties whose line is older than their code. */
function oldLinesOf({ geography }: MapRows): readonly Division[] {
  return (geography?.boundaries.counties ?? []).filter(({ boundaryNote }) => boundaryNote !== undefined);
}

function oldLinesCaveat(rows: MapRows, { messages: { place } }: MapWords): string {
  const { length } = oldLinesOf(rows);
  return length === 0 ? "" : place.oldLinesCount(length);
}

function placesHeading(rows: MapRows, words: MapWords) {
  const { locale, messages } = words;
  const { places, geography, province } = rows;
  const { passed } = places;
  const names = (passed?.named ?? places.areas).map(({ label }) => label[locale]);
  const { counties, prefectures } = geography?.boundaries ?? {};
  return {
    title: passed
      ? messages.place.passed(figureText(passed.counties, locale), names)
      : messages.place.places(names.join(messages.place.separator)),
    subtitle: messages.place.subtitle(
      province[locale],
      counties && prefectures ? { counties: counties.length, prefectures: prefectures.length } : null,
    ),
    caveat: oldLinesCaveat(rows, words),
  };
}

function recordHeading(rows: MapRows, words: MapWords) {
  const { locale, messages } = words;
  const caveats = [messages.record.caveat, oldLinesCaveat(rows, words)].filter((text) => text !== "");
  return { ...recordTitle(rows, words), caveat: caveats.join(locale === "zh" ? "" : " ") };
}

function recordTitle({ mode, outside, province }: MapRows, { locale, messages: { record: said } }: MapWords) {
  if (!outside) return { title: said.pending, subtitle: "" };
  const { record, stop } = outside;
  if (mode === "batches") {
    return { title: said.multiplesTitle(record), subtitle: said.multiplesSubtitle(province[locale]) };
  }
  const date = formatDate(stop.date, locale);
  return {
    title: stop.key === "" ? said.titleThen(record, stop.counts) : said.titleAfter(record, stop.counts, date),
    subtitle: said.subtitle(province[locale], date, stop.counts.planned > 0),
  };
}
