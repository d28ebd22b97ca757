import { describe, expect, it } from "vitest";
import type { Plot } from "./chart";
import { charts } from "./index";
import { pictureOf } from "../export/picture/picture";
import { pictureLook } from "../export/picture/pictureLook";
import { defaultSettings, pictureParts } from "../export/settings";
import { locales } from "../i18n/locale";
import { noFilters, type Filters } from "../selectors/filters";
import { drawnTexts } from "../testing/drawnPicture";
import { sampled } from "../testing/sampled";
import { initiatives, sources } from "../testing/sources";
import { untrueWords } from "../testing/untrueWords";

const selections: readonly Filters[] = [
  noFilters,
  ...initiatives.map((initiative) => ({ initiatives: [initiative] })),
];

function drawnWords(plot: Plot, filters: Filters, parts = defaultSettings.parts): readonly string[] {
  const subject = { plot, dataset: sources.dataset, filters };
  const { svg } = pictureOf(subject, pictureLook({ ...defaultSettings, parts }));
  return drawnTexts(svg).map(({ words }) => words);
}

const plots = Object.entries(charts).flatMap(([id, chart]) =>
  (chart.modes.length > 0 ? chart.modes : [undefined]).flatMap((mode) =>
    locales.flatMap((locale) =>
      selections.flatMap((filters) => {
        const plot = chart.plot(sources, { filters, locale, mode });
        return plot ? [{ id, mode, locale, filters, plot }] : [];
      }),
    ),
  ),
);

describe.each(Object.keys(charts))("%s", (chart) => {
  it.each(sampled(plots.filter(({ id }) => id === chart)))(
    "the picture says what kind its figures are: $mode $locale $filters.initiatives",
    ({ plot, filters }) => {
      expect(untrueWords(plot, drawnWords(plot, filters))).toEqual([]);
    },
  );
});

function plotOf(chart: keyof typeof charts, locale: "zh" | "en"): Plot {
  const plot = charts[chart].plot(sources, { filters: noFilters, locale });
  if (!plot) throw new Error(`${chart} shows nothing.`);
  return plot;
}

it("a picture without a source line keeps the note on undated figures", () => {
  const parts = pictureParts.filter((part) => part !== "source");
  expect(drawnWords(plotOf("microCredit", "en"), noFilters, parts)).toContain(
    "As reported, January 2019; cut-off not stated",
  );
});

it.each([
  ["the cut-off", "microCredit", "截止时间未注明", "says nowhere: 截止时间未注明"],
  ["the report's last year", "cloudPipeline", "“去年", "says nowhere: “去年"],
  ["that a figure is computed", "funds", "计算值", "does not call every computed figure 计算值"],
  ["that a stock is undated", "ruralRevolution", "未注明日期", "says nowhere: 未注明日期"],
  ["who reported the exits", "countyExits", "国务院扶贫办", "says nowhere: 国务院扶贫办"],
  ["that a part is our reading", "fundProjects", "读法", "says nowhere: 读法"],
] as const)("finds a picture that leaves out %s", (_, chart, mark, fault) => {
  const plot = plotOf(chart, "zh");
  const words = drawnWords(plot, noFilters).join("");
  expect(untrueWords(plot, [words])).toEqual([]);
  expect(untrueWords(plot, [words.replaceAll(mark, "")])).toEqual([fault]);
});

it("reports a single computed figure among several that is not marked as computed", () => {
  const plot = plotOf("funds", "zh");
  const words = drawnWords(plot, noFilters).join("");
  expect(untrueWords(plot, [words.replace("计算值", "")])).toEqual([
    "does not call every computed figure 计算值",
  ]);
});
