import { expect, test } from "vitest";
import { stacked } from "./stack";

const heading = { height: 10, shares: 0 };
const row = { height: 20, shares: 1 };

test("things stand below one another from the top given", () => {
  expect(stacked([heading, row], { top: 5, height: 30 })).toEqual([
    { top: 5, height: 10 },
    { top: 15, height: 20 },
  ]);
});

test("what is left over goes to those that take a share", () => {
  expect(stacked([heading, row, { height: 20, shares: 3 }], { top: 0, height: 90 })).toEqual([
    { top: 0, height: 10 },
    { top: 10, height: 30 },
    { top: 40, height: 50 },
  ]);
});

test("what is lacking is taken from them alike", () => {
  expect(stacked([heading, row, row], { top: 0, height: 40 })).toEqual([
    { top: 0, height: 10 },
    { top: 10, height: 15 },
    { top: 25, height: 15 },
  ]);
});

test("without shares nothing stretches", () => {
  expect(stacked([heading], { top: 0, height: 40 })).toEqual([{ top: 0, height: 10 }]);
});
