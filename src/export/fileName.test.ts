import { expect, it } from "vitest";
import { fileName } from "./fileName";

it("names the chart and the language if everything is shown", () => {
  const subject = {
    chart: "funds",
    mode: "",
    look: [],
    filters: { initiatives: null },
    locale: "zh",
  } as const;
  expect(fileName(subject, "png")).toBe("guizhou-atlas_funds_zh.png");
});

it("also names mode, look and filter", () => {
  const filters = { initiatives: [5, 8] } as const;
  const subject = {
    chart: "trainingVolume",
    mode: "linear",
    look: ["square", "dark"],
    filters,
    locale: "en",
  } as const;
  expect(fileName(subject, "svg")).toBe("guizhou-atlas_trainingVolume_linear_square_dark_5-8_en.svg");
});
