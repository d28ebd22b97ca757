import { expect, test } from "vitest";
import { defaultSettings } from "../../src/export/settings";
import { givenOptions } from "./commandOptions";
import { renderOptions, renderOptionTypes } from "./renderOptions";
import { settingsNotes } from "./renderSettings";
import { sources } from "../../src/testing/sources";

const given = (line: string) => givenOptions(line === "" ? [] : line.split(" "), renderOptionTypes);
const read = (line: string) => renderOptions(given(line), sources);

test("without arguments every chart is a PNG of a slide in Chinese, written here", () => {
  expect(read("")).toEqual({
    charts: null,
    filters: { initiatives: null },
    locale: "zh",
    settings: defaultSettings,
    formats: ["png"],
    decks: [],
    leftOut: [],
    hasSections: false,
    hasBuilds: false,
    renewsChanged: false,
    isReported: false,
    out: ".",
  });
});

test("every setting of the export dialog has its option", () => {
  const line =
    "--charts trainingVolume.linear,funds --initiatives 8,5 --lang en --format svg,pdf --deck pptx --out talk " +
    "--width 16 --height 9 --unit cm --dpi 200 --density 2 --theme dark --background transparent " +
    "--without title,source --slides vector --title Talk --report --leave-out cover --sections --builds --handout 3";
  expect(read(line)).toEqual({
    charts: [{ id: "trainingVolume", mode: "linear" }, { id: "funds" }],
    filters: { initiatives: [5, 8] },
    locale: "en",
    settings: {
      preset: "custom",
      custom: { width: 16, height: 9, unit: "cm", dpi: 200 },
      density: 2,
      theme: "dark",
      background: "transparent",
      language: "page",
      parts: ["subtitle", "legend", "caveat"],
      slideForm: "vector",
      handout: 3,
    },
    formats: ["svg", "pdf"],
    decks: ["pptx"],
    renewsChanged: false,
    isReported: true,
    leftOut: ["cover"],
    hasSections: true,
    hasBuilds: true,
    title: "Talk",
    out: "talk",
  });
});

test("a deck alone writes no single files; values may stand behind an equals sign", () => {
  const { formats, decks } = read("--deck=pptx,zip-svg");
  expect([formats, decks]).toEqual([[], ["pptx", "svg"]]);
});

test("lists that are given several times are one", () => {
  const { charts, formats, decks, filters } = read(
    "--charts funds --format csv --charts timeline --format svg,csv --deck pdf --deck pptx --initiatives 8 --initiatives 5",
  );
  expect(charts).toEqual([{ id: "funds" }, { id: "timeline" }]);
  expect(formats).toEqual(["csv", "svg"]);
  expect(decks).toEqual(["pdf", "pptx"]);
  expect(filters).toEqual({ initiatives: [5, 8] });
});

test("a stop of the map's record can be asked for", () => {
  expect(read("--charts provinceMap.record-2018").charts).toEqual([
    { id: "provinceMap", mode: "record-2018" },
  ]);
});

test("a single chart takes a subtitle, in a deck too", () => {
  const { subtitle, title } = read("--charts funds --subtitle Two --deck pptx --title One");
  expect([title, subtitle]).toEqual(["One", "Two"]);
});

test("-h is --help", () => {
  expect([...given("-h").keys()]).toEqual(["help"]);
});

test("says what becomes of a white ground in the dark theme", () => {
  const notes = (line: string) => settingsNotes(given(line), read(line).settings);
  expect(notes("--theme dark --background white")).toEqual([
    "Note: with --theme dark, --background white gives the dark background of that theme, #161b29.",
  ]);
  expect(notes("--theme dark")).toEqual([]);
  expect(notes("--theme dark --background transparent")).toEqual([]);
  expect(notes("--theme grey --background white")).toEqual([]);
});

test.each([
  ["--chart funds", "--chart is not an option; the options are --charts, --initiatives, --lang,"],
  ["--charts fund", '--charts does not accept "fund"; it accepts provinceMap, countyExits,'],
  ["--charts constructor", '--charts does not accept "constructor"'],
  [
    "--charts trainingVolume.cubic",
    '--charts does not accept the mode "cubic" of trainingVolume; it has log, linear.',
  ],
  ["--charts funds.log", '--charts does not accept the mode "log" of funds; it has no modes.'],
  ["--charts trainingVolume.log.x", '--charts does not accept the mode "log.x" of trainingVolume'],
  ["--charts funds,", '--charts does not accept ""'],
  [
    "--charts funds microCredit",
    '"microCredit" does not belong to an option; separate the values of a list by commas, without spaces.',
  ],
  ["--charts", "--charts needs a value."],
  ["--charts --list", "--charts needs a value."],
  ["--list=yes", "--list takes no value."],
  ["--initiatives 9", '--initiatives does not accept "9"; it accepts 1, 2, 3, 4, 5, 6, 7, 8.'],
  ["--lang fr", '--lang does not accept "fr"; it accepts zh, en.'],
  ["--format gif", '--format does not accept "gif"; it accepts png, svg, pdf, pptx, csv, xlsx, json.'],
  ["--deck odp", '--deck does not accept "odp"; it accepts pptx, pdf, handout, zip, zip-svg.'],
  [
    "--preset poster",
    '--preset does not accept "poster"; it accepts slide, half, standard, square, a4, phone.',
  ],
  ["--density 5", '--density does not accept "5"; it accepts 1, 2, 3, 4.'],
  ["--theme red", '--theme does not accept "red"; it accepts light, dark, grey.'],
  ["--background blue", '--background does not accept "blue"; it accepts paper, white, transparent.'],
  [
    "--without credit",
    '--without does not accept "credit"; it accepts title, subtitle, legend, caveat, source.',
  ],
  ["--width 100 --height 900", '--width must be a number from 320 to 7680, not "100".'],
  ["--width 1e3 --height 900", '--width must be a number from 320 to 7680, not "1e3".'],
  ["--width 90 --height 9 --unit cm", '--width must be a number from 2.8 to 65, not "90".'],
  ["--width 900", "--width also needs --height."],
  ["--height 900 --dpi 96", "--height also needs --width."],
  ["--dpi 96", "--dpi also needs --width and --height."],
  [
    "--charts provinceMap.record-1999",
    '--charts does not accept the mode "record-1999" of provinceMap; it has report, record,',
  ],
  ["--lang zh --lang en", '--lang is given twice, as "zh" and as "en"; give it once.'],
  ["--out a --out=b", '--out is given twice, as "a" and as "b"; give it once.'],
  ["-x", "-x is not an option; the options are --charts, --initiatives, --lang,"],
  ["--subtitle Talk", "--subtitle needs --charts with a single chart."],
  ["--charts funds,timeline --subtitle Talk", "--subtitle needs --charts with a single chart."],
  ["--width 900 --height 900 --preset a4", "--preset cannot be combined with --width and --height."],
  ["--title Talk", "--title needs --deck, or --charts with a single chart."],
])("%s: %s", (line, message) => {
  expect(() => read(line)).toThrow(message);
});
