import type { Chart, Sources } from "../../src/charts/chart";
import { noFilters } from "../../src/selectors/filters";

/** The modes of a chart, with their stops: `report`, `record`, `record-2016`. */
export function modesOf(chart: Chart, sources: Sources): readonly string[] {
  return chart.modes.flatMap((mode) => {
    const stops = chart.plot(sources, { filters: noFilters, locale: "en", mode })?.stops ?? [];
    return stops.length === 0 ? [mode] : stops.map((stop) => stop.mode);
  });
}
