import type { MapBody } from "../body/mapBody";
import { noBoundaries } from "../dataset/boundaries";
import { mapSettings } from "../dataset/mapSettings";
import type { Dataset } from "../dataset/schema";
import { formatDate } from "../i18n/date";
import type { Bilingual } from "../i18n/locale";
import { sentences } from "../i18n/punctuation";
import type { AreaSources } from "../map/mapAreas";
import { mapCredit } from "../map/mapCredit";
import { placesBody } from "../map/placesBody";
import { placeWords, type PlaceWords } from "../map/placeWords";
import { batchesBody, recordBody } from "../map/recordBody";
import { recordWords, type RecordWords } from "../map/recordWords";
import { exitRecord, stopAt } from "../selectors/exitRecord";
import { placesOnMap, type PlacesOnMap } from "../selectors/placesOnMap";
import { defineChart, type Language } from "./defineChart";
import { modeAt, modeOnly, stopIn, type Geography } from "./chart";

interface MapRows {
  readonly dataset: Dataset;
  readonly province: Bilingual;
  readonly places: PlacesOnMap;
  /** Without a stop. */
  readonly mode: string;
  /** Null until loaded. */
  readonly geography: Geography | null;
  /** Null until loaded, and if the map shows what the report says. */
  readonly outside: AreaSources["outside"];
}

interface Messages {
  readonly name: string;
  readonly place: PlaceWords;
  readonly record: RecordWords;
}

type MapLanguage = Language<Messages>;

/** Whether the map is of a province: by its settings, or by the boundaries that were given to it. */
function isMapped(province: string, geography: Geography | null): boolean {
  const county = geography?.boundaries.counties[0]?.code ?? "";
  return province === mapSettings.province || province.slice(0, 2) === county.slice(0, 2);
}

/**
 * The map of the province: the places that the report mentions or, in other modes, the outside record of all its counties.
 */
export const provinceMap = defineChart<MapRows, Messages>({
  section: "lead",
  isOverview: true,
  span: "full",
  isMap: true,
  modes: {
    report: { zh: "报道写到的地方", en: "Places in the report" },
    record: { zh: "报道之外的记录", en: "Outside the report" },
    batches: { zh: "报道之外，一批一图", en: "Outside the report, batch by batch" },
  },
  messages: {
    zh: { name: "地图", place: placeWords.zh, record: recordWords.zh },
    en: { name: "Map", place: placeWords.en, record: recordWords.en },
  },
  rows: ({ dataset, geography }, filters, mode) => {
    const places = placesOnMap(dataset, filters);
    const province = dataset.areas.find(({ level }) => level === "province");
    // A report of another province has no place on the map.
    if (!places || !province?.code || !isMapped(province.code, geography)) return null;
    const isOutside = modeOnly(mode) !== "report" && geography !== null;
    const record = isOutside ? exitRecord(geography.countyExits, geography.boundaries, dataset.report) : null;
    const outside = record && { record, stop: stopAt(record, stopIn(mode)) };
    return { dataset, province: province.label, places, mode: modeOnly(mode), geography, outside };
  },
  heading: (rows, language) => ({
    ...(rows.mode === "report" ? placesHeading(rows, language) : recordHeading(rows, language)),
    credit: mapCredit(language.messages.place, mapSettings.approvalNumber),
  }),
  body: (rows, { locale, messages }) => {
    const { dataset, geography, places, mode, outside } = rows;
    const boundaries = geography?.boundaries ?? noBoundaries;
    const sources = { dataset, boundaries, places, outside, locale, words: messages };
    if (!outside) return mode === "report" ? placesBody(sources) : pending(mode);
    if (mode === "batches") return batchesBody({ ...sources, outside });
    const { record } = outside;
    const stops = record.stops.map(({ key, date, counts }) => ({
      mode: modeAt(mode, key),
      name: key === "" ? messages.record.stopThen : messages.record.stopAfter(key),
      said: messages.record.said(formatDate(date, locale), counts, record.neverListed),
    }));
    return recordBody({ ...sources, outside }, stops);
  },
});

/** The map of the record before the record is loaded. */
function pending(mode: string): MapBody {
  const nothing = { places: [], crossings: [], notes: [], areas: [], stops: [], statements: [] } as const;
  const names = mode === "batches" ? "none" : "counties";
  return {
    kind: "map",
    boundaries: noBoundaries,
    panels: [{ title: null, counties: [] }],
    names,
    ...nothing,
  };
}

/** What is known of the boundaries, whether loaded or not. */
function landOf({ geography }: MapRows): typeof mapSettings.land {
  if (!geography) return mapSettings.land;
  const { counties, prefectures } = geography.boundaries;
  return {
    ...mapSettings.land,
    counties: counties.length,
    prefectures: prefectures.length,
    oldLines: counties.filter(({ boundaryNote }) => boundaryNote !== undefined).length,
  };
}

/** A caveat with the number of counties whose boundary is older than their code; empty if there are none. */
function oldLinesCaveat(rows: MapRows, { messages: { place } }: MapLanguage): string {
  const { oldLines } = landOf(rows);
  return oldLines === 0 ? "" : place.oldLinesCount(oldLines);
}

function placesHeading(rows: MapRows, language: MapLanguage) {
  const { locale, messages, figure, inferredDate, of } = language;
  const { places, province } = rows;
  const { passed } = places;
  const names = (passed?.named ?? places.areas).map(({ label }) => of(label));
  return {
    title: passed
      ? messages.place.passed(figure(passed.counties), names)
      : messages.place.places(names.join(messages.place.separator)),
    subtitle: messages.place.subtitle(of(province), landOf(rows)),
    caveat: sentences(
      [passed ? messages.place.assessed(inferredDate(passed.counties)) : "", oldLinesCaveat(rows, language)],
      locale,
    ),
  };
}

function recordHeading(rows: MapRows, language: MapLanguage) {
  const { locale, messages, of } = language;
  const { mode, outside, province } = rows;
  const said = messages.record;
  const caveat = sentences([said.caveat, oldLinesCaveat(rows, language)], locale);
  if (!outside) return { title: said.pending, subtitle: "", caveat };
  const { record, stop } = outside;
  if (mode === "batches") {
    return { title: said.batchesTitle(record), subtitle: said.batchesSubtitle(of(province)), caveat };
  }
  const date = formatDate(stop.date, locale);
  return {
    title: stop.key === "" ? said.titleThen(record, stop.counts) : said.titleAfter(record, stop.counts, date),
    subtitle: said.subtitle(of(province), date),
    caveat,
  };
}
