import type { Plot } from "../charts/chart";
import { charts, type ChartId } from "../charts/index";
import { locales, type Locale } from "../i18n/locale";
import { noFilters } from "../selectors/filters";
import type { TableSubject } from "../export/table/tableSubject";
import { sources } from "./sources";

/** A chart of the unfiltered page, for tests; throws if it is empty. */
export function tableSubject(
  id: ChartId,
  locale: Locale,
  difference: Partial<Plot> = {},
  mode?: string,
): TableSubject {
  const plot = charts[id].plot(sources, { filters: noFilters, locale, mode });
  if (!plot) throw new Error(`The chart ${id} is empty.`);
  return { plot: { ...plot, ...difference }, dataset: sources.dataset, filters: noFilters };
}

/** Every chart in every mode and language, with a name for the test. */
export function everyTable(): readonly (readonly [string, TableSubject])[] {
  const isChartId = (id: string): id is ChartId => Object.hasOwn(charts, id);
  return Object.keys(charts)
    .filter(isChartId)
    .flatMap((id) => {
      const { modes } = charts[id];
      return (modes.length > 0 ? modes : [undefined]).flatMap((mode) =>
        locales.map((locale) => {
          const name = [id, mode, locale].filter((part) => part !== undefined).join(" ");
          return [name, tableSubject(id, locale, {}, mode)] as const;
        }),
      );
    });
}
