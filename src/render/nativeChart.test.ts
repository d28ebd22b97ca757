import { expect, test } from "vitest";
import { linearAxis, logAxis } from "./nativeChart";

test.each<[number, number, number, number]>([
  // largest in base units, unit, top of the axis, step
  [78_400_000_000, 100_000_000, 800, 200],
  [78_400_000_000, 1_000_000_000, 80, 20],
  [10_000_000, 10_000, 1000, 200],
  [381, 1, 400, 100],
  [12, 1, 12, 2],
  [3_150_000, 1_000_000, 4, 1],
  [0.3, 1, 0.3, 0.05],
  [0, 1, 1, 1],
])("an axis up to %d in units of %d ends at %d in steps of %d", (largest, unit, max, step) => {
  const axis = linearAxis({ name: "", largest, unit });
  expect([axis.min, axis.max, axis.step]).toEqual([0, max, step]);
});

test("a logarithmic axis runs over whole powers of ten, in its own unit", () => {
  const { min, max, step, scale } = logAxis("", 10_000, { from: 10_000, to: 10_000_000 });
  expect([min, max, step, scale]).toEqual([1, 1000, 10, "log"]);
});
