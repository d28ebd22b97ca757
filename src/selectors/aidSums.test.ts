import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { datasetSchema } from "../dataset/schema";
import { aidSums } from "./aidSums";
import { noFilters } from "./filters";

const dataset = datasetSchema.parse(
  JSON.parse(readFileSync(new URL("../../data/report-28.json", import.meta.url), "utf8")),
);

test("each giver has its own sums, a plan the years it is for", () => {
  const sums = aidSums(dataset, noFilters);
  expect(
    sums?.givers.map(({ name, sums: own }) => [
      name.zh,
      own.map(({ money, years }) => [money.printed, money.status, years?.printed ?? null]),
    ]),
  ).toEqual([
    [
      "杭州市",
      [
        ["100万元", "actual", null],
        ["1000万元", "target", "三年"],
      ],
    ],
    ["浙大二院", [["412万元", "actual", null]]],
  ]);
});

test("the place is named where all sums go to one", () => {
  expect(aidSums(dataset, noFilters)?.area).toEqual({ zh: "台江县", en: "Taijiang County" });
});

test("no place is named where sums go to several", () => {
  const facts = dataset.facts.map((fact) =>
    fact.printed === "412万元" ? { ...fact, area: "guizhou" } : fact,
  );
  expect(aidSums({ ...dataset, facts }, noFilters)?.area).toBeNull();
});

test("the largest sum is for the axis", () => {
  expect(aidSums(dataset, noFilters)?.largest).toBe(10_000_000);
});

test("nothing is left without the initiative", () => {
  expect(aidSums(dataset, { initiatives: [8] })).toBeNull();
});
