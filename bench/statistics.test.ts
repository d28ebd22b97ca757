import { expect, test } from "vitest";
import { exponent, measured } from "./statistics";

test("several runs are summarised by their median and half the distance between their quartiles", () => {
  expect(measured([40, 10, 30, null, 20, 50])).toEqual({ median: 30, spread: 10 });
});

test("without measurements there is no median", () => {
  expect(measured([null, null])).toBeNull();
});

test("the exponent of a time that grows with the square of the size is 2", () => {
  const points = [100, 1000, 10_000].map((size) => ({ size, time: 3 * size ** 2 }));
  expect(exponent(points)).toBeCloseTo(2, 10);
});
