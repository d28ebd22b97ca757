import { expect, test } from "vitest";
import { inventedDataset } from "../testing/inventedReport";
import { sources } from "../testing/sources";
import { noFilters } from "./filters";
import { exitSteps } from "./exitSteps";

const { dataset } = sources;
const steps = exitSteps(dataset, noFilters);

test("the steps are numbered and named as in the report's list", () => {
  expect(steps?.steps.map(({ number, name }) => [number, name.zh])).toEqual([
    [1, "政策设计"],
    [2, "工作部署"],
    [3, "干部培训"],
    [4, "监督检查"],
    [5, "追责问责"],
  ]);
});

test("training and inspection have figures, the others have none", () => {
  expect(steps?.steps.map(({ figures }) => figures.map(({ value, unit }) => [value, unit]))).toEqual([
    [],
    [],
    [[20000, "personTimes"]],
    [
      [28, "persons"],
      [3, "months"],
    ],
    [],
  ]);
});

test("the first two steps name set phrases that contain numbers", () => {
  expect(steps?.steps.map(({ phrases }) => phrases.map(({ value }) => value))).toEqual([
    [1, 2, 3],
    [5, 5],
    [],
    [],
    [],
  ]);
});

test("the report says that three of the steps reached the counties", () => {
  expect(steps?.steps.map(({ isInCounties }) => isInCounties)).toEqual([false, true, true, true, false]);
});

test("the counties are those that passed", () => {
  expect([steps?.counties?.value, steps?.counties?.status]).toEqual([14, "actual"]);
});

test("the report itself counts the steps", () => {
  expect([steps?.counted.count?.value, steps?.counted.count?.status]).toEqual([5, "rule"]);
});

test("without the counties the steps remain, and reach none", () => {
  const facts = dataset.facts.filter(({ measure }) => measure !== "countiesPassed");
  const left = exitSteps({ ...dataset, facts }, noFilters);
  expect([left?.counties, left?.steps.map(({ isInCounties }) => isInCounties)]).toEqual([
    null,
    [false, false, false, false, false],
  ]);
});

test("nothing is left without initiative 2", () => {
  expect(exitSteps(dataset, { initiatives: [4, 5] })).toBeNull();
});

test("a report without the steps has none", () => {
  expect(exitSteps(inventedDataset, noFilters)).toBeNull();
});
