import { defineChart, type Geography, type Words } from "../chart-kit/chart";
import { mapHeight, mapLayout, type MapNeeds } from "../chart-kit/map/mapLayout";
import { fullName, shortName } from "../chart-kit/map/mapNames";
import { fittedNotes, setNotes, type Fullness } from "../chart-kit/map/mapNotes";
import { mapOption } from "../chart-kit/map/mapOption";
import { stripWidth } from "../chart-kit/map/mapPartners";
import { placeNotes, type PlaceNoteWords } from "../chart-kit/map/mapPlaceNotes";
import { placeMap } from "../chart-kit/map/mapPlaces";
import { aspectOf, extentOf } from "../chart-kit/map/mapProjection";
import { recordMap, recordNotes, type RecordWords } from "../chart-kit/map/mapRecord";
import { lightPalette, type Frame } from "../chart-kit/theme";
import { figureText } from "../chart-kit/words";
import type { Boundaries, Division } from "../dataset/boundaries";
import type { Area, Dataset } from "../dataset/schema";
import { formatDate } from "../i18n/date";
import type { Bilingual } from "../i18n/locale";
import { exitRecord, type ExitRecord } from "../selectors/exitRecord";
import { placesOnMap, type PlacesOnMap } from "../selectors/placesOnMap";

interface MapRows {
  readonly report: Dataset["report"];
  readonly province: Bilingual;
  readonly places: PlacesOnMap;
  readonly mode: string;
  /** Null until loaded. */
  readonly geography: Geography | null;
  /** Null where the map shows what the report says, or until loaded. */
  readonly record: ExitRecord | null;
}

interface Counts {
  readonly counties: number;
  readonly prefectures: number;
}

interface Messages extends PlaceNoteWords, RecordWords {
  readonly passed: (all: string, names: readonly string[]) => string;
  readonly places: (names: string) => string;
  readonly placesSubtitle: (province: string, counts: Counts | null) => string;
  readonly recordTitle: (record: ExitRecord) => string;
  readonly recordPending: string;
  readonly recordSubtitle: (province: string, date: string, neverListed: number) => string;
  readonly recordCaveat: string;
  readonly oldLines: (names: string) => string;
  readonly oldLine: (note: string) => string;
  readonly unlisted: string;
  readonly credit: string;
}

/** The map of the province: what the report says of places, or beside it the outside record of all its counties. */
export const provinceMap = defineChart<MapRows, Messages>({
  section: "map",
  span: "full",
  needsGeography: true,
  canZoom: true,
  modes: {
    report: { zh: "报道写到的地方", en: "Places in the report" },
    record: { zh: "报道之外的记录", en: "Outside the report" },
  },
  messages: {
    zh: {
      passed: (all, names) => `${all}达到退出条件，报道点名的只有${names.join("、")}`,
      places: (names) => `报道写到的地方：${names}`,
      placesSubtitle: (province, counts) =>
        counts
          ? `各地在报道中的所记；底图为${province}${counts.counties}个县级区划、${counts.prefectures}个市州`
          : `各地在报道中的所记；底图为${province}各县`,
      recordTitle: ({ listed, byStanding }) =>
        `报道之外：${listed}个贫困县，到报道发表时已退出${byStanding.left}个`,
      recordPending: "报道之外：贫困县历年退出的记录",
      recordSubtitle: (province, date, neverListed) =>
        `${province}国家级贫困县的退出批次，以${date}为界；斜线为当时的计划，空白为从未列入的${neverListed}个县级区划`,
      recordCaveat:
        "这一层不出自报道，另有来源；其中各县，报道只点名少数。计划退出的名单到公布之日才算确定。",
      oldLines: (names) => `界线早于现行区划：${names}。`,
      oldLine: () => "此处界线早于现行区划，形状与实际有出入",
      unlisted: "从未列入贫困县名单（报道之外的记录）",
      credit: "地图边界 © OpenStreetMap contributors (ODbL)",
      separator: "、",
      othersUnnamed: "其余各县报道未点名。",
      list: (what) => `${what}：`,
      offMap: "不在图上",
      standing: (standing, count) =>
        ({
          left: `报道之日已退出${count}个`,
          planned: `当时计划退出${count}个`,
          listed: `当时仍在名单${count}个`,
        })[standing],
      announced: (date) => `${date}公布`,
      counties: (count) => `${count}个县`,
      sum: (counts, listed) => `${counts.join(" + ")} = ${listed}个列入名单`,
      neverListed: (count) => `从未列入名单${count}个`,
    },
    en: {
      passed: (all, names) => `${all} met the exit criteria; the report names only ${names.length} of them`,
      places: (names) => `Places the report speaks of: ${names}`,
      placesSubtitle: (province, counts) =>
        counts
          ? `What the report says of each place, on a map of the ${counts.counties} counties and ${counts.prefectures} prefectures of ${province}`
          : `What the report says of each place, on a map of the counties of ${province}`,
      recordTitle: ({ listed, byStanding }) =>
        `Outside the report: ${byStanding.left} of ${listed} counties had left the poverty list`,
      recordPending: "Outside the report: when counties left the poverty list",
      recordSubtitle: (province, date, neverListed) =>
        `Poverty counties of ${province} by batch, as of ${date}; hatched: then planned; blank: ${neverListed} never listed`,
      recordCaveat:
        "Not from the report, which names few of these counties. Which counties the plan meant became official only when announced.",
      oldLines: (names) => `Lines older than the present division: ${names}.`,
      oldLine: (note) => `Boundary: ${note}`,
      unlisted: "Never on the list of poverty counties (outside the report)",
      credit: "Boundaries © OpenStreetMap contributors (ODbL)",
      separator: ", ",
      othersUnnamed: "The report does not name the others.",
      list: (what) => `${what}: `,
      offMap: "Not on the map",
      standing: (standing, count) =>
        ({
          left: `${count} had left by the day of the report`,
          planned: `${count} were planned to leave`,
          listed: `${count} remained on the list`,
        })[standing],
      announced: (date) => `announced ${date}`,
      counties: (count) => (count === 1 ? `${count} county` : `${count} counties`),
      sum: (counts, listed) => `${counts.join(" + ")} = ${listed} were listed`,
      neverListed: (count) => `${count} were never on the list`,
    },
  },
  select: ({ dataset, geography }, filters, mode) => {
    const places = placesOnMap(dataset, filters);
    const province = dataset.areas.find(({ level }) => level === "province");
    if (!places || !province) return null;
    const { report } = dataset;
    const record =
      mode === "record" && geography ? exitRecord(geography.countyExits, geography.boundaries, report) : null;
    return { report, province: province.label, places, mode, geography, record };
  },
  statements: ({ places, record, mode }) => {
    if (record) return record.batches.flatMap(({ batch, counties }) => [batch, ...counties]);
    return mode === "record" ? [] : places.statements;
  },
  heading: (rows, words) => ({
    ...(rows.mode === "record" ? recordHeading(rows, words) : placesHeading(rows, words)),
    credit: words.messages.credit,
  }),
  height: (rows, width, text, words) => {
    if (!rows.geography) return width * 0.7;
    const frame = { width, text, height: 0, palette: lightPalette };
    return mapHeight(needsOf(rows, rows.geography, words, frame), frame);
  },
  smallestHeight: (rows, width, text, words) => {
    if (!rows.geography) return width * 0.5;
    const frame = { width, text, height: 0, palette: lightPalette };
    return mapHeight(needsOf(rows, rows.geography, words, frame), frame) * (width >= 56 * text ? 0.45 : 0.8);
  },
  option: (rows, words, frame) => {
    const { geography, record } = rows;
    if (!geography) return { series: [] };
    const { boundaries } = geography;
    const { locale, messages } = words;
    const { viewport, strip, panel: box, columns } = mapLayout(needsOf(rows, geography, words, frame), frame);
    const panel = fittedNotes((fullness) => notesOf(rows, words, frame, fullness), box, columns, frame);
    const about = (county: Division) => aboutCounty(county, boundaries, words);
    const surroundings = { boundaries, viewport, panel, locale, frame, about };
    return mapOption(
      record
        ? recordMap(record, { ...surroundings, unlisted: messages.unlisted })
        : placeMap(rows.places, { ...surroundings, strip }),
      frame,
    );
  },
});

