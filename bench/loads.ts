import { join } from "node:path";
import { builtPeers } from "./builtPeers";
import { fastMachine, lines, slowMeans, type Condition } from "./conditions";
import { markdownTable } from "./markdownTable";
import { measuredLoad, type LoadMeasures } from "./measuredLoad";
import { measuredPages, type MeasuredPage } from "./measuredPages";
import { cellsOf, type Bench, type Column, type Part } from "./part";
import { serveFolder } from "./serveFolder";
import { measured, type Measured } from "./statistics";
import { withoutScripts } from "./withoutScripts";

/** A page under one of the conditions, with the results of its runs. */
interface Series {
  readonly subject: MeasuredPage;
  readonly condition: Condition;
  readonly address: string;
  readonly results: LoadMeasures[];
}

const over = (series: Series, value: (result: LoadMeasures) => number | null): Measured | null =>
  measured(series.results.map(value));

const paints = {
  "first paint": (series: Series) => over(series, ({ firstPaint }) => firstPaint),
  "largest paint": (series: Series) => over(series, ({ largestPaint }) => largestPaint),
  "first chart": (series: Series) => over(series, ({ firstChart }) => firstChart),
};

const columns: readonly Column<Series>[] = [
  { title: "kB to first chart", value: (series) => over(series, ({ kilobytes }) => kilobytes) },
  ...Object.entries(paints).map(([title, value]) => ({ title, value })),
  { title: "blocking", value: (series) => over(series, ({ loading }) => loading.blocking) },
  {
    title: "shift, load",
    value: (series) => over(series, ({ loading }) => loading.shift),
    digits: 3,
  },
  { title: "shift, scroll", value: (series) => over(series, ({ scrolling }) => scrolling.shift), digits: 3 },
  {
    title: "longest task, scroll",
    value: (series) => over(series, ({ scrolling }) => scrolling.longestTask),
  },
  { title: "filter → first", value: (series) => over(series, ({ one }) => one?.first ?? null) },
  { title: "filter → all", value: (series) => over(series, ({ one }) => one?.all ?? null) },
  { title: "unfilter → first", value: (series) => over(series, ({ all }) => all?.first ?? null) },
  { title: "unfilter → all", value: (series) => over(series, ({ all }) => all?.all ?? null) },
];

/**
 * Loads of the atlas, its floor and its peers, alternating within each run, so that changes in the machine's speed affect
 * all alike.
 */
export const loads: Part = {
  name: "loads",
  title: "Loading, filtering and scrolling",
  measure: async ({ browser, runs, progress }: Bench) => {
    builtPeers(progress);
    const served = await Promise.all(
      measuredPages.map(async (subject) => ({
        subject,
        folder: await serveFolder(
          join(import.meta.dirname, "..", subject.folder),
          subject.isFloor ? withoutScripts : undefined,
        ),
      })),
    );
    const all = lines.map((condition) =>
      served.map(({ subject, folder }): Series => {
        return { subject, condition, address: folder.address, results: [] };
      }),
    );
    // Without this, the first load of each page would wait for the server to compress its files, and the first of all for
    // what the browser then keeps for all pages, such as fonts.
    for (const { viewport } of lines.filter(({ line }) => line !== null)) {
      for (const { subject, folder } of served) {
        progress(`prepared: ${subject.name}, ${viewport.width} px`);
        await measuredLoad(browser, subject, folder.address, { ...fastMachine, viewport });
      }
    }
    for (let run = 1; run <= runs; run += 1) {
      for (const series of all.flat()) {
        const { subject, condition, address, results } = series;
        progress(`run ${run} of ${runs}: ${subject.name}, ${condition.name}`);
        results.push(await measuredLoad(browser, subject, address, condition));
      }
    }
    for (const { folder } of served) folder.close();
    return [explanation, ...all.flatMap(tablesOf)].join("\n\n");
  },
};

const explanation = `Times in ms, median ± half the distance between the quartiles; ${slowMeans}. A chart counts from the frame in which its
picture is painted, wherever on the page it stands. "floor" is the built page with every script removed. "filter" chooses one
initiative, "unfilter" all of them again: from the click to the first and to the last picture on screen that changed.
"blocking" is the time of all tasks beyond their first 50 ms until the page rests; a longest task of 0 means that none took 50 ms.`;

function tablesOf(all: readonly Series[]): readonly string[] {
  const ratio = (series: Series, value: (series: Series) => Measured | null): string => {
    const floor = all.find(({ subject }) => subject.name === series.subject.floor);
    const [own, least] = [value(series), floor && value(floor)];
    return own && least ? `× ${(own.median / least.median).toFixed(2)}` : "–";
  };
  return [
    `### ${all[0]?.condition.name ?? ""}`,
    markdownTable(
      ["page", ...columns.map(({ title }) => title)],
      all.map((series) => [series.subject.name, ...cellsOf(columns, series)]),
    ),
    "As multiples of the floor:",
    markdownTable(
      ["page", ...Object.keys(paints)],
      all
        .filter(({ subject }) => subject.floor !== null)
        .map((series) => [
          series.subject.name,
          ...Object.values(paints).map((value) => ratio(series, value)),
        ]),
    ),
  ];
}
