import type { MapBody } from "../body/mapBody";
import { noBoundaries } from "../dataset/boundaries";
import { mapSettings, siteCredit } from "../dataset/mapSettings";
import { isOfSite, provinceOf, unjoinedAreas } from "../dataset/province";
import type { Area, Dataset } from "../dataset/schema";
import { formatDate } from "../i18n/date";
import type { Bilingual } from "../i18n/locale";
import { sentences } from "../i18n/punctuation";
import type { AreaSources } from "../map/mapAreas";
import { mapCredit } from "../map/mapCredit";
import { placesBody } from "../map/placesBody";
import { landOf, oldLinesCaveat, placesHeading, type Land } from "../map/placesHeading";
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
  /** Areas that the boundaries lack. */
  readonly unjoined: readonly Area[];
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
    const province = provinceOf(dataset);
    // A report of another province has no place on this map.
    if (!places || !province || !isOfSite(dataset)) return null;
    const isOutside = modeOnly(mode) !== "report" && geography !== null;
    const record = isOutside ? exitRecord(geography.countyExits, geography.boundaries, dataset.report) : null;
    const outside = record && { record, stop: stopAt(record, stopIn(mode)) };
    const unjoined = geography ? unjoinedAreas(dataset, geography.boundaries) : [];
    return { dataset, province: province.label, places, unjoined, mode: modeOnly(mode), geography, outside };
  },
  heading: (rows, language) => ({
    ...(rows.mode === "report"
      ? placesHeading({ ...rows, land: landShown(rows) }, language, language.messages.place)
      : recordHeading(rows, language)),
    credit: mapCredit(siteCredit, language.locale),
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

function landShown({ geography }: MapRows): Land {
  return geography === null ? mapSettings.land : landOf(geography.boundaries);
}

function recordHeading(rows: MapRows, language: MapLanguage) {
  const { locale, messages, of } = language;
  const { mode, outside, province } = rows;
  const said = messages.record;
  const caveat = sentences([said.caveat, oldLinesCaveat(landShown(rows), messages.place)], locale);
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
