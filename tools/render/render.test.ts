import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { PNG } from "pngjs";
import { afterAll, expect, test } from "vitest";
import { charts } from "../../src/charts/index";
import { pictureOf } from "../../src/export/picture/picture";
import { pictureLook } from "../../src/export/picture/pictureLook";
import { originOf } from "../../src/export/picture/pngMetadata";
import { defaultSettings } from "../../src/export/settings";
import type { Filters } from "../../src/selectors/filters";
import { nodeFonts } from "../../src/export/pdf/nodeFonts";
import { givenOptions } from "./commandOptions";
import { resvgPainter } from "./paint";
import { renderCommand } from "./renderCommand";
import { renderFiles } from "./renderFiles";
import { renderOptions, renderOptionTypes } from "./renderOptions";
import { sources } from "../../src/testing/sources";

const work = mkdtempSync(join(tmpdir(), "guizhou-atlas-render-"));
afterAll(() => {
  rmSync(work, { recursive: true });
});

const root = join(import.meta.dirname, "../..");

/** Runs the command from a folder, as a shell would. */
function spawned(line: string, cwd: string) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, "node_modules/tsx/dist/cli.mjs"), join(root, "tools/render/render.ts"), ...line.split(" ")],
    { cwd, encoding: "utf8" },
  );
  return { status, lines: stdout.trimEnd().split("\n"), stderr };
}

/** Runs the command within the test. */
async function render(line: string) {
  let [stdout, stderr] = ["", ""];
  const status = await renderCommand(line.split(" "), {
    folder: root,
    output: (text) => {
      stdout += text;
    },
    error: (text) => {
      stderr += text;
    },
  });
  return { status, lines: stdout.trimEnd().split("\n"), stderr };
}

/** A folder that does not exist yet. */
const folder = (name: string): string => join(work, name, "new");

test("keeps the requested size, and warns before writing how small letters become", async () => {
  const out = folder("small");
  const { status, lines, stderr } = await render(
    `--charts moneyFlow,funds --lang en --preset half --out ${out}`,
  );
  expect(status).toBe(0);
  const sizes = lines
    .map((path) => PNG.sync.read(readFileSync(path)))
    .map(({ width, height }) => [width, height]);
  expect(sizes).toEqual([
    [960, 1080],
    [960, 1080],
  ]);
  expect(stderr).toContain("! moneyFlow: smallest letters 9.1 pt, below the 14 pt meant for this size\n");
});

test("writes charts in several formats and says where", async () => {
  const out = folder("formats");
  const { status, lines, stderr } = await render(
    `--charts funds,trainingVolume.linear --initiatives 5,8 --lang en --preset slide --format png,svg,csv --out ${out}`,
  );
  expect(stderr).toContain("[6/6] trainingVolume.linear as csv");
  expect(status).toBe(0);
  const names = ["funds_5-8_en", "trainingVolume_linear_5-8_en"].flatMap((name) =>
    ["png", "svg", "csv"].map((format) => `guizhou-atlas_${name}.${format}`),
  );
  expect(lines).toEqual(names.map((name) => join(out, name)));
  expect(readdirSync(out).sort()).toEqual([...names].sort());

  const png = readFileSync(join(out, "guizhou-atlas_trainingVolume_linear_5-8_en.png"));
  const { width, height } = PNG.sync.read(png);
  expect([width, height]).toEqual([1920, 1080]);
  const origin = originOf(png);
  expect([origin?.chart, origin?.view, origin?.edition]).toEqual([
    "trainingVolume",
    "?initiatives=5,8&lang=en&mode=trainingVolume.linear",
    "1.1.0",
  ]);

  const filters: Filters = { initiatives: [5, 8] };
  const plot = charts.funds.plot(sources, { filters, locale: "en" });
  if (!plot) throw new Error("The funds are gone.");
  const { svg } = pictureOf({ plot, dataset: sources.dataset, filters }, pictureLook(defaultSettings));
  expect(readFileSync(join(out, "guizhou-atlas_funds_5-8_en.svg"), "utf8")).toBe(svg);
  expect(readFileSync(join(out, "guizhou-atlas_funds_5-8_en.csv"), "utf8")).toContain(
    "fact,subFundPlaced,8,fundPlaced,27856000000,",
  );
});

