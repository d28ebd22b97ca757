import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseDataset } from "../dataset/parseDataset";
import { noFilters } from "./filters";
import { moneyRoutes } from "./moneyRoutes";

const dataset = parseDataset(readFileSync("data/report-28.json", "utf8"), "data/report-28.json");
const routes = moneyRoutes(dataset, noFilters);

test("there are three routes of counted money from a source to a receiver", () => {
  expect(
    routes?.map(({ topic, lines, receiver }) => [
      topic,
      lines.map(({ source, steps }) => [source.id, ...steps.map(({ to }) => to.id)]),
      receiver.id,
    ]),
  ).toEqual([
    ["subFund", [["industrySubFund", "fundProjects", "firms"]], "firms"],
    [
      "greenFund",
      [
        ["greenFund", "greenIndustriesParty"],
        ["banks", "greenIndustriesParty"],
      ],
      "greenIndustriesParty",
    ],
    ["microCredit", [["banks", "poorHouseholds"]], "poorHouseholds"],
  ]);
});

test("a source has the flows that lead to it without counted money, outermost first", () => {
  expect(
    routes?.flatMap(({ lines }) => lines.map(({ origins }) => origins.map(({ flow }) => flow.id))),
  ).toEqual([
    ["fundDecisionFlow", "fundToSubFund"],
    ["fundAdjusted", "greenFundSetUp"],
    ["greenFundToBanks"],
    [],
  ]);
});

test("money on its way is a result or a plan, and the size of a fund moves nothing", () => {
  const steps = routes?.flatMap(({ lines }) => lines.flatMap((line) => line.steps)) ?? [];
  expect(steps.map(({ flow, figures }) => [flow.id, figures.map(({ status }) => status)])).toEqual([
    ["subFundToProjects", ["actual", "actual"]],
    ["projectsToFirms", ["actual", "actual"]],
    ["greenFundToIndustries", ["actual", "actual"]],
    ["banksToGreenIndustries", ["target"]],
    ["microCreditFlow", ["actual", "actual"]],
  ]);
});

test("the industries are those that the green fund's receiver stands for, and households benefit from it", () => {
  const green = routes?.[1];
  expect([green?.members?.list.items.length, green?.onward.map(({ flow }) => flow.id)]).toEqual([
    8,
    ["industriesToHouseholds"],
  ]);
});

test("no flow of the three topics is left out", () => {
  const shown = routes?.flatMap(({ lines, onward }) => [
    ...lines.flatMap(({ origins, steps }) => [...origins, ...steps]),
    ...onward,
  ]);
  const wanted = dataset.flows.filter(({ topic }) => ["subFund", "greenFund", "microCredit"].includes(topic));
  expect(shown?.map(({ flow }) => flow.id).sort()).toEqual(wanted.map(({ id }) => id).sort());
});

test("nothing is left without the initiative", () => {
  expect(moneyRoutes(dataset, { initiatives: [7] })).toBeNull();
});
