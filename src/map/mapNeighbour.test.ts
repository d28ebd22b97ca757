import { expect, test } from "vitest";
import { sources } from "../testing/sources";
import { neighbourInDirection, type Direction } from "./mapNeighbour";

const { boundaries } = sources.geography;
const directions: readonly Direction[] = ["north", "east", "south", "west"];
const around = (code: string) =>
  directions.map((direction) => neighbourInDirection(boundaries, code, direction)?.name ?? null);

test("a county in the middle has a neighbour on every side", () => {
  expect(around("522630")).toEqual(["施秉县", "剑河县", "雷山县", "凯里市"]);
});

test("the westernmost county has no neighbour in the west", () => {
  expect(neighbourInDirection(boundaries, "520526", "west")).toBeNull();
});

test("an unknown code has no neighbours", () => {
  expect(neighbourInDirection(boundaries, "000000", "north")).toBeNull();
});

test("the arrow keys lead from any county to every other", () => {
  const reached = new Set(["520526"]);
  for (const code of reached) {
    for (const direction of directions) {
      const next = neighbourInDirection(boundaries, code, direction);
      if (next) reached.add(next.code);
    }
  }
  expect(reached.size).toBe(boundaries.counties.length);
});
