import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { boundariesOf } from "../dataset/boundaries";
import { parseTopology } from "../dataset/topologySchema";
import { countyExitsSchema } from "../dataset/countyExits";
import { exitRecord, stopAt } from "./exitRecord";

const read = (file: string): unknown => JSON.parse(readFileSync(`data/${file}`, "utf8"));
const boundaries = boundariesOf(parseTopology(read("boundaries.topo.json")));
const exits = countyExitsSchema.parse(read("county-exits.json"));
const report = { published: "2019-01-16" };
const record = exitRecord(exits, boundaries, report);

test("the batches stand in the order of their years", () => {
  expect(record.batches.map(({ batch }) => [batch.year, batch.count])).toEqual([
    [2016, 1],
    [2017, 14],
    [2018, 18],
    [2019, 24],
    [2020, 9],
  ]);
});

test("15 had left and 51 remained on the day of the report: 66 of 88, and 22 never listed", () => {
  const { stops, listed, neverListed } = record;
  expect({ stop: stops[0], listed, neverListed }).toEqual({
    stop: {
      key: "",
      date: "2019-01-16",
      standing: ["left", "left", "listed", "listed", "listed"],
      counts: { left: 15, listed: 51 },
    },
    listed: 66,
    neverListed: 22,
  });
});

test("each batch names as many counties as it counts", () => {
  expect(record.batches.map(({ counties }) => counties.length)).toEqual(
    record.batches.map(({ batch }) => batch.count),
  );
});

test("every county of the record is on the map, and none twice", () => {
  const codes = record.batches.flatMap(({ counties }) => counties.map(({ code }) => code));
  const known = new Set(boundaries.counties.map(({ code }) => code));
  expect([new Set(codes).size, codes.filter((code) => code === null || !known.has(code))]).toEqual([66, []]);
});

test("a county of the record carries its own source and no place in the report", () => {
  expect(record.batches[1]?.counties.find(({ code }) => code === "520621")).toEqual({
    kind: "record",
    id: "exit520621",
    label: { zh: "江口县", en: "Jiangkou County" },
    code: "520621",
    count: 1,
    year: 2017,
    area: { zh: "铜仁市", en: "Tongren City" },
    announced: "2018-10-17",
    shortSource: { zh: "国务院扶贫办2018-10-17", en: "State Council Leading Group Office, 17 Oct 2018" },
    source: {
      zh: "国务院扶贫办公布，2018-10-17（贵州省人民政府2018年9月同意；网址不详）",
      en: "State Council Leading Group Office of Poverty Alleviation and Development, 17 Oct 2018 (approved by the province in Sept 2018; no address known)",
    },
  });
});

test("of a later report, the third batch has left", () => {
  const later = exitRecord(exits, boundaries, { published: "2019-06-01" });
  expect(later.stops[0].counts).toEqual({ left: 33, listed: 33 });
});

test("batch by batch the counties leave, and at every stop they add up to all that were listed", () => {
  expect(record.stops.map(({ key, date, counts }) => [key, date, counts.left, counts.listed])).toEqual([
    ["", "2019-01-16", 15, 51],
    ["2016", "2017-10-31", 1, 65],
    ["2017", "2018-10-17", 15, 51],
    ["2018", "2019-04-25", 33, 33],
    ["2019", "2020-03-03", 57, 9],
    ["2020", "2020-11-23", 66, 0],
  ]);
  const sums = record.stops.map(({ counts: { left, listed } }) => left + listed);
  expect(new Set(sums)).toEqual(new Set([66]));
});

test("a stop that the record does not have is the day of the report", () => {
  expect(stopAt(record, "1999").date).toBe("2019-01-16");
});
