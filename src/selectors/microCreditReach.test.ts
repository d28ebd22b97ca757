import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { datasetSchema } from "../dataset/schema";
import { noFilters } from "./filters";
import { microCreditReach } from "./microCreditReach";

const dataset = datasetSchema.parse(
  JSON.parse(readFileSync(new URL("../../data/report-28.json", import.meta.url), "utf8")),
);

test("has amount, households and both ranks, none computed from another", () => {
  const reach = microCreditReach(dataset, noFilters);
  expect([reach?.issued, reach?.households, ...(reach?.ranks ?? [])].map((fact) => fact?.printed)).toEqual([
    "348亿元",
    "66.6万户",
    "全国第二",
    "全国第三",
  ]);
});

test("ranks remain if the report gives no sizes", () => {
  const facts = dataset.facts.filter(({ unit }) => unit === "rank");
  const reach = microCreditReach({ ...dataset, facts }, noFilters);
  expect([reach?.issued, reach?.households, reach?.ranks.length]).toEqual([null, null, 2]);
});

test("nothing is left without the initiative", () => {
  expect(microCreditReach(dataset, { initiatives: [1, 7] })).toBeNull();
});
