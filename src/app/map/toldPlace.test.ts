import { expect, test } from "vitest";
import type { MapArea } from "../../body/mapBody";
import type { OutsideRecord } from "../../selectors/computed";
import { toldPlace } from "./toldPlace";

const record = (id: string): OutsideRecord => ({
  kind: "record",
  id,
  label: { zh: id, en: id },
  code: null,
  count: 1,
  year: 2017,
  area: null,
  announced: "2018-10-17",
  source: { zh: "", en: "" },
});
const area = (code: string, ...ids: readonly string[]): [string, MapArea] => [
  code,
  { code, statements: ids.map(record), said: "" },
];
const plot = { statements: ["third", "first", "batch"].map(record) };
const areas = new Map([area("1", "first"), area("2"), area("3", "third")]);
const to = (from: string | null, which: Parameters<typeof toldPlace>[3]) =>
  toldPlace(plot, areas, from, which);

test("places come in the chart's order, not in the map's", () => {
  expect([to(null, "first"), to(null, "last")]).toEqual(["3", "1"]);
});

test("from no place, or from one without statements, the walk starts at an end", () => {
  expect([to(null, "next"), to("2", "next"), to(null, "previous")]).toEqual(["3", "3", "1"]);
});

test("there is nothing beyond the ends", () => {
  expect([to("3", "next"), to("1", "next"), to("1", "previous"), to("3", "previous")]).toEqual([
    "1",
    null,
    "3",
    null,
  ]);
});

test("statements about a prefecture are told there, not in its counties", () => {
  const shared = new Map([area("101", "first"), area("102", "first"), area("100", "first")]);
  expect(toldPlace(plot, shared, null, "next")).toBe("100");
});
