import { expect, test } from "vitest";
import { grouped } from "./grouped";

test("groups and their items keep the order of first occurrence", () => {
  const groups = grouped(["pear", "fig", "plum", "lime"], (word) => word.length);
  expect([...groups]).toEqual([
    [4, ["pear", "plum", "lime"]],
    [3, ["fig"]],
  ]);
});

test("an item without a key is left out", () => {
  const groups = grouped([{ of: "a" }, {}, { of: "a" }], ({ of }: { of?: string }) => of);
  expect([...groups]).toEqual([["a", [{ of: "a" }, { of: "a" }]]]);
});
