import { expect, test } from "vitest";
import { laneDistances } from "./laneDistances";

const nothing = { hangings: [], betweens: [], spannings: [] };
const hanging = (lane: number, from: number, to: number, reach: number) => ({
  lane,
  from,
  to,
  above: reach,
  below: reach,
});

test("lanes stand as far apart as things that lie over one another need", () => {
  const hangings = [hanging(0, 0, 10, 20), hanging(1, 5, 15, 30)];
  expect(laneDistances({ ...nothing, hangings }, 2, 4)).toEqual([20, 54, 30]);
});

test("things beside one another ask for no room between lanes", () => {
  const hangings = [hanging(0, 0, 10, 20), hanging(1, 10, 20, 30)];
  expect(laneDistances({ ...nothing, hangings }, 2, 4)).toEqual([20, 24, 30]);
});

test("what lies between two lanes adds its height", () => {
  const hangings = [hanging(0, 0, 10, 20), hanging(1, 0, 10, 20)];
  const betweens = [{ lane: 0, from: 2, to: 4, height: 16 }];
  expect(laneDistances({ ...nothing, hangings, betweens }, 2, 4)).toEqual([20, 56, 20]);
});

test("what spans lanes parts them evenly until it has its height", () => {
  const spannings = [{ lanes: [0, 2] as const, height: 60 }];
  expect(laneDistances({ ...nothing, spannings }, 3, 4)).toEqual([0, 30, 30, 0]);
});
