import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { App } from "./app/App";
import { BuiltPictures } from "./app/figure/BuiltPicture";
import { drawnHeight, drawnWidths, pageText, roomOf } from "./app/figure/pageSize";
import { messagesOf } from "./app/messages";
import { pageSections } from "./app/pageSections";
import { registryOf } from "./app/registry";
import { charts } from "./charts/index";
import type { Sources } from "./charts/chart";
import { datasetQuery } from "./dataset/datasetQuery";
import { languageTag, type Locale } from "./i18n/locale";
import { renderSvg } from "./render/renderSvg";
import { adaptivePalette, adaptiveStyle } from "./render/adaptivePalette";
import { noFilters } from "./selectors/filters";
import { alternativeText } from "./wording/plotSummary";

/** One chart drawn for one width of the page. */
export interface DrawnPicture {
  readonly width: number;
  readonly height: number;
  /** A media query; empty where it is for all the rest. */
  readonly media: string;
  readonly svg: string;
}

/** A chart in all the widths that the page may ask for. */
export interface DrawnChart {
  readonly id: string;
  readonly alt: string;
  /** Whether it stands on the first screen. */
  readonly isFirst: boolean;
  /** The narrowest window first. */
  readonly pictures: readonly DrawnPicture[];
}

/** Draws every chart as the page shows it at first, in colours that follow the page's light or dark. */
export function drawnCharts(locale: Locale, sources: Sources): readonly DrawnChart[] {
  const registry = registryOf(charts, { ...sources, geography: null });
  return pageSections(charts, { registry, filters: noFilters, locale }).flatMap((section) =>
    section.own.flatMap((placed) => {
      const plot = placed.chart.plot(sources, { filters: noFilters, locale });
      if (!plot) return [];
      const pictures = drawnWidths(roomOf(section, placed)).map(({ width, media }) => {
        const height = drawnHeight(plot, width);
        const drawing = renderSvg(plot.option({ width, height, em: pageText, palette: adaptivePalette }), {
          width,
          height,
        });
        const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" lang="${languageTag[locale]}"><style>${adaptiveStyle}</style>${drawing}</svg>`;
        return { width, height, media, svg };
      });
      return [
        {
          id: placed.id,
          alt: alternativeText(plot, sources.dataset),
          isFirst: section.section === "lead",
          pictures,
        },
      ];
    }),
  );
}

/** The words of a language about the page that stand in the document's head. */
export function headWords(locale: Locale): { readonly title: string; readonly description: string } {
  const { name, description } = messagesOf(locale);
  return { title: name, description };
}

/** The page in a language as HTML, as it looks before any script runs; `pictureOf` gives the HTML of a chart's picture. */
export function prerendered(
  home: Locale,
  { dataset }: Sources,
  pictureOf: (chart: string) => string,
): string {
  const client = new QueryClient();
  client.setQueryData(datasetQuery.queryKey, dataset);
  return renderToString(
    <StrictMode>
      <QueryClientProvider client={client}>
        <BuiltPictures value={pictureOf}>
          <App home={home} />
        </BuiltPictures>
      </QueryClientProvider>
    </StrictMode>,
  );
}
