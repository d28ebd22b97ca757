import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseDataset } from "../dataset/parseDataset";
import { noFilters } from "./filters";
import { trainingVolumes, type TrainingVolume } from "./trainingVolumes";

const dataset = parseDataset(readFileSync("data/report-28.json", "utf8"), "data/report-28.json");
const volumes = trainingVolumes(dataset, noFilters);
const shown = (list: readonly TrainingVolume[] | undefined) =>
  list?.map(({ fact, place }) => [fact.value, fact.bound, fact.unit, place?.en ?? null]);

test("attendances come largest first, with their place unless it is the whole province", () => {
  expect(shown(volumes?.attendances)).toEqual([
    [3150000, "over", "personTimes", null],
    [468000, "exact", "personTimes", null],
    [110000, "over", "personTimes", null],
    [20000, "over", "personTimes", "The 14 counties that passed"],
  ]);
});

test("people are separate from attendances", () => {
  expect(shown(volumes?.people)).toEqual([[20000, "exact", "persons", null]]);
});

test("sessions are beside the sizes they led to, with means of three significant digits", () => {
  const rows = [...(volumes?.attendances ?? []), ...(volumes?.people ?? [])];
  expect(
    rows.map(({ sessions, mean }) => [sessions?.value, mean && Math.round(mean.value), mean?.decimals]),
  ).toEqual([
    [121, 26033, -2],
    [493, 949, 0],
    [undefined, null, undefined],
    [undefined, null, undefined],
    [400, 50, 0],
  ]);
});

test("initiative 2 alone leaves the attendances of the exit counties", () => {
  const chosen = trainingVolumes(dataset, { initiatives: [2] });
  expect([shown(chosen?.attendances), shown(chosen?.people)]).toEqual([
    [[20000, "over", "personTimes", "The 14 counties that passed"]],
    [],
  ]);
});

test("initiative 5 alone leaves those of the province", () => {
  expect(shown(trainingVolumes(dataset, { initiatives: [5] })?.attendances)?.map(([value]) => value)).toEqual(
    [3150000, 468000, 110000],
  );
});

test("nothing is left without initiatives 2 and 5", () => {
  expect(trainingVolumes(dataset, { initiatives: [1, 3, 4, 6, 7, 8] })).toBeNull();
});
