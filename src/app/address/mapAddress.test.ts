import { expect, test } from "vitest";
import { charts } from "../../charts/index";
import { readAddress, startAddress, writeAddress } from "./address";

const read = (search: string) =>
  readAddress(search, {
    charts,
    initiatives: null,
    isMeasure: () => true,
    isStatement: () => false,
    isArea: () => false,
  });

test("a place and a stop of the map's slider survive a round trip through a link", () => {
  const link = "?mode=provinceMap.record-2018&place=522630";
  const { address, ignored } = read(link);
  expect([address.place, address.modes, ignored]).toEqual(["522630", { provinceMap: "record-2018" }, []]);
  expect(writeAddress(address)).toBe(link);
});

test("anything that cannot be the code of a place is left out and reported", () => {
  expect(read("?place=%3Cb%3E")).toEqual({
    address: startAddress,
    ignored: [{ parameter: "place", value: "<b>" }],
    moved: [],
  });
});

test("a chart without a slider accepts no stop", () => {
  expect(read("?mode=trainingVolume.linear-2018").ignored).toEqual([
    { parameter: "mode", value: "trainingVolume.linear-2018" },
  ]);
});
