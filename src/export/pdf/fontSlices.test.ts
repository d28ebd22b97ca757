import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { slicesFor } from "./fontSlices";

it("finds Latin first in its own slice, Chinese in a numbered one, and nothing for what no slice has", () => {
  expect(slicesFor("a")).toEqual(["latin", "119"]);
  expect(slicesFor("贵")).toEqual(["114"]);
  expect(slicesFor("😀")).toEqual([]);
});

it("holds for the serif face too, which is cut alike", () => {
  const cut = (family: string) =>
    readFileSync(`node_modules/@fontsource/noto-${family}-sc/unicode.json`, "utf8");
  expect(JSON.parse(cut("serif"))).toEqual(JSON.parse(cut("sans")));
});