test("size, density, background, parts and title are as requested", async () => {
  const out = folder("settings");
  const { status, stderr } = await render(
    `--charts provinceMap --title Map --format png,svg --width 16 --height 9 --unit cm --dpi 150 --density 2 --background transparent --without source --out ${out}`,
  );
  expect([status, stderr.includes("✗")]).toEqual([0, false]);
  const png = readFileSync(
    join(out, "guizhou-atlas_provinceMap_report_16x9cm-150dpi_transparent_without-source_2x_zh.png"),
  );
  const { width, height, data } = PNG.sync.read(png);
  // 16 cm at 150 dpi are 945 px.
  expect(width).toBe(1890);
  expect(height).toBeGreaterThanOrEqual(1062);
  expect(data[3]).toBe(0);
  expect(originOf(png)?.title).toBe("Map");
  const svg = readFileSync(
    join(out, "guizhou-atlas_provinceMap_report_16x9cm-150dpi_transparent_without-source_zh.svg"),
    "utf8",
  );
  expect(svg).toContain(">Map</title>");
  expect(svg).toContain("OpenStreetMap contributors (ODbL)");
  expect(svg).not.toContain(">来源：");
});

test("a chart that the filter empties is reported, and the rest is written", async () => {
  const out = folder("emptied");
  const { status, lines, stderr } = await render(
    `--charts provinceMap,funds --initiatives 8 --lang en --format svg,json --deck pptx,pdf,zip-svg --title Talk --out ${out}`,
  );
  expect(status).toBe(1);
  expect(stderr).toContain('✗ provinceMap: With this filter, "');
  expect(stderr).toContain('✗ provinceMap in the deck as pdf: With this filter, "');
  expect(lines.map((line) => line.slice(out.length + 1))).toEqual([
    "guizhou-atlas_funds_8_en.svg",
    "guizhou-atlas_funds_8_en.json",
    "guizhou-atlas_slides_8_en.pptx",
    "guizhou-atlas_slides_8_en.pdf",
    "guizhou-atlas_pictures-svg_8_en.zip",
  ]);
  expect(readFileSync(join(out, "guizhou-atlas_slides_8_en.pdf"), "latin1")).toMatch(
    /^%PDF-1\.7[\s\S]*%%EOF\s*$/,
  );
  const deck = unzipSync(readFileSync(join(out, "guizhou-atlas_slides_8_en.pptx")));
  const slides = Object.keys(deck).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
  // Cover, chart, sources.
  expect(slides).toHaveLength(3);
  const zip = unzipSync(readFileSync(join(out, "guizhou-atlas_pictures-svg_8_en.zip")));
  expect(Object.keys(zip)).toEqual(["02_guizhou-atlas_funds_8_en.svg"]);
  for (const bytes of Object.values(zip)) {
    expect(strFromU8(bytes)).toBe(readFileSync(join(out, "guizhou-atlas_funds_8_en.svg"), "utf8"));
  }
});

test("anything that is not understood is named, and nothing is written", async () => {
  const out = folder("wrong");
  const { status, lines, stderr } = await render(`--charts funds --format gif --out ${out}`);
  expect([status, lines]).toEqual([2, [""]]);
  expect(stderr).toBe(
    '--format does not accept "gif"; it accepts png, svg, pdf, pptx, csv, xlsx, json.\nnpm run render -- --help lists all options.\n',
  );
  expect(readdirSync(work)).not.toContain("wrong");
});

