import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { inventedDataset } from "../testing/inventedReport";
import { parseDataset } from "../dataset/parseDataset";
import { noFilters } from "./filters";
import { aidFlows, isMoney } from "./aidFlows";

const dataset = parseDataset(readFileSync("data/report-28.json", "utf8"), "data/report-28.json");
const aid = aidFlows(dataset, noFilters);

test("each giver's gifts are together, with their receivers", () => {
  expect(
    aid?.givers.map(({ name, flows }) => [
      name.en,
      flows.map(({ flow, receiver }) => [flow.id, receiver.en]),
    ]),
  ).toEqual([
    [
      "Hangzhou",
      [
        ["teachersFlow", "Taijiang Minzu Middle School"],
        ["workshopFlow", "Taijiang vocational school"],
        ["teacherTrainingFlow", "Teachers in Taijiang"],
      ],
    ],
    [
      "Second Affiliated Hospital of Zhejiang University",
      [
        ["doctorsFlow", "Taijiang People's Hospital"],
        ["equipmentFlow", "Taijiang People's Hospital"],
      ],
    ],
    ["Assistance teams", [["rulesFlow", "Schools and hospital in Taijiang"]]],
  ]);
});

test("a gift is the first figure of its flow, and the others are details: experts, then batches and months", () => {
  const doctors = aid?.givers[1]?.flows[0];
  expect(doctors && [doctors.gift, ...doctors.details].map(({ value, unit }) => [value, unit])).toEqual([
    [18, "persons"],
    [10, "batches"],
    [6, "months"],
  ]);
});

test("the three sums stay separate, one of them as a target, and the largest sets the scale", () => {
  const gifts = aid?.givers.flatMap(({ flows }) => flows.map(({ gift }) => gift)) ?? [];
  expect(gifts.filter(isMoney).map(({ value, status }) => [value, status])).toEqual([
    [1000000, "actual"],
    [10000000, "target"],
    [4120000, "actual"],
  ]);
  expect(aid?.largest).toBe(10000000);
});

test("the plan is its giver's largest sum, over three years", () => {
  const plan = aid?.plan;
  expect([plan?.giver.en, plan?.money.value, plan?.years.value, plan?.isLargest]).toEqual([
    "Hangzhou",
    10000000,
    3,
    true,
  ]);
});

test("a plan is not called the largest sum if its giver gives a larger one", () => {
  const facts = dataset.facts.map((fact) => (fact.printed === "100万元" ? { ...fact, value: 2e7 } : fact));
  expect(aidFlows({ ...dataset, facts }, noFilters)?.plan?.isLargest).toBe(false);
});

test("aid without a figure is set apart", () => {
  expect(aid?.uncounted.map(({ giver, flow }) => [giver.zh, flow.label.zh])).toEqual([
    ["中组部", "定点帮扶"],
    ["余杭区", "对口帮扶"],
  ]);
});

test("nothing is left without initiative 7", () => {
  expect(aidFlows(dataset, { initiatives: [2, 8] })).toBeNull();
});

test("a report without aid has no flows", () => {
  expect(aidFlows({ ...inventedDataset, flows: [] }, noFilters)).toBeNull();
});
