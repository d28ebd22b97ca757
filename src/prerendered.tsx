import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { renderToStaticMarkup, renderToString } from "react-dom/server";
import { App } from "./app/App";
import { PlainTable } from "./app/card/PlainTable";
import { BuiltPartsContext, type BuiltParts } from "./app/figure/builtParts";
import { pageSvg } from "./app/figure/pageSvg";
import { drawnWidths, pageText, roomOf } from "./app/figure/pageSize";
import { messagesOf } from "./app/messages";
import { pageSections } from "./app/pageSections";
import { registryOf } from "./app/registry";
import { chartsOf } from "./charts/chartsOf";
import type { Plot, Sources } from "./charts/chart";
import { drawingOf } from "./charts/drawingOf";
import { datasetQuery } from "./dataset/datasetQuery";
import { languageTag, otherLocale, type Locale } from "./i18n/locale";
import { adaptivePalette } from "./render/adaptivePalette";
import { withRelativePaths } from "./render/relativePaths";
import { noFilters } from "./selectors/filters";
import { LanguageContext } from "./ui/LanguageRuns";
import { alternativeText } from "./wording/plotSummary";

/** A chart drawn for one width of the page. */
export interface DrawnPicture {
  /** px */
  readonly width: number;
  readonly height: number;
  /** The narrowest window that uses it, in rem. */
  readonly from: number;
  readonly svg: string;
}

/** Everything of a chart on the initial page that needs no script. */
export interface DrawnChart {
  readonly id: string;
  readonly alt: string;
  /** Whether it is on the first screen. */
  readonly isFirst: boolean;
  /** Widest window first. */
  readonly pictures: readonly DrawnPicture[];
  /** Its table as HTML. */
  readonly table: string;
}

/** Draws every chart as on the initial page, in colours that follow the page's light or dark theme. */
export function drawnCharts(locale: Locale, sources: Sources, widthsOf = drawnWidths): readonly DrawnChart[] {
  const registry = registryOf(chartsOf(sources.dataset), { ...sources, geography: null });
  return pageSections(registry.charts, {
    dataset: sources.dataset,
    registry,
    filters: noFilters,
    locale,
  }).flatMap((section) =>
    section.own.flatMap((placed) => {
      const plot = placed.chart.plot(sources, { filters: noFilters, locale });
      if (!plot) return [];
      const { dataset } = sources;
      return [
        {
          id: placed.id,
          alt: alternativeText(plot, dataset),
          isFirst: section.section === "lead",
          pictures: widthsOf(roomOf(section, placed)).map(({ width, from }) => ({
            ...drawn(plot, width),
            from,
          })),
          table: renderToStaticMarkup(
            <LanguageContext value={locale}>
              <PlainTable plot={plot} dataset={dataset} />
            </LanguageContext>,
          ),
        },
      ];
    }),
  );
}

function drawn(plot: Plot, width: number): Omit<DrawnPicture, "from"> {
  const height = Math.ceil(drawingOf(plot).height(width, pageText));
  const svg = pageSvg(plot, { width, em: pageText, palette: adaptivePalette });
  return { width, height, svg: withRelativePaths(svg) };
}

/** The texts around what React renders. */
interface PageWords {
  readonly title: string;
  readonly description: string;
  /** The message shown if the page's script fails: in the page's language, then in the other. */
  readonly still: readonly { readonly language: string; readonly words: string }[];
}

/** The texts of the page in a language. */
export function pageWords(locale: Locale): PageWords {
  const { name, description } = messagesOf(locale);
  const still = [locale, otherLocale(locale)].map((each) => ({
    language: languageTag[each],
    words: messagesOf(each).still,
  }));
  return { title: name, description, still };
}

/** The page in a language as HTML, as it looks before any script runs, with the parts made for each chart. */
export function prerendered(home: Locale, { dataset }: Sources, parts: BuiltParts): string {
  const client = new QueryClient();
  client.setQueryData(datasetQuery.queryKey, dataset);
  return renderToString(
    <StrictMode>
      <QueryClientProvider client={client}>
        <BuiltPartsContext value={parts}>
          <App home={home} isRendered />
        </BuiltPartsContext>
      </QueryClientProvider>
    </StrictMode>,
  );
}
