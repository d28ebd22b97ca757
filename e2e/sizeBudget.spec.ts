import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { expect, test } from "@playwright/test";

/** What a first visit to any page of the build may load before anything more is asked for, in kB of brotli. */
const firstVisitBudget = { page: 26, scripts: 151, styles: 10, data: 22 };

/** What its scripts come to once pictures are live, in kB of brotli, and the scripts that are then loaded as well. */
const liveVisitBudget = 350;
const liveScripts = ["drawingOf", "LiveChart", "pictureThread", "pictureWorker"] as const;

/** The limit of each script of the build, in kB of brotli, by its name without the hash. */
const chunkBudgets: Readonly<Record<string, number>> = {
  // In two parts: what all of its charts need, and the charts.
  echarts: 96,
  libraries: 69,
  // Checks what the build has not.
  zod: 24,
  // The page, with what charts say, those of any other report among them.
  shell: 82,
  drawingOf: 23,
  // A library renders only the visible part of its list.
  FactsPage: 13,
  // With ECharts and the code shared by all pictures.
  exportWorker: 262,
  pdf: 183,
  ExportDialogs: 38,
  // The shapes of PowerPoint, with the ids by which an edited deck is renewed.
  chartSlideParts: 13,
  registerFonts: 24,
  pptx: 13,
  // The code for quick PNGs, including compression.
  requestOf: 13,
};
/** Any other script: small enough that nobody notices its loading. */
const otherChunk = 10;

const dist = join(import.meta.dirname, "../dist");
const assets = join(dist, "assets");

/** Each file is compressed only once, so a single worker runs all tests here. */
test.describe.configure({ mode: "default" });
const compressed = new Map<string, number>();

/** kB of brotli. */
const compressedSize = (contents: string | Buffer): number => brotliCompressSync(contents).length / 1000;

function kilobytes(file: string): number {
  const size = compressed.get(file) ?? compressedSize(readFileSync(file));
  compressed.set(file, size);
  return size;
}

function sum(files: Iterable<string>): number {
  return [...files].reduce((total, file) => total + kilobytes(file), 0);
}

/** The files named in a text by a pattern's first group, relative to the file that contains it. */
function namedIn(file: string, pattern: RegExp): string[] {
  return [...readFileSync(file, "utf8").matchAll(pattern)].map(([, name = ""]) =>
    resolve(dirname(file), name),
  );
}

/** Scripts with everything that they import statically, without what they load on demand. */
function withImports(scripts: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...scripts];
  for (let script = open.pop(); script !== undefined; script = open.pop()) {
    if (found.has(script)) continue;
    found.add(script);
    open.push(...namedIn(script, /\b(?:from|import)\s*"(\.{1,2}\/[^"]+\.js)"/g));
  }
  return found;
}

/** The scripts of the build that have a name, apart from their hashes. */
function chunksNamed(name: string): readonly string[] {
  return readdirSync(assets)
    .filter((file) => file.endsWith(".js") && file.slice(0, -"-12345678.js".length) === name)
    .map((file) => join(assets, file));
}

const pages = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".html"),
);

for (const page of pages) {
  test(`a first visit to ${page} keeps to its budget`, () => {
    const file = join(dist, page);
    const scripts = withImports([
      ...namedIn(file, /<script\b[^>]*\bsrc="([^"]+)"/g),
      ...namedIn(file, /<link\b[^>]*\brel="modulepreload"[^>]*\bhref="([^"]+)"/g),
    ]);
    const html = readFileSync(file, "utf8");
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? "";
    expect(style).toContain("{");
    const found = {
      page: compressedSize(html.replace(style, "")),
      scripts: sum(scripts),
      styles: compressedSize(style),
      data: sum(namedIn(file, /<link\b[^>]*\brel="preload"[^>]*\bhref="([^"]+\.json)"/g)),
    };
    const live = withImports([...scripts, ...liveScripts.flatMap(chunksNamed)]);
    expect(scripts.size).toBeGreaterThan(0);
    expect(live.size).toBeGreaterThan(scripts.size);
    expect(sum(live), `scripts of ${page} with live charts, kB`).toBeLessThanOrEqual(liveVisitBudget);
    for (const kind of ["page", "scripts", "styles", "data"] as const) {
      expect(found[kind], `${kind} of ${page}, kB`).toBeLessThanOrEqual(firstVisitBudget[kind]);
    }
  });
}

test("each script keeps to its budget", () => {
  const chunks = readdirSync(assets).filter((file) => file.endsWith(".js"));
  const tooLarge = chunks.flatMap((chunk) => {
    const name = basename(chunk, ".js").slice(0, -"-12345678".length);
    const [budget, size] = [chunkBudgets[name] ?? otherChunk, kilobytes(join(assets, chunk))];
    return size > budget ? [`${name} has ${size.toFixed(1)} kB, its budget is ${budget} kB`] : [];
  });
  expect(chunks.length).toBeGreaterThan(0);
  expect(tooLarge).toEqual([]);
});
