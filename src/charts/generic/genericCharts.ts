import type { Dataset, Fact } from "../../dataset/schema";
import { sentenceCase } from "../../i18n/sentenceCase";
import { noFilters } from "../../selectors/filters";
import { sortedFigures } from "../../selectors/unshownFigures";
import { everyMode, type Chart } from "../chart";
import { figuresAtDates } from "./figuresAtDates";
import { likeFigures } from "./likeFigures";
import { otherFigures } from "./otherFigures";
import { partsOfWholes } from "./partsOfWholes";

type Charts = Readonly<Record<string, Chart>>;

/**
 * Charts of the facts that no special chart shows. A chart that gives an overview does not count, nor does a fact that the
 * dataset's authors leave to the lists. A chart's id comes from what it shows, so that links to it last.
 */
export function genericCharts(special: Charts, dataset: Dataset): Charts {
  const { parts, dated, alike, others } = sortedFigures(dataset, unshownFacts(special, dataset));
  return Object.fromEntries([
    ...parts.flatMap((pairs) => {
      const [first] = pairs;
      return first
        ? [[idOf("parts", first.part.unit), partsOfWholes(dataset, first.part, pairs)] as const]
        : [];
    }),
    ...dated.flatMap((series) => {
      const first = series[0]?.[0];
      return first
        ? [[idOf("dates", ...kindOf(first)), figuresAtDates(dataset, first, series)] as const]
        : [];
    }),
    ...alike.flatMap(([first, ...rest]) =>
      first ? [[idOf("like", ...kindOf(first)), likeFigures(dataset, [first, ...rest])] as const] : [],
    ),
    ...others.flatMap((facts) => {
      const [first] = facts;
      return first
        ? [[idOf("other", String(first.initiative)), otherFigures(dataset, first, facts)] as const]
        : [];
    }),
  ]);
}

function kindOf({ measure, unit, per }: Fact): readonly string[] {
  return [measure, unit, per ?? ""];
}

/** `datesIncomeYuanYear`: the form that ids of charts have in links, file names and names of shapes. */
function idOf(form: string, ...what: readonly string[]): string {
  return form + what.map(sentenceCase).join("");
}

/** The facts that no special chart shows, but for those that need none. */
export function unshownFacts(special: Charts, dataset: Dataset): readonly Fact[] {
  const sources = { dataset, geography: null };
  const shown = new Set(
    Object.values(special)
      .filter(({ isOverview }) => !isOverview)
      .flatMap((chart) =>
        everyMode(chart).flatMap((mode) => chart.statements(sources, noFilters, mode).map(({ id }) => id)),
      ),
  );
  const isListedOnly = new Set(dataset.page?.listedOnly);
  return dataset.facts.filter(({ id }) => !shown.has(id) && !isListedOnly.has(id));
}
