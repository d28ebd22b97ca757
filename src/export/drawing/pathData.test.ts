import { describe, expect, it } from "vitest";
import { pathData, stepsOf } from "./pathData";

describe("path data", () => {
  it.each([
    ["M1 2L3 4Z", "M1 2L3 4Z"],
    ["M0 -14l1 0l0 3l-1 0Z", "M0 -14L1 -14L1 -11L0 -11Z"],
    ["m1 1 2 0 0 2z m5 5h1v-1", "M1 1L3 1L3 3ZM6 6L7 6L7 5"],
    ["M10.5.5L-1e1-2", "M10.5 0.5L-10 -2"],
    ["M0 0c1 0 2 1 2 2", "M0 0C1 0 2 1 2 2"],
    ["M0 0Q3 0 3 3", "M0 0C2 0 3 1 3 3"],
    ["M0 0a7 7 0 0 1 7 7", "M0 0A7 7 0 0 1 7 7"],
    ["", ""],
  ])("%s becomes %s in absolute commands", (given, absolute) => {
    expect(pathData(stepsOf(given))).toBe(absolute);
  });

  it.each(["1 2", "M1", "M1 2L3", "M0 0S1 1 2 2", "M0 0L1 #"])("%s is refused", (given) => {
    expect(() => stepsOf(given)).toThrow("There is no reading the path");
  });
});
