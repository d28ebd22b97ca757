import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { inventedDataset } from "../testing/inventedReport";
import { parseDataset } from "../dataset/parseDataset";
import { noFilters } from "./filters";
import { sessionMeans } from "./sessionMeans";

const dataset = parseDataset(readFileSync("data/report-28.json", "utf8"), "data/report-28.json");
const means = sessionMeans(dataset, noFilters);

test("each training has its sessions and what came of them, in the report's order", () => {
  expect(means?.map(({ sessions, volume }) => [sessions.value, volume?.value, volume?.unit])).toEqual([
    [493, 468000, "personTimes"],
    [400, 20000, "persons"],
    [121, 3150000, "personTimes"],
  ]);
});

test("the mean is the volume by the sessions, in the volume's unit and as exact as the volume", () => {
  expect(means?.map(({ mean }) => [mean?.value.toFixed(2), mean?.unit, mean?.bound])).toEqual([
    ["949.29", "personTimes", "exact"],
    ["50.00", "persons", "exact"],
    ["26033.06", "personTimes", "over"],
  ]);
});

test("a mean names its inputs", () => {
  expect(means?.[0]?.mean?.inputs.map(({ id }) => id)).toEqual(["rotationAttendances", "rotationSessions"]);
});

test("a mean carries the note of its sessions", () => {
  expect(means?.[2]?.mean?.note).toEqual(means?.[2]?.sessions.note);
});

test("sessions without a volume have no mean", () => {
  const facts = dataset.facts.filter(({ measure }) => measure !== "trainingPeople");
  expect(sessionMeans({ ...dataset, facts }, noFilters)?.map(({ mean }) => mean === null)).toEqual([
    false,
    true,
    false,
  ]);
});

test("no sessions at all have no mean", () => {
  const facts = dataset.facts.map((fact) => (fact.unit === "sessions" ? { ...fact, value: 0 } : fact));
  expect(sessionMeans({ ...dataset, facts }, noFilters)?.map(({ mean }) => mean)).toEqual([null, null, null]);
});

test("nothing is left without initiative 5", () => {
  expect(sessionMeans(dataset, { initiatives: [2] })).toBeNull();
});

test("a report without sessions has no means", () => {
  expect(sessionMeans(inventedDataset, noFilters)).toBeNull();
});
