import { execFileSync } from "node:child_process";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium, type Browser, type Page } from "@playwright/test";
import { mapRows } from "./mapBench";
import { pages, type MeasuredPage } from "./pages";
import { serveFolder } from "./server";
import { measureStudio, type StudioMeasures } from "./studio";

const { values: given } = parseArgs({
  options: { runs: { type: "string", default: "5" }, help: { type: "boolean", default: false } },
});

if (given.help) {
  console.log(`Measures every page of bench/pages.ts in Chromium and prints the medians as a table.
Build first: npm run build

Usage: npm run bench -- [--runs 5]`);
  process.exit(0);
}

/** How slow machine and line are made. */
interface Slowness {
  readonly name: string;
  /** How many times slower the processor is. */
  readonly cpu: number;
  /** Bytes a second and round trip in ms; null leaves the line alone. */
  readonly line: { readonly bytesPerSecond: number; readonly latency: number } | null;
}

const slownesses: readonly Slowness[] = [
  { name: "cold", cpu: 1, line: null },
  { name: "cold, CPU ÷ 4", cpu: 4, line: null },
  { name: "cold, CPU ÷ 4, 1.6 Mbit/s, 150 ms", cpu: 4, line: { bytesPerSecond: 200_000, latency: 150 } },
];

interface Measures {
  /** kB that came over the line until the first chart was painted, compressed. */
  readonly transferred: number;
  /** ms from the start of navigation to the first chart painted. */
  readonly firstChart: number;
  /** ms from the click on a filter to the page painted anew; null where the page has none. */
  readonly filter: number | null;
  /** ms from the click to the file; null where the page saves none. */
  readonly png: number | null;
}

/** In the page: ms of its clock at the second frame after an element is there, when it has surely been painted. */
async function paintedAt(page: Page, selector: string): Promise<number> {
  await page.waitForSelector(selector, { state: "attached", timeout: 120_000 });
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            resolve(performance.now());
          }),
        );
      }),
  );
}

async function measured(
  browser: Browser,
  subject: MeasuredPage,
  address: string,
  slow: Slowness,
): Promise<Measures> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  await session.send("Emulation.setCPUThrottlingRate", { rate: slow.cpu });
  if (slow.line) {
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: slow.line.latency,
      downloadThroughput: slow.line.bytesPerSecond,
      uploadThroughput: slow.line.bytesPerSecond,
    });
  }
  let bytes = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.goto(address + subject.query, { waitUntil: "commit" });
  const firstChart = await paintedAt(page, subject.firstChart);
  const transferred = bytes / 1000;
  await page.waitForLoadState("networkidle");

  let filter: number | null = null;
  if (subject.filter && subject.filtered) {
    const clicked = await page.evaluate((selector) => {
      const start = performance.now();
      document.querySelector<HTMLElement>(selector)?.click();
      return start;
    }, subject.filter);
    filter = (await paintedAt(page, subject.filtered)) - clicked;
  }

  let png: number | null = null;
  if (subject.savePng) {
    const button = page.locator(subject.savePng);
    await button.scrollIntoViewIfNeeded();
    const start = performance.now();
    await Promise.all([page.waitForEvent("download"), button.click()]);
    png = performance.now() - start;
  }
  await context.close();
  return { transferred, firstChart, filter, png };
}

function median(values: readonly (number | null)[]): number | null {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}

const cell = (value: number | null): string => (value === null ? "–" : String(Math.round(value)));

const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
const rows: string[][] = [];
const studioRows: string[][] = [];
const runs = Number(given.runs);
for (const subject of pages) {
  const { server, address } = await serveFolder(join(import.meta.dirname, "..", subject.folder));
  for (const slow of slownesses) {
    const results: Measures[] = [];
    for (let run = 0; run < runs; run++) results.push(await measured(browser, subject, address, slow));
    const column = (key: keyof Measures) => cell(median(results.map((result) => result[key])));
    rows.push([
      subject.name,
      slow.name,
      column("transferred"),
      column("firstChart"),
      column("filter"),
      column("png"),
    ]);
  }
  for (const cpu of subject.hasStudio ? [1, 4] : []) {
    const results: StudioMeasures[] = [];
    for (let run = 0; run < runs; run++) results.push(await measureStudio(browser, address, cpu));
    const ms = (key: keyof StudioMeasures) => median(results.map((result) => result[key]));
    const times = (["open", "change", "png", "png4", "deck", "pdf", "longest"] as const).map((key) =>
      cell(ms(key)),
    );
    const ratio = (key: keyof StudioMeasures) => ((ms(key) ?? 0) / (ms("png") ?? 1)).toFixed(1);
    studioRows.push([
      subject.name,
      cpu === 1 ? "warm" : `warm, CPU ÷ ${cpu}`,
      ...times,
      ratio("png4"),
      ratio("deck"),
    ]);
  }
  server.close();
}

const revision = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
console.log(
  `\n${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}, Node ${process.version}, Chromium ${browser.version()}`,
);
console.log(`revision ${revision}, medians of ${runs} runs\n`);
console.log(
  table(
    ["page", "conditions", "kB to first chart", "first chart, ms", "filter → painted, ms", "PNG saved, ms"],
    rows,
  ),
);
console.log("\nExport studio, ms; the longest task is 0 where the page could always answer within 50 ms\n");
console.log(
  table(
    [
      "page",
      "conditions",
      "opened",
      "size changed",
      "PNG",
      "PNG 4×",
      "PPTX of all",
      "PDF of all",
      "longest task",
      "PNG 4× ÷ PNG",
      "PPTX ÷ PNG",
    ],
    studioRows,
  ),
);
const [mapHead = [], ...mapBody] = await mapRows(browser, runs);
console.log(
  "\nThe province map, and the same with a made-up province; in brackets as multiples of the first\n",
);
console.log(table(mapHead, mapBody));
await browser.close();

/** A table in Markdown, its numbers flush right. */
function table(head: readonly string[], body: readonly (readonly string[])[]): string {
  const widths = head.map((title, place) =>
    Math.max(title.length, ...body.map((row) => row[place]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((text, place) => (place < 2 ? text.padEnd(widths[place] ?? 0) : text.padStart(widths[place] ?? 0))).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...body.map(line)].join("\n");
}
