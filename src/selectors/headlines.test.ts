import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { datasetSchema, type Dataset } from "../dataset/schema";
import { noFilters, type Filters } from "./filters";
import { headlines } from "./headlines";

const dataset = datasetSchema.parse(
  JSON.parse(readFileSync(new URL("../../data/report-28.json", import.meta.url), "utf8")),
);

const shown = (from: Dataset, filters: Filters) =>
  headlines(from, filters)?.map(({ initiative, figures, areas, isProvince }) => [
    initiative,
    figures.map(({ printed }) => printed).join(" "),
    areas.map(({ id }) => id).join(" "),
    isProvince,
  ]);

test("every initiative has its figures, with the place they apply to", () => {
  expect(shown(dataset, noFilters)).toEqual([
    [1, "八要素", "guizhou", true],
    [2, "14个县", "fourteenCounties", false],
    [3, "7个配套文件", "guizhou", true],
    [4, "2300余万条", "guizhou", true],
    [5, "315万余人次", "guizhou", true],
    [6, "97个联村党委", "liupanshui", false],
    [7, "43名 18名", "taijiang", false],
    [8, "348亿元", "guizhou", true],
  ]);
});

test("an initiative that is filtered out has no card", () => {
  expect(shown(dataset, { initiatives: [6, 8] })).toEqual([
    [6, "97个联村党委", "liupanshui", false],
    [8, "348亿元", "guizhou", true],
  ]);
});

test("nothing is left without initiatives", () => {
  expect(headlines(dataset, { initiatives: [] })).toBeNull();
});

test("an initiative without the first measure gets the next one", () => {
  const facts = dataset.facts.filter(({ measure }) => measure !== "microCreditIssued");
  expect(shown({ ...dataset, facts }, { initiatives: [8] })).toEqual([[8, "278.56亿元", "guizhou", true]]);
});

test("an initiative without figures has no card", () => {
  const facts = dataset.facts.filter(({ initiative }) => initiative !== 3);
  expect(shown({ ...dataset, facts }, { initiatives: [3, 4] })).toEqual([[4, "2300余万条", "guizhou", true]]);
});
