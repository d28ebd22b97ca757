import type { MapArea } from "../body/mapBody";
import type { Boundaries, Division } from "../dataset/boundaries";
import type { Dataset, Fact, Place } from "../dataset/schema";
import { formatDate } from "../i18n/date";
import type { Locale } from "../i18n/locale";
import { joined, mark } from "../i18n/punctuation";
import type { Statement } from "../selectors/computed";
import { standings, type ExitRecord, type RecordStop, type Standing } from "../selectors/exitRecord";
import type { NamedPlace, PlacesOnMap } from "../selectors/placesOnMap";
import { sectionText } from "../wording/referenceText";
import { periodText } from "../wording/periodText";
import { boundaryNoteIn, fullName } from "./mapNames";
import type { PlaceWords } from "./placeWords";
import type { RecordWords } from "./recordWords";

interface Outside {
  readonly outside: NonNullable<AreaSources["outside"]>;
}

/** The data from which a map describes its areas. */
export interface AreaSources {
  readonly dataset: Pick<Dataset, "facts" | "report">;
  readonly boundaries: Boundaries;
  readonly places: PlacesOnMap;
  /** Null if the map shows what the report says. */
  readonly outside: { readonly record: ExitRecord; readonly stop: RecordStop } | null;
  readonly locale: Locale;
  readonly words: { readonly place: PlaceWords; readonly record: RecordWords };
}

/**
 * All counties, then all prefectures, in the boundaries' order, each with its statements and its description for screen
 * readers.
 */
export function mapAreas(sources: AreaSources): readonly MapArea[] {
  const { counties, prefectures } = sources.boundaries;
  const area = (division: Division, said: string): MapArea => ({
    code: division.code,
    statements: statementsOf(division, sources),
    said,
  });
  return [
    ...counties.map((county) => area(county, saidOfCounty(county, sources))),
    ...prefectures.map((prefecture) => area(prefecture, saidOfPrefecture(prefecture, sources))),
  ];
}

/** What is known of an area without any statement: first its name and the prefecture it lies in. */
export function aboutArea(division: Division, sources: AreaSources): readonly string[] {
  const { boundaries, locale } = sources;
  const parent = parentOf(division, boundaries);
  return [
    fullName(division, locale),
    ...(parent ? [fullName(parent, locale)] : []),
    ...knownOfArea(division, sources),
  ];
}

/** A county's status in the outside record, and a note if its boundary is out of date. */
export function knownOfArea(division: Division, { locale, words, outside }: AreaSources): readonly string[] {
  const note = boundaryNoteIn(division, locale);
  return [
    ...(outside ? [stoodAt(standingOf(division, outside), { locale, words, outside })] : []),
    ...(note === null ? [] : [words.place.oldLine(note)]),
  ];
}

function stoodAt(
  standing: Standing | null,
  { locale, words, outside }: Pick<AreaSources, "locale" | "words"> & Outside,
): string {
  const { record, stop } = outside;
  return words.record.stood(standing, formatDate(stop.date, locale), record.listed);
}

function parentOf({ parent }: Division, { prefectures }: Boundaries): Division | undefined {
  return prefectures.find(({ code }) => code === String(parent));
}

function namedAt(code: string, { groups }: PlacesOnMap): readonly NamedPlace[] {
  return groups.flatMap(({ places }) => places).filter(({ area }) => area.code === code);
}

function batchOf({ code }: Division, { batches }: ExitRecord): number {
  return batches.findIndex(({ counties }) => counties.some((county) => county.code === code));
}

/** The statements about an area. A county without any has those of its prefecture. */
function statementsOf(
  division: Division,
  { boundaries, places, outside }: AreaSources,
): readonly Statement[] {
  if (outside) {
    const batch = outside.record.batches[batchOf(division, outside.record)];
    return batch?.counties.filter(({ code }) => code === division.code) ?? [];
  }
  const own = namedAt(division.code, places);
  const parent = parentOf(division, boundaries);
  const named = own.length > 0 || !parent ? own : namedAt(parent.code, places);
  return named.map(({ place }) => place);
}

/** A county's status at a stop of the outside record; null if it was never listed. */
function standingOf(
  division: Division,
  { record, stop }: NonNullable<AreaSources["outside"]>,
): Standing | null {
  return stop.standing[batchOf(division, record)] ?? null;
}

/** What the report says of a place: `met the exit criteria, September 2018, section 2`. */
function saidOfPlace(place: Place, { facts: all, report }: AreaSources["dataset"], locale: Locale): string {
  const facts = place.facts.flatMap((id): readonly Fact[] => all.filter((fact) => fact.id === id));
  const periods = new Set(
    facts.flatMap(({ period }) => (period ? [periodText(period, report.published, locale)] : [])),
  );
  const period = periods.size === 1 ? [...periods] : [];
  return [place.label[locale], ...period, sectionText(place.at.section, locale)].join(mark("comma", locale));
}

function sentence(name: string, said: readonly string[], locale: Locale): string {
  return joined([name, joined(said, "stop", locale)], "colon", locale);
}

/** What the report says of the places named in an area, each after the place's name if it has one of its own. */
function saidAt(
  code: string,
  { places, dataset, locale }: AreaSources,
  lead: (named: NamedPlace) => string = () => "",
): readonly string[] {
  return namedAt(code, places).map((named) => {
    return joined([lead(named), saidOfPlace(named.place, dataset, locale)], "colon", locale);
  });
}

function saidOfCounty(county: Division, sources: AreaSources): string {
  const { boundaries, outside, locale, words } = sources;
  const parent = parentOf(county, boundaries);
  const name = [county, ...(parent ? [parent] : [])]
    .map((one) => fullName(one, locale))
    .join(mark("comma", locale));
  const own = saidAt(county.code, sources);
  if (outside) {
    const batch = outside.record.batches[batchOf(county, outside.record)]?.batch;
    const when = batch ? [words.record.left(batch.year, formatDate(batch.announced, locale))] : [];
    const reported = own.map((said) => words.record.reported(said));
    return sentence(name, [...knownOfArea(county, sources), ...when, ...reported], locale);
  }
  const around = parent ? saidAt(parent.code, sources, ({ area }) => area.label[locale]) : [];
  const told = [own, around].find((said) => said.length > 0) ?? [words.place.notNamed];
  return sentence(name, [...told, ...knownOfArea(county, sources)], locale);
}

function saidOfPrefecture(prefecture: Division, sources: AreaSources): string {
  const { boundaries, outside, locale, words } = sources;
  const counties = boundaries.counties.filter(({ parent }) => String(parent) === prefecture.code);
  const name = [fullName(prefecture, locale), words.place.ofCounties(counties.length)].join(
    mark("comma", locale),
  );
  if (outside) {
    const parts = [...standings, null].flatMap((standing) => {
      const some = counties.filter((county) => standingOf(county, outside) === standing);
      const listed = some.map((county) => fullName(county, locale)).join(words.place.separator);
      return some.length === 0
        ? []
        : [joined([stoodAt(standing, { locale, words, outside }), listed], "colon", locale)];
    });
    return sentence(name, parts, locale);
  }
  const inside = counties.flatMap((county) => saidAt(county.code, sources, () => fullName(county, locale)));
  const said = [...saidAt(prefecture.code, sources), ...inside];
  return sentence(name, said.length > 0 ? said : [words.place.noneNamed], locale);
}
