import { initiativeOf, pageOrder, type Chart, type Section } from "../charts/chart";
import type { Charts } from "../charts/chartsOf";
import type { Initiative } from "../dataset/codes";
import type { Dataset } from "../dataset/schema";
import { initiativesOf } from "../dataset/sections";
import type { Locale } from "../i18n/locale";
import { isChosen, relevantFilters, type Filters } from "../selectors/filters";
import { generalHeading, initiativeHeading } from "../wording/sectionWords";
import { isPresent, type Registry } from "./registry";

/** A chart that the filters leave something of. */
export interface PresentChart {
  readonly id: string;
  readonly chart: Chart;
  /** As much of the filters as matters to it. */
  readonly narrowed: Filters;
  /** What links call it. */
  readonly name: string;
}

/** Where a chart or a section stands. */
interface Placed {
  /** Whether it takes the whole width there is; otherwise it stands beside its neighbour on a wide page. */
  readonly isWholeRow: boolean;
}

/** A chart with its place in its section. */
export type PlacedChart = PresentChart & Placed;

/** A part of the page with the charts that the filters leave in it. */
export interface PageSection extends Placed {
  readonly section: Section;
  /** Null for the lead and the whole report. */
  readonly initiative: Initiative | null;
  readonly title: string;
  readonly lead: string;
  readonly own: readonly PlacedChart[];
  /** Charts of other sections that show figures of this one's initiative, but for those that speak of all. */
  readonly elsewhere: readonly PresentChart[];
}

/** What links to a section name. */
export function sectionId(section: Section): string {
  return `section-${section}`;
}

/** The charts that a section has where nothing is filtered, in page order; with a span only those that ask for it. */
export function chartIdsOf(charts: Charts, section: Section, span?: Chart["span"]): readonly string[] {
  return Object.entries(charts)
    .filter(([, chart]) => chart.section === section && chart.span === (span ?? chart.span))
    .map(([id]) => id);
}

/** What a page's sections depend on. */
interface Asked {
  readonly dataset: Dataset;
  readonly registry: Registry;
  readonly filters: Filters;
  readonly locale: Locale;
}

/** The sections that the filters leave, in page order, with their charts. */
export function pageSections(charts: Charts, asked: Asked): readonly PageSection[] {
  const { dataset, registry, filters, locale } = asked;
  const initiatives = initiativesOf(dataset);
  const present = presentCharts(charts, asked);
  const left = pageOrder(dataset).flatMap((section) => {
    const initiative = initiativeOf(section);
    if (initiative !== null && !isChosen(filters, initiative)) return [];
    const inSection = present.filter(({ chart }) => chart.section === section);
    if (inSection.length === 0) return [];
    const elsewhere = present.filter(({ id, chart }) => {
      const spokenOf = registry.initiatives.get(id) ?? [];
      const isAboutAll = chart.section === "report" || initiatives.every((one) => spokenOf.includes(one));
      return initiative !== null && chart.section !== section && !isAboutAll && spokenOf.includes(initiative);
    });
    const { name, line } =
      initiative === null
        ? generalHeading(dataset, section === "report" ? "report" : "lead")
        : initiativeHeading(dataset, initiative);
    const own = inColumns(inSection, ({ chart }) => chart.span === "half");
    return [{ section, initiative, title: name[locale], lead: line[locale], own, elsewhere }];
  });
  return inColumns(left, ({ own, section }) => section !== "lead" && own.length === 1 && isHalf(own[0]));
}

function isHalf(present: { readonly chart: Chart } | undefined): boolean {
  return present?.chart.span === "half";
}

function presentCharts(charts: Charts, { registry, filters, locale }: Asked): readonly PresentChart[] {
  return Object.entries(charts).flatMap(([id, chart]) => {
    const initiatives = registry.initiatives.get(id) ?? [];
    if (!isPresent(initiatives, filters)) return [];
    const name = registry.names[locale].get(id) ?? id;
    return [{ id, chart, narrowed: relevantFilters(filters, initiatives), name }];
  });
}

/** Sets things in rows of two: what is no half takes the whole width, and so does a half that finds no neighbour. */
function inColumns<Item>(
  items: readonly Item[],
  isHalfWide: (item: Item) => boolean,
): readonly (Item & Placed)[] {
  const halves = items.map(isHalfWide);
  let isSecond = false;
  return items.map((item, place) => {
    const isFirst = !isSecond && (halves[place] ?? false) && (halves[place + 1] ?? false);
    const isWholeRow = !isFirst && !isSecond;
    isSecond = isFirst;
    return { ...item, isWholeRow };
  });
}
