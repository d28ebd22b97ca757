import type { Chart, Plot, Section, Sources } from "../charts/chart";
import { filterLine } from "../wording/sourceLine";
import { chartsOf } from "../charts/chartsOf";
import type { Dataset } from "../dataset/schema";
import type { Bilingual, Locale } from "../i18n/locale";
import { noFilters, type Filters } from "../selectors/filters";
import { ExportFault } from "./exportFault";
import { withoutIllegalCharacters } from "../render/xmlCharacters";

/** The presenter's words in place of a chart's own; absent where the chart's own stay. */
export interface OwnWords {
  readonly title?: string | undefined;
  readonly subtitle?: string | undefined;
}

/** One chart as a presenter wants it: plain data, so that it travels to a worker and in a link. */
export interface ExportRequest {
  readonly chart: string;
  /** The chart's mode; absent or unknown means the first. */
  readonly mode?: string | undefined;
  readonly filters: Filters;
  readonly locale: Locale;
  readonly words: OwnWords;
  /** What the presenter means to say to it, a paragraph a line; absent where there is nothing. */
  readonly notes?: string | undefined;
  /** The query of the address that shows the same view, to be found again inside a PNG. */
  readonly view: string;
  /** How links to the source of any statement begin in the public atlas, its id to follow; null where there is none. */
  readonly sourceLinks: string | null;
}

/** What a file is made from: a chart with its rows chosen, its language set and the presenter's words in place. */
export interface ExportSubject {
  readonly id: string;
  readonly plot: Plot;
  /** The chart's own words, whatever the presenter's are. */
  readonly own: { readonly title: string; readonly subtitle: string };
  readonly dataset: Dataset;
  readonly filters: Filters;
  readonly section: Section;
  /** The presenter's own notes; empty where there are none. */
  readonly notes: string;
  readonly view: string;
  readonly sourceLinks: string | null;
}

function chartIn({ dataset }: Sources, id: string): Chart | undefined {
  const charts = chartsOf(dataset);
  return Object.hasOwn(charts, id) ? charts[id] : undefined;
}

/** The message for a chart that the filters leave empty; it names the chart and the filters. */
export function emptiedWords({ chart: id, mode, filters }: ExportRequest, sources: Sources): Bilingual {
  const titleIn = (locale: Locale) =>
    chartIn(sources, id)?.plot(sources, { filters: noFilters, locale, mode })?.title ?? id;
  const filterIn = (locale: Locale) => filterLine(sources.dataset, filters, locale);
  return {
    zh: `当前筛选下，“${titleIn("zh")}”没有内容（${filterIn("zh")}）。请更改筛选，或显示全部举措。`,
    en: `With this filter, "${titleIn("en")}" is empty (${filterIn("en")}). Change the filter, or show all initiatives.`,
  };
}

/** The subject of a request; null if it has none. */
export function subjectOrNull(request: ExportRequest, sources: Sources): ExportSubject | null {
  try {
    return subjectOf(request, sources);
  } catch (cause) {
    if (cause instanceof ExportFault) return null;
    throw cause;
  }
}

/**
 * The subject of a request.
 * @throws ExportFault if the chart is unknown, if the filters leave it empty, or if its map is not loaded.
 */
export function subjectOf(request: ExportRequest, sources: Sources): ExportSubject {
  const { chart: id, mode, filters, locale, words, notes = "", view, sourceLinks } = request;
  const chart = chartIn(sources, id);
  if (!chart) {
    throw new ExportFault({ zh: `没有名为“${id}”的图表。`, en: `There is no chart named "${id}".` });
  }
  if (chart.needsGeography && sources.geography === null) {
    throw new ExportFault({
      zh: "地图边界还没有加载完，请稍后再试。",
      en: "The boundaries of the map are not loaded yet. Try again in a moment.",
    });
  }
  const plot = chart.plot(sources, { filters, locale, mode });
  if (!plot) {
    throw new ExportFault(emptiedWords(request, sources));
  }
  const worded = {
    ...plot,
    // A presenter may paste any characters.
    title: words.title === undefined ? plot.title : withoutIllegalCharacters(words.title),
    subtitle: words.subtitle === undefined ? plot.subtitle : withoutIllegalCharacters(words.subtitle),
  };
  return {
    id,
    plot: worded,
    own: plot,
    dataset: sources.dataset,
    filters,
    section: chart.section,
    ...{ notes, view, sourceLinks },
  };
}
