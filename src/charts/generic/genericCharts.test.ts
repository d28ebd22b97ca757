import { expect, test } from "vitest";
import { parseDataset } from "../../dataset/parseDataset";
import { noFilters } from "../../selectors/filters";
import { inventedSurvey } from "../../testing/inventedSurvey";
import { sources } from "../../testing/sources";
import { chartsOf } from "../chartsOf";
import { charts } from "../index";
import { genericCharts, unshownFacts } from "./genericCharts";

const dataset = parseDataset(JSON.stringify(inventedSurvey(5)), "survey.json");
const survey = { dataset, geography: null };
const generic = genericCharts(charts, dataset);

/** Title, kind of body and ids of what a chart shows. */
const shown = (id: string, locale: "zh" | "en", filters = noFilters) => {
  const plot = generic[id]?.plot(survey, { filters, locale });
  return plot && [plot.title, plot.body.kind, plot.statements.map((statement) => statement.id).join(" ")];
};

test("the repository's report has special charts for all of its facts", () => {
  expect(genericCharts(charts, sources.dataset)).toEqual({});
  expect(Object.keys(chartsOf(sources.dataset))).toEqual(Object.keys(charts));
});

test("another report gets a chart for what no special one shows, in the section it belongs to", () => {
  expect(Object.entries(generic).map(([id, { section }]) => [id, section])).toEqual([
    ["partsVillages", "initiative3"],
    ["datesIncomeYuan", "initiative1"],
    ["likeRateDropPercentagePoints", "initiative2"],
    ["other4", "initiative4"],
    ["other5", "initiative5"],
  ]);
});

test("two dates of one measure are dots in a row for each place", () => {
  expect(shown("datesIncomeYuan", "en")).toEqual([
    "Disposable income per head at different dates",
    "dots",
    "eastTownIncome2018 eastTownIncome2020 westTownIncome2018 westTownIncome2020",
  ]);
});

test("figures of one measure and unit are bars, plans among them", () => {
  expect(shown("likeRateDropPercentagePoints", "zh")).toEqual([
    "贫困发生率下降",
    "bars",
    "dropEast dropWest dropAim",
  ]);
  expect(
    generic.likeRateDropPercentagePoints?.plot(survey, { filters: noFilters, locale: "zh" })?.fills,
  ).toEqual(["actual", "target"]);
});

test("a part is drawn inside its whole", () => {
  expect(shown("partsVillages", "en")).toEqual([
    "Villages: 1,200; of which with paved roads: over 1,130",
    "bars",
    "villages roads",
  ]);
});

test("what stands alone is set in figures", () => {
  expect(shown("other5", "zh")).toEqual(["行动5：其他数字", "boxes", "rank"]);
});

test("every fact of another report is on a chart beside those that give an overview", () => {
  for (const initiatives of [5, 15]) {
    const other = parseDataset(JSON.stringify(inventedSurvey(initiatives)), "survey.json");
    expect(unshownFacts(chartsOf(other), other)).toEqual([]);
  }
});

test("a filter leaves the charts of its initiative", () => {
  const left = Object.keys(generic).filter((id) => shown(id, "en", { initiatives: [2] }) !== null);
  expect(left).toEqual(["likeRateDropPercentagePoints"]);
});
