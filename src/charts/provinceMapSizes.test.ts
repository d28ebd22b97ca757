import { expect, test } from "vitest";
import { drawingOf } from "./drawingOf";
import { listOf } from "../render/listOf";
import { renderSvg } from "../render/renderSvg";
import type { Box } from "../render/shapes";
import { lightPalette } from "../render/theme";
import { drawnTexts, outside, overlaps, type DrawnText } from "../testing/drawnPicture";
import { locales, type Locale } from "../i18n/locale";
import { noFilters } from "../selectors/filters";
import { provinceMap } from "./provinceMap";
import { sampled } from "../testing/sampled";
import { sources } from "../testing/sources";

/** Widths of pictures and pages in px, each with the size of its letters. */
const sizes = [
  { name: "phone page", width: 326, em: 13 },
  { name: "page", width: 1080, em: 13 },
  { name: "slide", width: 1786, em: 28 },
  { name: "half a slide", width: 826, em: 28 },
  { name: "standard", width: 1306, em: 28 },
  { name: "square", width: 984, em: 20 },
  { name: "A4", width: 1569, em: 24 },
  { name: "phone", width: 936, em: 30 },
];

interface Drawn {
  readonly height: number;
  readonly texts: readonly DrawnText[];
  readonly faults: readonly string[];
}

const known = new Map<string, readonly Drawn[]>();

/** The map at its least height, at its natural height and in between. Drawn once for all tests. */
function drawnAt(width: number, em: number, locale: Locale, mode: string): readonly Drawn[] {
  const key = [width, em, locale, mode].join(" ");
  const drawn = known.get(key) ?? drawAt(width, em, locale, mode);
  known.set(key, drawn);
  return drawn;
}

function drawAt(width: number, em: number, locale: Locale, mode: string): readonly Drawn[] {
  const plot = provinceMap.plot(sources, { filters: noFilters, locale, mode });
  if (!plot) throw new Error("The map is gone.");
  const smallest = drawingOf(plot).smallestHeight(width, em);
  return [smallest, smallest * 1.4, drawingOf(plot).height(width, em)].map(Math.ceil).map((height) => {
    const frame = { width, height, em, palette: lightPalette };
    const texts = drawnTexts(renderSvg(drawingOf(plot).option(frame), frame));
    return { height, texts, faults: faultsOf(texts, frame) };
  });
}

/** Pairs of texts that overlap, and texts that leave the frame. */
function faultsOf(texts: readonly DrawnText[], frame: Pick<Box, "width" | "height">): readonly string[] {
  return [
    ...overlaps(texts).map(([one, other]) => `${one} over ${other}`),
    ...texts.filter(({ box }) => outside([box], frame).length > 0).map(({ words }) => `${words} outside`),
  ];
}

const sheets = sampled(sizes.flatMap((size) => locales.map((locale) => ({ ...size, locale }))));
const cases = sheets.flatMap((sheet) =>
  ["report", "record", "record-2020", "batches"].map((mode) => ({ ...sheet, mode })),
);

test.each(cases)(
  "no texts overlap or leave the picture: $name, $mode, $locale",
  ({ width, em, locale, mode }) => {
    expect(drawnAt(width, em, locale, mode).flatMap(({ faults }) => faults)).toEqual([]);
  },
);

const pages = sizes.filter(({ em }) => em === 13);
const views = pages.flatMap((page) =>
  locales.flatMap((locale) =>
    ["report", "record-2020"].flatMap((mode) =>
      [1.5 ** 2, 1.5 ** 6].map((zoom) => ({ ...page, locale, mode, zoom })),
    ),
  ),
);

test.each(sampled(views))(
  "no names overlap on a map at zoom $zoom: $name, $mode, $locale",
  ({ width, em, locale, mode, zoom }) => {
    const plot = provinceMap.plot(sources, { filters: noFilters, locale, mode });
    if (!plot) throw new Error("The map is gone.");
    const natural = drawnAt(width, em, locale, mode).at(-1);
    const frame = { width, height: natural?.height ?? 0, em, palette: lightPalette };
    const option = drawingOf(plot).option(frame);
    const [geo] = listOf(option.geo);
    const texts = drawnTexts(renderSvg({ ...option, geo: { ...geo, zoom } }, frame));
    expect(faultsOf(texts, frame)).toEqual([]);
    expect(texts).not.toEqual(natural?.texts);
  },
);

/** Remarks that must stay on the map of the report's places. */
const remarks = {
  zh: [
    "其余12个县报道未点名。",
    "报道写的是山东、江苏等地，未分省列出期数和人数。",
    "一市之例，不代表全省。",
    "只见于图片说明，没有数据。",
    "台江县的帮扶方：杭州市、余杭区",
  ],
  en: [
    "The report does not name the other 12.",
    "The report says Shandong, Jiangsu and elsewhere; courses and people are not split by place.",
    "One city's example, not the province.",
    "Named only in a caption; no data.",
    "Taijiang County is assisted by Hangzhou, Yuhang District",
  ],
};

test.each(sheets)(
  "if there is little room, figures are left out and caveats stay: $name, $locale",
  ({ width, em, locale }) => {
    for (const { height, texts } of drawnAt(width, em, locale, "report")) {
      const written = texts.map(({ words }) => words.replaceAll(" ", "")).join("");
      const lacking = remarks[locale].filter((remark) => !written.includes(remark.replaceAll(" ", "")));
      expect({ height, lacking }).toEqual({ height, lacking: [] });
    }
  },
);

test.each(sheets)(
  "every place of the report is named on the map, in every size of picture: $name, $locale",
  ({ width, em, locale }) => {
    const [smallest] = drawnAt(width, em, locale, "report");
    const words = (smallest?.texts ?? []).map((each) => each.words);
    const wanted = {
      zh: ["桐梓县", "江口县", "台江县", "贞丰县", "丹寨县", "六盘水市", "遵义市"],
      en: ["Tongzi", "Jiangkou", "Taijiang", "Zhenfeng", "Danzhai", "Liupanshui", "Zunyi"],
    }[locale];
    expect(wanted.filter((name) => !words.includes(name))).toEqual([]);
  },
);

test("on slides, sheets and squares the map fits into less than half of the picture's height", () => {
  const shares = [
    { width: 1786, em: 28, height: 1080 },
    { width: 1306, em: 28, height: 1080 },
    { width: 1569, em: 24, height: 1190 },
    { width: 984, em: 20, height: 1080 },
    { width: 936, em: 30, height: 1920 },
  ].flatMap(({ width, em, height }) =>
    locales.flatMap((locale) =>
      ["report", "record"].map((mode) => {
        const plot = provinceMap.plot(sources, { filters: noFilters, locale, mode });
        return (plot ? drawingOf(plot).smallestHeight(width, em) : Infinity) / height;
      }),
    ),
  );
  expect(Math.max(...shares)).toBeLessThan(0.5);
});
