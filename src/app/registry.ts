import { everyMode, type Sources } from "../charts/chart";
import type { Charts } from "../charts/chartsOf";
import type { Initiative } from "../dataset/codes";
import type { Locale, Localized } from "../i18n/locale";
import type { Computed, OutsideRecord, Statement } from "../selectors/computed";
import { noFilters, type Filters } from "../selectors/filters";
import { entriesOf, type Entry } from "../selectors/reportOrder";

/** A chart that shows an entry, in the first of its modes that does. */
export interface ChartUse {
  readonly chart: string;
  /** Null for the chart's first mode. */
  readonly mode: string | null;
}

/** Every citable statement, with the charts that show it. */
export interface Registry {
  readonly charts: Charts;
  /** Everything the dataset states and all figures computed by charts, in the report's order. */
  readonly entries: readonly Entry[];
  readonly byId: ReadonlyMap<string, Entry>;
  /** The charts of each entry in page order; an entry without charts is absent. */
  readonly uses: ReadonlyMap<string, readonly ChartUse[]>;
  /** The initiatives covered by each chart in its first mode. It has something to show as long as one of them is chosen. */
  readonly initiatives: ReadonlyMap<string, readonly Initiative[]>;
  /** The name of each chart in links. */
  readonly names: Localized<ReadonlyMap<string, string>>;
}

/** A chart in one of its modes, with everything it shows there. */
interface Showing extends ChartUse {
  readonly statements: readonly Statement[];
}

function showingsOf(charts: Charts, sources: Sources): readonly Showing[] {
  return Object.entries(charts).flatMap(([id, chart]) =>
    everyMode(chart).map((mode, place) => ({
      chart: id,
      mode: place === 0 ? null : (mode ?? null),
      statements: chart.statements(sources, noFilters, mode),
    })),
  );
}

/** Collects what a dataset states and what its charts show. */
export function registryOf(charts: Charts, sources: Sources): Registry {
  const showings = showingsOf(charts, sources);
  const computed = new Map<string, Computed>();
  const uses = new Map<string, ChartUse[]>();
  for (const { chart, mode, statements } of showings) {
    for (const statement of statements) {
      if (statement.kind === "record") continue;
      if (statement.kind === "computed" && !computed.has(statement.id)) computed.set(statement.id, statement);
      const known = uses.get(statement.id) ?? [];
      if (!known.some((use) => use.chart === chart)) uses.set(statement.id, [...known, { chart, mode }]);
    }
  }
  const entries = entriesOf(sources.dataset, [...computed.values()]);
  return {
    charts,
    entries,
    byId: new Map(entries.map((entry) => [entry.id, entry])),
    uses,
    initiatives: new Map(
      showings
        .filter(({ mode }) => mode === null)
        .map(({ chart, statements }) => [chart, initiativesOf(statements)]),
    ),
    names: { zh: namesOf(charts, "zh"), en: namesOf(charts, "en") },
  };
}

/** The report's lists about an initiative that no chart shows. */
export function unchartedLists({ entries, uses }: Registry, initiative: Initiative): readonly Entry[] {
  return entries.filter(
    (entry) => entry.kind === "list" && entry.initiative === initiative && !uses.has(entry.id),
  );
}

function initiativesOf(statements: readonly Statement[]): readonly Initiative[] {
  const initiatives = statements.flatMap((statement) =>
    statement.kind === "record" ? [] : [statement.initiative],
  );
  return [...new Set(initiatives)];
}

function namesOf(charts: Charts, locale: Locale): ReadonlyMap<string, string> {
  return new Map(Object.entries(charts).map(([id, chart]) => [id, chart.nameOf(locale)]));
}

/** Whether filters leave anything of a chart that covers the given initiatives. */
export function isPresent(initiatives: readonly Initiative[], { initiatives: chosen }: Filters): boolean {
  return initiatives.some((initiative) => chosen?.includes(initiative) ?? true);
}

/** Whether an id may belong to the outside record, which is loaded only when needed. */
export function isRecordId(id: string): boolean {
  return /^exits?\d{4,6}$/.test(id);
}

/** The outside record as shown in charts: each entry once, with its charts. */
export interface OutsideRecords {
  readonly records: readonly OutsideRecord[];
  readonly uses: ReadonlyMap<string, readonly ChartUse[]>;
}

/** Everything that charts show of the outside record. It is loaded along with the boundaries. */
export function outsideRecordsOf(charts: Charts, sources: Sources): OutsideRecords {
  const onMaps = Object.fromEntries(Object.entries(charts).filter(([, chart]) => chart.needsGeography));
  const records = new Map<string, OutsideRecord>();
  const uses = new Map<string, ChartUse[]>();
  for (const { chart, mode, statements } of showingsOf(onMaps, sources)) {
    for (const statement of statements) {
      if (statement.kind !== "record") continue;
      records.set(statement.id, statement);
      const known = uses.get(statement.id) ?? [];
      if (!known.some((use) => use.chart === chart)) uses.set(statement.id, [...known, { chart, mode }]);
    }
  }
  return { records: [...records.values()], uses };
}
