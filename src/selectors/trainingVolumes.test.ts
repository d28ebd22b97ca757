import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseDataset } from "../dataset/parseDataset";
import { noFilters } from "./filters";
import { trainingVolumes, type TrainingVolume } from "./trainingVolumes";

const dataset = parseDataset(readFileSync("data/report-28.json", "utf8"), "data/report-28.json");
const volumes = trainingVolumes(dataset, noFilters);
const shown = (list: readonly TrainingVolume[] | undefined) =>
  list?.map(({ fact, place }) => [fact.value, fact.bound, fact.unit, place?.en ?? null]);

test("attendances come largest first, with their place where it is not the province", () => {
  expect(shown(volumes?.attendances)).toEqual([
    [3150000, "over", "personTimes", null],
    [468000, "exact", "personTimes", null],
    [110000, "over", "personTimes", null],
    [20000, "over", "personTimes", "The 14 counties that passed"],
  ]);
});

test("people stand apart from attendances", () => {
  expect(shown(volumes?.people)).toEqual([[20000, "exact", "persons", null]]);
});

test("the logarithmic axis runs between the powers of ten around all figures", () => {
  expect(volumes?.decades).toEqual({ from: 10000, to: 10000000 });
});

test("the largest figure ends the linear axis", () => {
  expect(volumes?.largest).toBe(3150000);
});

test("initiative 2 alone leaves the attendances of the exit counties", () => {
  const chosen = trainingVolumes(dataset, { initiatives: [2] });
  expect([shown(chosen?.attendances), shown(chosen?.people), chosen?.decades]).toEqual([
    [[20000, "over", "personTimes", "The 14 counties that passed"]],
    [],
    { from: 10000, to: 100000 },
  ]);
});

test("initiative 5 alone leaves those of the province", () => {
  expect(shown(trainingVolumes(dataset, { initiatives: [5] })?.attendances)?.map(([value]) => value)).toEqual(
    [3150000, 468000, 110000],
  );
});

test("a single power of ten still spans an axis", () => {
  const facts = dataset.facts.flatMap((fact) =>
    fact.measure === "trainingPeople" ? [{ ...fact, value: 1000 }] : [],
  );
  expect(trainingVolumes({ ...dataset, facts }, noFilters)?.decades).toEqual({ from: 1000, to: 10000 });
});

test("nothing is left without initiatives 2 and 5", () => {
  expect(trainingVolumes(dataset, { initiatives: [1, 3, 4, 6, 7, 8] })).toBeNull();
});
