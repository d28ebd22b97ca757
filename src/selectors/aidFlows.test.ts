import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { inventedDataset } from "../testing/inventedReport";
import { parseDataset } from "../dataset/parseDataset";
import { noFilters } from "./filters";
import { aidFlows } from "./aidFlows";

const dataset = parseDataset(readFileSync("data/report-28.json", "utf8"), "data/report-28.json");
const aid = aidFlows(dataset, noFilters);

test("each giver's flows stand together, by receiver", () => {
  expect(
    aid?.givers.map(({ name, receivers }) => [
      name.en,
      receivers.map((receiver) => [receiver.name.en, receiver.flows.map(({ flow }) => flow.id)]),
    ]),
  ).toEqual([
    [
      "Hangzhou",
      [
        ["Taijiang Minzu Middle School", ["teachersFlow"]],
        ["Taijiang vocational school", ["workshopFlow"]],
        ["Teachers in Taijiang", ["teacherTrainingFlow"]],
      ],
    ],
    [
      "Second Affiliated Hospital of Zhejiang University",
      [["Taijiang People's Hospital", ["doctorsFlow", "equipmentFlow"]]],
    ],
    ["Aid teams", [["Schools and hospital in Taijiang", ["rulesFlow"]]]],
  ]);
});

test("a flow's figures come in its own order: experts before batches", () => {
  expect(aid?.givers[1]?.receivers[0]?.flows[0]?.figures.map(({ value, unit }) => [value, unit])).toEqual([
    [18, "persons"],
    [10, "batches"],
    [6, "months"],
  ]);
});

test("the three sums stay three, one of them for an aim", () => {
  expect(aid?.sums.map(({ value, status }) => [value, status])).toEqual([
    [1000000, "actual"],
    [4120000, "actual"],
    [10000000, "target"],
  ]);
});

test("the people sent are teachers and medical experts", () => {
  expect(aid?.people.map(({ measure, value }) => [measure, value])).toEqual([
    ["teachersSent", 43],
    ["doctorsSent", 18],
  ]);
});

test("aid that the report does not count stands apart", () => {
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
