import { expect, it } from "vitest";
import { fileName } from "./fileName";

it("names chart and language while everything is shown", () => {
  expect(fileName({ chart: "funds", mode: "", filters: { initiatives: null }, locale: "zh" }, "png")).toBe(
    "guizhou-atlas_funds_zh.png",
  );
});

it("names mode and filter too", () => {
  expect(
    fileName(
      { chart: "trainingVolume", mode: "linear", filters: { initiatives: [5, 8] }, locale: "en" },
      "svg",
    ),
  ).toBe("guizhou-atlas_trainingVolume_linear_5-8_en.svg");
});
