import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { slicesFor } from "./fontSlices";

it("finds Latin letters in their own slice first, Chinese characters in a numbered one, and nothing for a character in no slice", () => {
  expect(slicesFor("a")).toEqual(["latin", "119"]);
  expect(slicesFor("贵")).toEqual(["114"]);
  expect(slicesFor("😀")).toEqual([]);
});

it("applies to the serif face too, which has the same slices", () => {
  const cut = (family: string) =>
    readFileSync(`node_modules/@fontsource/noto-${family}-sc/unicode.json`, "utf8");
  expect(JSON.parse(cut("serif"))).toEqual(JSON.parse(cut("sans")));
});
