import { charts } from "../src/charts/index";
import { drawingOf } from "../src/charts/drawingOf";
import { crossChecks } from "../src/dataset/crossChecks";
import { repositoryData } from "../src/dataset/repositoryData";
import { datasetSchema, type Dataset } from "../src/dataset/schema";
import { countsOf } from "../src/app/chartCounts";
import { pageSections } from "../src/app/pageSections";
import { registryOf } from "../src/app/registry";
import { entryTexts } from "../src/app/source/entryTexts";
import { renderSvg } from "../src/render/renderSvg";
import { lightPalette } from "../src/render/theme";
import { noCriteria } from "../src/selectors/factCriteria";
import { noFilters, type Filters } from "../src/selectors/filters";
import { listedEntries } from "../src/selectors/listedEntries";
import { searchIndex } from "../src/selectors/searchIndex";
import { chartTsv } from "../src/export/table/chartTsv";
import { grownDataset } from "./grownDataset";
import { markdownTable } from "./markdownTable";
import type { Part } from "./part";
import { exponent, measured } from "./statistics";

const sizes = [100, 300, 1000, 3000, 10_000, 30_000, 100_000] as const;
/** Below this size, most of the time does not depend on the size. */
const smallestInExponent = 1000;
/** n log n over the sizes used for the exponent gives 1.11; the rest is tolerance for the clock. */
const mostExponent = 1.2;

const chosen: Filters = { initiatives: [5, 8] };

/** A step on the way from the file to the screen, with its preparation. */
interface Step {
  readonly name: string;
  /** The time limit in ms at the largest size; absent if there is none. */
  readonly mostTime?: number;
  readonly prepare: (dataset: Dataset) => () => unknown;
}

/** A dataset that no step has seen, so that nothing remembered about it can be reused. */
const fresh = (dataset: Dataset): Dataset => ({ ...dataset });

const registryFor = (dataset: Dataset) => registryOf(charts, { dataset, geography: null });

function indexFor(dataset: Dataset) {
  return searchIndex(registryFor(dataset).entries, (entry) => entryTexts(entry, dataset));
}

const chart = charts.trainingVolume;
const width = 1080;
const em = 13;

const steps: readonly Step[] = [
  {
    name: "parse and check",
    prepare: (dataset) => {
      const text = JSON.stringify(dataset);
      return () => [...crossChecks(datasetSchema.parse(JSON.parse(text)))];
    },
  },
  {
    name: "gather statements of all charts",
    prepare: (dataset) => () => registryFor(dataset),
  },
  {
    name: "filter: sections and counts of the page",
    mostTime: 100,
    prepare: (dataset) => {
      const registry = registryFor(dataset);
      return () => {
        const asked = { dataset, registry, filters: chosen, locale: "en" } as const;
        return [countsOf(registry, dataset, chosen), pageSections(charts, asked)];
      };
    },
  },
  {
    name: "filter: list of all data",
    mostTime: 100,
    prepare: (dataset) => {
      const index = indexFor(dataset);
      return () => listedEntries(index, chosen, noCriteria, "en");
    },
  },
  {
    name: "filter: what all charts show, in words",
    prepare: (dataset) => () =>
      Object.values(charts).map((each) => each.statements({ dataset, geography: null }, chosen)),
  },
  { name: "search: index", prepare: (dataset) => () => indexFor(dataset) },
  {
    name: "search: two words and a number",
    prepare: (dataset) => {
      const index = indexFor(dataset);
      return () => listedEntries(index, noFilters, { ...noCriteria, query: "training 培训 46" }, "en");
    },
  },
  {
    name: "one chart, drawn",
    prepare: (dataset) => () => {
      const plot = chart.plot({ dataset, geography: null }, { filters: noFilters, locale: "en" });
      if (!plot) throw new Error("The chart has nothing to show.");
      const canvas = { width, height: drawingOf(plot).height(width, em), em, palette: lightPalette };
      return renderSvg(drawingOf(plot).option(canvas), canvas);
    },
  },
  {
    name: "one chart's table",
    prepare: (dataset) => () => {
      const plot = chart.plot({ dataset, geography: null }, { filters: noFilters, locale: "en" });
      if (!plot) throw new Error("The chart has nothing to show.");
      return chartTsv({ plot, dataset, filters: noFilters });
    },
  },
];

/** How long a short step is repeated at most, with its preparation, and how long it is measured in all, in ms. */
const repeated = { elapsed: 1000, measured: 100 } as const;

/** The time of a step in ms. A short step is repeated, because the clock is coarse and code starts slowly. */
function timeOf({ prepare }: Step, dataset: Dataset, runs: number): number {
  const times: number[] = [];
  const begun = performance.now();
  const isTooShort = () =>
    times.reduce((sum, time) => sum + time, 0) < repeated.measured &&
    performance.now() - begun < repeated.elapsed;
  while (times.length < runs || isTooShort()) {
    const act = prepare(fresh(dataset));
    const start = performance.now();
    act();
    times.push(performance.now() - start);
  }
  return measured(times)?.median ?? 0;
}

/** How time grows with the size of the report. */
export const growth: Part = {
  name: "growth",
  title: "Growth",
  measure: ({ runs, progress }) => {
    const report = repositoryData().dataset;
    const grown = sizes.map((size) => ({ size, dataset: grownDataset(report, size) }));
    const rows = steps.map((step) => {
      const points = grown.map(({ size, dataset }) => {
        progress(`${step.name}, ${size} facts`);
        return { size, time: timeOf(step, dataset, runs) };
      });
      const power = exponent(points.filter(({ size }) => size >= smallestInExponent));
      const last = points.at(-1)?.time ?? 0;
      const { mostTime } = step;
      return [
        step.name,
        ...points.map(({ time }) => time.toFixed(time < 10 ? 2 : 0)),
        power.toFixed(2),
        power <= mostExponent ? "yes" : "NO",
        mostTime === undefined ? "–" : `${last <= mostTime ? "yes" : "NO"} (${mostTime})`,
      ];
    });
    const note = `ms in Node at full speed, the report repeated to so many facts; the exponent is that of ${smallestInExponent.toLocaleString("en")} facts and more.`;
    const head = [
      "step",
      ...sizes.map((size) => size.toLocaleString("en")),
      "exponent",
      "n log n or better",
      "within the limit",
    ];
    return Promise.resolve(`${note}\n\n${markdownTable(head, rows)}`);
  },
};
