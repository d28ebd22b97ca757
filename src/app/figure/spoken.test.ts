import { expect, it } from "vitest";
import { charts } from "../../charts/index";
import { drawingOf } from "../../charts/drawingOf";
import { locales, type Locale } from "../../i18n/locale";
import { noFilters } from "../../selectors/filters";
import { lightPalette } from "../../render/theme";
import { sources } from "../../testing/sources";
import { spokenChart, spokenDetails, spokenStop } from "./spoken";
import { walkOf } from "./walk";

const heard: Readonly<Record<Locale, readonly string[]>> = {
  zh: [
    "子基金投放资金：278.56亿元，报道所述的结果，第1项，共3项，下有2项",
    "企业使用资金：153.11亿元，报道所述的结果，第1项，共2项",
    "企业使用资金占子基金投放资金的比例：约55.0%，计算值，第2项，共2项",
    "绿色基金规模：138亿元，规模、规定或上限，第2项，共3项，下有1项",
    "绿色基金投资资金：28亿元，报道所述的结果",
    "拟撬动的银行贷款：784亿元，计划或目标，第3项，共3项，下有1项",
    "拟撬动贷款与基金规模之比：约5.7倍，计算值",
  ],
  en: [
    "Money invested by the sub-fund: 27.856 billion yuan, reported result, 1 of 3, 2 more below it",
    "Money used by firms: 15.311 billion yuan, reported result, 1 of 2",
    "Money used by firms as a share of: Money invested by the sub-fund: about 55.0%, computed, 2 of 2",
    "Size of the green fund: 13.8 billion yuan, size, rule or limit, 2 of 3, 1 more below it",
    "Money invested by the green fund: 2.8 billion yuan, reported result",
    "Bank loans to be leveraged: 78.4 billion yuan, plan or target, 3 of 3, 1 more below it",
    "Planned loans as a multiple of the fund's size: about 5.7 times, computed",
  ],
};

const size = { width: 664, height: 300 };

function walkThrough(locale: Locale) {
  const plot = charts.funds.plot(sources, { filters: noFilters, locale });
  if (!plot) throw new Error("There is no chart of funds.");
  const option = drawingOf(plot).option({ ...size, em: 13, palette: lightPalette });
  return { plot, option, stops: walkOf(option) };
}

it.each(locales)("gives the name, the figure and the position of each mark: %s", (locale) => {
  const { stops } = walkThrough(locale);
  expect(stops.map((stop) => spokenStop(stop, sources.dataset, locale))).toEqual(heard[locale]);
});

it("describes details and the whole chart on request", () => {
  const { plot, stops } = walkThrough("en");
  const [first] = stops;
  if (!first) throw new Error("There is no stop.");
  expect(spokenDetails(first, sources.dataset, "en")).toContain("section 8");
  expect(spokenChart(plot)).toContain(plot.subtitle);
});
