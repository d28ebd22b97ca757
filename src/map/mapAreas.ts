import type { Boundaries, Division } from "../dataset/boundaries";
import type { Dataset, Fact, Place } from "../dataset/schema";
import { formatDate } from "../i18n/date";
import type { Locale } from "../i18n/locale";
import type { OutsideRecord } from "../selectors/computed";
import type { ExitRecord, RecordStop, Standing } from "../selectors/exitRecord";
import type { NamedPlace, PlacesOnMap } from "../selectors/placesOnMap";
import type { ChartArea } from "../charts/chart";
import { periodText, sectionText } from "../wording/words";
import { boundaryNoteIn, fullName } from "./mapNames";
import type { PlaceWords } from "./placeWords";
import type { RecordWords } from "./recordWords";

/** What a map answers from. */
export interface AreaSources {
  readonly boundaries: Boundaries;
  readonly places: PlacesOnMap;
  /** Null where the map shows what the report says. */
  readonly outside: { readonly record: ExitRecord; readonly stop: RecordStop } | null;
  readonly locale: Locale;
  readonly words: { readonly place: PlaceWords; readonly record: RecordWords };
}

/** Standings in the order of telling; null are those that were never listed. */
const inTurn: readonly (Standing | null)[] = ["left", "planned", "listed", null];

/** All counties, then all prefectures, in the boundaries' order: what each answers, and what a screen reader hears of it. */
export function mapAreas(sources: AreaSources, dataset: Dataset): readonly ChartArea[] {
  const { counties, prefectures } = sources.boundaries;
  const area = (division: Division, said: string): ChartArea => ({
    code: division.code,
    statements: statementsOf(division, sources),
    about: aboutArea(division, sources),
    said,
  });
  return [
    ...counties.map((county) => area(county, saidOfCounty(county, sources, dataset))),
    ...prefectures.map((prefecture) => area(prefecture, saidOfPrefecture(prefecture, sources, dataset))),
  ];
}

/** What is known of an area without any statement: its name and where it lies first. */
export function aboutArea(division: Division, sources: AreaSources): readonly string[] {
  const { boundaries, locale } = sources;
  const parent = parentOf(division, boundaries);
  return [
    fullName(division, locale),
    ...(parent ? [fullName(parent, locale)] : []),
    ...knownOfArea(division, sources),
  ];
}

/** How an area stood, and how far to trust its line. */
export function knownOfArea(
  division: Division,
  { boundaries, locale, words, outside }: AreaSources,
): readonly string[] {
  const note = boundaryNoteIn(division, locale);
  const isCounty = boundaries.counties.includes(division);
  return [
    ...(outside && isCounty
      ? [words.record.stood(standingOf(division, outside), formatDate(outside.stop.date, locale))]
      : []),
    ...(note === null ? [] : [words.place.oldLine(note)]),
  ];
}

function parentOf({ parent }: Division, { prefectures }: Boundaries): Division | undefined {
  return prefectures.find(({ code }) => code === String(parent));
}

function namedAt(code: string, { groups }: PlacesOnMap): readonly NamedPlace[] {
  return groups.flatMap(({ places }) => places).filter(({ area }) => area.code === code);
}

function recordsOf(code: string, { record }: NonNullable<AreaSources["outside"]>): readonly OutsideRecord[] {
  return record.batches.flatMap(({ counties }) => counties.filter((county) => county.code === code));
}

/** What is stated of an area itself; a county of which nothing is answers for its prefecture. */
function statementsOf(
  division: Division,
  { boundaries, places, outside }: AreaSources,
): ChartArea["statements"] {
  if (outside) return recordsOf(division.code, outside);
  const own = namedAt(division.code, places);
  const parent = parentOf(division, boundaries);
  const named = own.length > 0 || !parent ? own : namedAt(parent.code, places);
  return named.map(({ place }) => place);
}

/** How a county stood at a stop; null where it was never listed. */
function standingOf(
  { code }: Division,
  { record, stop }: NonNullable<AreaSources["outside"]>,
): Standing | null {
  const place = record.batches.findIndex(({ counties }) => counties.some((county) => county.code === code));
  return stop.standing[place] ?? null;
}

/** What the report says of a place: `met the exit criteria, September 2018, section 2`. */
function saidOfPlace(place: Place, dataset: Dataset, locale: Locale): string {
  const facts = place.facts.flatMap((id): readonly Fact[] => dataset.facts.filter((fact) => fact.id === id));
  const { published } = dataset.report;
  const periods = new Set(
    facts.flatMap(({ period }) => (period ? [periodText(period, published, locale)] : [])),
  );
  const period = periods.size === 1 ? [...periods] : [];
  return [place.label[locale], ...period, sectionText(place.at.section, locale)].join(comma[locale]);
}

const comma: Readonly<Record<Locale, string>> = { zh: "，", en: ", " };
const colon: Readonly<Record<Locale, string>> = { zh: "：", en: ": " };
const fullStop: Readonly<Record<Locale, string>> = { zh: "。", en: ". " };

function sentence(name: string, said: readonly string[], locale: Locale): string {
  return `${name}${colon[locale]}${said.join(fullStop[locale])}`.trimEnd();
}

function saidOfCounty(county: Division, sources: AreaSources, dataset: Dataset): string {
  const { boundaries, places, outside, locale, words } = sources;
  const parent = parentOf(county, boundaries);
  const name = [county, ...(parent ? [parent] : [])].map((one) => fullName(one, locale)).join(comma[locale]);
  const own = namedAt(county.code, places).map(({ place }) => saidOfPlace(place, dataset, locale));
  if (outside) {
    const left = recordsOf(county.code, outside).map(({ year, announced }) =>
      words.record.left(year, formatDate(announced, locale)),
    );
    const reported = own.map((said) => words.record.reported(said));
    return sentence(name, [...knownOfArea(county, sources), ...left, ...reported], locale);
  }
  const around = parent ? namedAt(parent.code, places) : [];
  const ofPrefecture = around.map(
    ({ place, area }) => `${area.label[locale]}${colon[locale]}${saidOfPlace(place, dataset, locale)}`,
  );
  const told = [own, ofPrefecture].find((said) => said.length > 0) ?? [words.place.notNamed];
  return sentence(name, [...told, ...knownOfArea(county, sources)], locale);
}

function saidOfPrefecture(prefecture: Division, sources: AreaSources, dataset: Dataset): string {
  const { boundaries, places, outside, locale, words } = sources;
  const counties = boundaries.counties.filter(({ parent }) => String(parent) === prefecture.code);
  const count = words.place.ofCounties(counties.length);
  const name = [fullName(prefecture, locale), count].join(comma[locale]);
  const listed = (some: readonly Division[]) =>
    some.map((county) => fullName(county, locale)).join(words.place.separator);
  if (outside) {
    const date = formatDate(outside.stop.date, locale);
    const parts = inTurn.flatMap((standing) => {
      const some = counties.filter((county) => standingOf(county, outside) === standing);
      return some.length === 0
        ? []
        : [`${words.record.stood(standing, date)}${colon[locale]}${listed(some)}`];
    });
    return sentence(name, parts, locale);
  }
  const own = namedAt(prefecture.code, places).map(({ place }) => saidOfPlace(place, dataset, locale));
  const inside = counties.flatMap((county) =>
    namedAt(county.code, places).map(
      ({ place }) => `${fullName(county, locale)}${colon[locale]}${saidOfPlace(place, dataset, locale)}`,
    ),
  );
  const said = [...own, ...inside];
  return sentence(name, said.length > 0 ? said : [words.place.noneNamed], locale);
}
