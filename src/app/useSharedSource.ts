import { sourceLine } from "../wording/sourceLine";
import { usePage, usePageData } from "./page";
import type { PresentChart } from "./pageSections";

/** The source line of several charts, where all have the same one; null where each has to say its own. */
export function useSharedSource(own: readonly PresentChart[]): string | null {
  const { locale, address } = usePage();
  const { dataset, sources } = usePageData();
  const lines = own.map(({ id, chart, narrowed }) =>
    chart.needsGeography
      ? null
      : sourceLine(dataset, chart.statements(sources, narrowed, address.modes[id]), locale),
  );
  const [first = null] = lines;
  return lines.length > 1 && lines.every((line) => line === first) ? first : null;
}
