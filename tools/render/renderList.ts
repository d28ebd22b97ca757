import type { Sources } from "../../src/charts/chart";
import { chartsOf } from "../../src/charts/chartsOf";
import { modesOf } from "./modesOf";
import type { RenderOptions } from "./renderOptions";

/** Every chart in every mode and at every stop with its title, one per line; charts that the filter leaves empty say so. */
export function renderList({ filters, locale }: RenderOptions, sources: Sources): string {
  const lines = Object.entries(chartsOf(sources.dataset)).flatMap(([id, chart]) =>
    (chart.modes.length > 0 ? modesOf(chart, sources) : [undefined]).map((mode) => ({
      name: mode === undefined ? id : `${id}.${mode}`,
      title: chart.plot(sources, { filters, locale, mode })?.title ?? "(empty with this filter)",
    })),
  );
  const width = Math.max(...lines.map(({ name }) => name.length));
  return lines.map(({ name, title }) => `${name.padEnd(width)}  ${title}\n`).join("");
}
