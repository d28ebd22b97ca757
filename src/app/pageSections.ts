import { sections, type Chart, type Section } from "../charts/chart";
import { initiativeName } from "../wording/words";
import type { Initiative } from "../dataset/codes";
import type { Dataset } from "../dataset/schema";
import type { Locale } from "../i18n/locale";
import { choosableInitiatives, isChosen, relevantFilters, type Filters } from "../selectors/filters";
import { messagesOf } from "./messages";
import { isPresent, type Registry } from "./registry";

/** A chart that the filters leave something of. */
export interface PresentChart {
  readonly id: string;
  readonly chart: Chart;
  /** As much of the filters as matters to it. */
  readonly narrowed: Filters;
  /** What links call it. */
  readonly name: string;
  /** Whether its card takes the whole row of a wide page. */
  readonly isWholeRow: boolean;
}

/** A part of the page with the charts that the filters leave in it. */
export interface PageSection {
  readonly section: Section;
  readonly title: string;
  readonly lead: string;
  readonly own: readonly PresentChart[];
  /** Charts of other sections that show figures of this one's initiative. */
  readonly elsewhere: readonly PresentChart[];
}

/** What links to a section name. */
export function sectionId(section: Section): string {
  return `section-${section}`;
}

type Charts = Readonly<Record<string, Chart>>;

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
  const present = presentCharts(charts, asked);
  return sections.flatMap((section) => {
    const initiative = initiativeOf(section);
    if (initiative !== null && !isChosen(filters, initiative)) return [];
    const own = withRows(present.filter(({ chart }) => chart.section === section));
    const elsewhere = present.filter(
      ({ id, chart }) =>
        initiative !== null &&
        chart.section !== section &&
        chart.section !== "overview" &&
        chart.section !== "report" &&
        registry.initiatives.get(id)?.includes(initiative),
    );
    if (own.length === 0 && elsewhere.length === 0) return [];
    return [{ section, ...sectionWords(section, dataset, locale), own, elsewhere }];
  });
}

function presentCharts(charts: Charts, { registry, filters, locale }: Asked): readonly PresentChart[] {
  return Object.entries(charts).flatMap(([id, chart]) => {
    const initiatives = registry.initiatives.get(id) ?? [];
    if (!isPresent(initiatives, filters)) return [];
    const name = registry.names[locale].get(id) ?? id;
    return [{ id, chart, narrowed: relevantFilters(filters, initiatives), name, isWholeRow: true }];
  });
}

/** The initiative a section is about; null for the four subjects, the overview and the whole report. */
function initiativeOf(section: Section): Initiative | null {
  return choosableInitiatives.find((initiative) => section === `initiative${initiative}`) ?? null;
}

/** Sets the charts in rows: whole ones take theirs alone, and so does a half that finds no neighbour. */
function withRows(own: readonly PresentChart[]): readonly PresentChart[] {
  const placed: PresentChart[] = [];
  let isSecond = false;
  own.forEach((present, place) => {
    const isHalf = present.chart.span === "half";
    const isAlone = !isSecond && own[place + 1]?.chart.span !== "half";
    placed.push({ ...present, isWholeRow: !isHalf || isAlone });
    isSecond = isHalf && !isSecond && !isAlone;
  });
  return placed;
}

function sectionWords(section: Section, dataset: Dataset, locale: Locale) {
  const messages = messagesOf(locale);
  switch (section) {
    case "overview":
    case "funding":
    case "training":
    case "countyExits":
    case "map":
    case "report":
      return messages.sections[section];
    default: {
      const initiative = initiativeOf(section) ?? 0;
      const entry = dataset.sections.find((candidate) => candidate.section === initiative);
      return {
        title: messages.initiative(initiative, initiativeName(dataset, initiative, locale)),
        lead: entry?.summary[locale] ?? "",
      };
    }
  }
}
