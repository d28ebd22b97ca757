import { expect, test } from "vitest";
import { renderSvg } from "../render/renderSvg";
import type { Box } from "../render/shapes";
import { lightPalette } from "../render/theme";
import { drawnTexts, outside, overlaps } from "../testing/drawnPicture";
import { locales } from "../i18n/locale";
import { noFilters } from "../selectors/filters";
import { provinceMap } from "./provinceMap";
import { sources } from "../testing/sources";

/** Pairs of texts that lie over one another, and texts that leave the frame. */
function faultsOf(svg: string, frame: Pick<Box, "width" | "height">): readonly string[] {
  const texts = drawnTexts(svg);
  return [
    ...overlaps(texts).map(([one, other]) => `${one} over ${other}`),
    ...texts.filter(({ box }) => outside([box], frame).length > 0).map(({ words }) => `${words} outside`),
  ];
}

/** Widths of pictures and pages, px, with the size of their letters. */
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

const cases = sizes.flatMap((size) =>
  locales.flatMap((locale) =>
    ["report", "record", "record-2020", "batches"].map((mode) => ({ ...size, locale, mode })),
  ),
);

test.each(cases)(
  "no text lies over another or leaves the picture: $name, $mode, $locale",
  ({ width, em, locale, mode }) => {
    const plot = provinceMap.plot(sources, { filters: noFilters, locale, mode });
    if (!plot) throw new Error("The map is gone.");
    const smallest = plot.smallestHeight(width, em);
    for (const height of [smallest, smallest * 1.4, plot.height(width, em)].map(Math.ceil)) {
      const frame = { width, height, em, palette: lightPalette };
      expect(faultsOf(renderSvg(plot.option(frame), frame), frame)).toEqual([]);
    }
  },
);

/** What must not be read into the map of the report's places. */
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

test.each(sizes.flatMap((size) => locales.map((locale) => ({ ...size, locale }))))(
  "however little room there is, figures go and what qualifies them stays: $name, $locale",
  ({ width, em, locale }) => {
    const plot = provinceMap.plot(sources, { filters: noFilters, locale, mode: "report" });
    if (!plot) throw new Error("The map is gone.");
    const smallest = plot.smallestHeight(width, em);
    for (const height of [smallest, smallest * 1.2, smallest * 1.5, plot.height(width, em)].map(Math.ceil)) {
      const svg = renderSvg(plot.option({ width, height, em, palette: lightPalette }), { width, height });
      const written = drawnTexts(svg)
        .map(({ words }) => words.replaceAll(" ", ""))
        .join("");
      const lacking = remarks[locale].filter((remark) => !written.includes(remark.replaceAll(" ", "")));
      expect({ height, lacking }).toEqual({ height, lacking: [] });
    }
  },
);

test.each(sizes)(
  "every place of the report on the map is named, however small the picture: $name",
  ({ width, em }) => {
    for (const locale of locales) {
      const plot = provinceMap.plot(sources, { filters: noFilters, locale, mode: "report" });
      if (!plot) throw new Error("The map is gone.");
      const frame = {
        width,
        height: Math.ceil(plot.smallestHeight(width, em)),
        em,
        palette: lightPalette,
      };
      const words = drawnTexts(renderSvg(plot.option(frame), frame)).map((each) => each.words);
      const wanted = {
        zh: ["桐梓县", "江口县", "台江县", "贞丰县", "丹寨县", "六盘水市", "遵义市"],
        en: ["Tongzi", "Jiangkou", "Taijiang", "Zhenfeng", "Danzhai", "Liupanshui", "Zunyi"],
      }[locale];
      expect(wanted.filter((name) => !words.includes(name))).toEqual([]);
    }
  },
);

test("on slides, sheets and squares the map fits into less than half the picture's height", () => {
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
        return (plot?.smallestHeight(width, em) ?? Infinity) / height;
      }),
    ),
  );
  expect(Math.max(...shares)).toBeLessThan(0.5);
});