function notesOf(
  { places, record }: MapRows,
  { locale, messages }: Words<Messages>,
  frame: Frame,
  fullness: Fullness,
) {
  return record
    ? recordNotes(record, messages, locale, frame)
    : placeNotes({ rows: places, locale, words: messages, frame }, fullness);
}

/** What the layout has to make room for; on a phone, where the notes stand below, they keep to the main figures. */
function needsOf(rows: MapRows, { boundaries }: Geography, words: Words<Messages>, frame: Frame): MapNeeds {
  return {
    aspect: aspectOf(extentOf(boundaries)),
    strip: rows.record ? 0 : stripWidth(rows.places, words.locale, frame),
    panelHeight: (width, columns) =>
      setNotes(
        notesOf(rows, words, frame, { figures: columns === 1 ? 3 : 99, asides: true }),
        { x: 0, y: 0, width },
        columns,
        frame,
      ).height,
  };
}

/** A county's full name, where it lies, and whether its line can be trusted. */
function aboutCounty(
  county: Division,
  { prefectures }: Boundaries,
  { locale, messages }: Words<Messages>,
): readonly string[] {
  const parent = prefectures.find(({ code }) => code === String(county.parent));
  return [
    fullName(county, locale),
    ...(parent ? [fullName(parent, locale)] : []),
    ...(county.boundaryNote ? [messages.oldLine(county.boundaryNote)] : []),
  ];
}

function oldLinesOf({ geography }: MapRows, { locale, messages }: Words<Messages>): string {
  const old = (geography?.boundaries.counties ?? []).filter(({ boundaryNote }) => boundaryNote !== undefined);
  return old.length === 0
    ? ""
    : messages.oldLines(old.map((county) => shortName(county, locale)).join(messages.separator));
}

function placesHeading(rows: MapRows, words: Words<Messages>) {
  const { locale, messages } = words;
  const { places, geography, province } = rows;
  const namesOf = (areas: readonly Area[]) => areas.map(({ label }) => label[locale]);
  const { passed } = places;
  return {
    title: passed
      ? messages.passed(figureText(passed.counties, locale), namesOf(passed.named))
      : messages.places(namesOf(places.areas).join(messages.separator)),
    subtitle: messages.placesSubtitle(province[locale], geography && countsOf(geography)),
    caveat: oldLinesOf(rows, words),
  };
}

function countsOf({ boundaries: { counties, prefectures } }: Geography): Counts {
  return { counties: counties.length, prefectures: prefectures.length };
}

function recordHeading(rows: MapRows, words: Words<Messages>) {
  const { locale, messages } = words;
  const { record, report, province } = rows;
  return {
    title: record ? messages.recordTitle(record) : messages.recordPending,
    subtitle: record
      ? messages.recordSubtitle(province[locale], formatDate(report.published, locale), record.neverListed)
      : "",
    caveat: [messages.recordCaveat, oldLinesOf(rows, words)]
      .filter((text) => text !== "")
      .join(locale === "zh" ? "" : " "),
  };
}
