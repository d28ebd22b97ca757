import { sourceLine } from "../../wording/sourceLine";
import type { Dataset, Fact } from "../../dataset/schema";
import type { Computed, OutsideRecord, Statement } from "../../selectors/computed";
import type { ChartData } from "./chartDataSchema";
import type { TableSubject } from "./tableSubject";

/** A chart's data as JSON in the shape of `chartDataSchema`, with entries as they are in the dataset. */
export function chartJson(subject: TableSubject): string {
  return `${JSON.stringify(chartData(subject), null, 2)}\n`;
}

function chartData({ plot, dataset, filters, view }: TableSubject): ChartData {
  const { statements, locale } = plot;
  const shown = new Set(statements.map(({ id }) => id));
  const isShown = ({ id }: { readonly id: string }) => shown.has(id);
  const facts = usedFacts(statements);
  const flows = dataset.flows.filter(isShown);
  const places = dataset.places.filter(isShown);
  return {
    version: 1,
    language: locale,
    title: plot.title,
    subtitle: plot.subtitle,
    caveat: plot.caveat ?? null,
    source: sourceLine(dataset, statements, locale),
    credit: plot.credit ?? null,
    initiatives: filters.initiatives === null ? null : [...filters.initiatives],
    view: view ?? null,
    report: dataset.report,
    edition: dataset.edition,
    shown: [...shown],
    facts,
    computed: statements.flatMap((each) => (each.kind === "computed" ? [computedData(each)] : [])),
    lists: dataset.lists.filter(isShown),
    flows,
    events: dataset.events.filter(isShown),
    places,
    outsideRecords: statements.flatMap((each) => (each.kind === "record" ? [recordData(each)] : [])),
    ...namedBy(dataset, facts, flows, places),
  };
}

/** The facts shown and the inputs of the computed figures shown, each once. */
function usedFacts(statements: readonly Statement[]): Fact[] {
  return [
    ...new Set(
      statements.flatMap((each) => {
        if (each.kind === "computed") return each.inputs;
        return each.kind === "fact" ? [each] : [];
      }),
    ),
  ];
}

function computedData(computed: Computed): ChartData["computed"][number] {
  const { kind, id, initiative, label, value, unit, bound, decimals, formula, note } = computed;
  const [first, second] = computed.inputs;
  const figure = { value, unit, bound, decimals, formula };
  return { kind, id, initiative, label, ...figure, inputs: [first.id, second.id], ...(note ? { note } : {}) };
}

function recordData({ note, ...record }: OutsideRecord): ChartData["outsideRecords"][number] {
  return { ...record, ...(note ? { note } : {}) };
}

/** The areas and parties that are named in facts, flows and places. */
function namedBy(
  dataset: Dataset,
  facts: readonly Fact[],
  flows: Dataset["flows"],
  places: Dataset["places"],
): Pick<ChartData, "areas" | "parties"> {
  const partyIds = new Set([
    ...facts.flatMap(({ party }) => party ?? []),
    ...flows.flatMap(({ from, to }) => [from, to]),
  ]);
  const parties = dataset.parties.filter(({ id }) => partyIds.has(id));
  const areaIds = new Set([
    ...[...facts, ...places].map(({ area }) => area),
    ...parties.flatMap(({ area }) => area ?? []),
  ]);
  return { areas: dataset.areas.filter(({ id }) => areaIds.has(id)), parties };
}
