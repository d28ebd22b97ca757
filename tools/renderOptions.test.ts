import { expect, test } from "vitest";
import { defaultSettings } from "../src/export/settings";
import { renderOptions } from "./renderOptions";

const read = (line: string) => renderOptions(line === "" ? [] : line.split(" "));

test("without arguments every chart is a PNG of a slide in Chinese, written here", () => {
  expect(read("")).toEqual({
    task: "render",
    charts: null,
    filters: { initiatives: null },
    locale: "zh",
    settings: defaultSettings,
    formats: ["png"],
    decks: [],
    out: ".",
  });
});

test("every setting of the export dialog has its option", () => {
  const line =
    "--charts trainingVolume.linear,funds --initiatives 8,5 --lang en --format svg,pdf --deck pptx --out talk " +
    "--width 16 --height 9 --unit cm --dpi 200 --density 2 --theme dark --background transparent " +
    "--without title,source --title Talk";
  expect(read(line)).toEqual({
    task: "render",
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
    },
    formats: ["svg", "pdf"],
    decks: ["pptx"],
    title: "Talk",
    out: "talk",
  });
});

test("a deck alone writes no single files; values may stand behind an equals sign", () => {
  const { formats, decks } = read("--deck=pptx,zip-svg");
  expect([formats, decks]).toEqual([[], ["pptx", "svg"]]);
});

test("help comes before the list, and the list before rendering", () => {
  expect([read("--help --list").task, read("--list").task]).toEqual(["help", "list"]);
});

test.each([
  ["--chart funds", "--chart is no option; there are --charts, --initiatives, --lang,"],
  ["--charts fund", '--charts knows no "fund"; it knows initiativesAtAGlance, funds,'],
  ["--charts constructor", '--charts knows no "constructor"'],
  ["--charts trainingVolume.cubic", '--charts knows no mode "cubic" of trainingVolume; it has log, linear.'],
  ["--charts funds.log", '--charts knows no mode "log" of funds; it has no modes.'],
  ["--charts trainingVolume.log.x", '--charts knows no mode "log.x" of trainingVolume'],
  ["--charts funds,", '--charts knows no ""'],
  [
    "--charts funds microCredit",
    '"microCredit" belongs to no option; write lists with commas and without spaces.',
  ],
  ["--charts", "--charts needs a value."],
  ["--charts --list", "--charts needs a value."],
  ["--list=yes", "--list takes no value."],
  ["--initiatives 9", '--initiatives knows no "9"; it knows 1, 2, 3, 4, 5, 6, 7, 8.'],
  ["--lang fr", '--lang knows no "fr"; it knows zh, en.'],
  ["--format gif", '--format knows no "gif"; it knows png, svg, pdf, pptx, csv, xlsx, json.'],
  ["--deck odp", '--deck knows no "odp"; it knows pptx, pdf, zip, zip-svg.'],
  ["--preset poster", '--preset knows no "poster"; it knows slide, half, standard, square, a4, phone.'],
  ["--density 5", '--density knows no "5"; it knows 1, 2, 3, 4.'],
  ["--theme red", '--theme knows no "red"; it knows light, dark, grey.'],
  ["--background blue", '--background knows no "blue"; it knows paper, white, transparent.'],
  ["--without credit", '--without knows no "credit"; it knows title, subtitle, legend, caveat, source.'],
  ["--width 100 --height 900", '--width has to be a number from 320 to 7680, not "100".'],
  ["--width 1e3 --height 900", '--width has to be a number from 320 to 7680, not "1e3".'],
  ["--width 90 --height 9 --unit cm", '--width has to be a number from 2.8 to 65, not "90".'],
  ["--width 900", "--width needs --width and --height."],
  ["--dpi 96", "--dpi needs --width and --height."],
  ["--width 900 --height 900 --preset a4", "--preset does not go with --width and --height."],
  ["--title Talk", "--title needs --deck, or --charts with a single chart."],
])("%s: %s", (line, message) => {
  expect(() => read(line)).toThrow(message);
});