test("pictures in different looks get different names", async () => {
  const out = folder("looks");
  const loadFont = nodeFonts();
  const means = { paint: resvgPainter(loadFont), loadFont, paintsOwnFaces: true };
  const telling = {
    written: () => undefined,
    progress: () => undefined,
    failed: () => undefined,
    warned: () => undefined,
  };
  const looks = ["", "--theme dark", "--density 2", "--width 900 --height 600", "--width 900 --height 700"];
  for (const look of looks) {
    const line = `--charts microCredit --lang en --format png,csv --deck zip-svg ${look}`.trim();
    const options = renderOptions(givenOptions(line.split(" "), renderOptionTypes), sources);
    expect(await renderFiles({ ...options, out }, sources, means, telling)).toBe(0);
  }
  expect(readdirSync(out).sort()).toEqual([
    "guizhou-atlas_microCredit_2x_en.png",
    "guizhou-atlas_microCredit_900x600_en.png",
    "guizhou-atlas_microCredit_900x700_en.png",
    "guizhou-atlas_microCredit_dark_en.png",
    "guizhou-atlas_microCredit_en.csv",
    "guizhou-atlas_microCredit_en.png",
    "guizhou-atlas_pictures-svg_900x600_en.zip",
    "guizhou-atlas_pictures-svg_900x700_en.zip",
    "guizhou-atlas_pictures-svg_dark_en.zip",
    "guizhou-atlas_pictures-svg_en.zip",
  ]);
});

test("writes a stop of the record, when called from any folder, into that folder", () => {
  const here = mkdtempSync(join(work, "here-"));
  const line =
    "--charts provinceMap.record-2018 --lang en --format svg --subtitle Own --theme dark --background white";
  const { status, lines, stderr } = spawned(line, here);
  expect(stderr).toContain("--background white gives the dark background of that theme, #161b29.");
  expect(status).toBe(0);
  const name = "guizhou-atlas_provinceMap_record-2018_dark_en.svg";
  expect(lines).toEqual([join(here, name)]);
  const svg = readFileSync(join(here, name), "utf8");
  expect(svg).toContain(">Own</text>");
  expect(svg).toContain('fill="#161b29"');
});

test("a folder that cannot be created is reported once, before any work", async () => {
  const out = join(root, "package.json", "a");
  const { status, lines, stderr } = await render(`--charts funds,timeline --format svg,png --out ${out}`);
  expect([status, lines]).toEqual([1, [""]]);
  expect(stderr).toBe(`The folder ${out} cannot be created: part of the path is a file, not a folder.\n`);
});

test("a file that cannot be written is reported in plain words, and the rest is written", async () => {
  const out = folder("taken");
  mkdirSync(join(out, "guizhou-atlas_funds_en.svg"), { recursive: true });
  const { status, lines, stderr } = await render(`--charts funds --lang en --format svg,csv --out ${out}`);
  expect([status, lines]).toEqual([1, [join(out, "guizhou-atlas_funds_en.csv")]]);
  expect(stderr).toContain("✗ funds as svg: not written: a folder of that name is in the way.");
});

test("help and version go to standard output", async () => {
  const help = await render("--help --list --lang fr");
  expect(help.status).toBe(0);
  expect((await render("--version")).lines).toEqual(["guizhou-atlas 0.1.0"]);
  expect(help.lines.join("\n")).toContain("Usage: npm run render -- ");
  expect(help.stderr).toBe("");
});

test("the list contains every mode and stop, and nothing is written", async () => {
  const list = await render("--list --lang en --initiatives 8");
  expect(list.status).toBe(0);
  expect(list.lines).toContain(
    "funds                    Bank loans still planned: 78.4 billion yuan, about 5.7 times the size of the green fund (computed)",
  );
  expect(list.lines).toContain("provinceMap.record       (empty with this filter)");
  expect(list.lines).toContain("provinceMap.record-2018  (empty with this filter)");
  expect(list.lines.some((line) => line.startsWith("trainingVolume.linear "))).toBe(true);
});
