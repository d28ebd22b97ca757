import { expect, it } from "vitest";
import { lookName } from "./lookName";
import { defaultSettings } from "./settings";

it("is empty for the usual look and for data", () => {
  expect(lookName(defaultSettings, "png")).toEqual([]);
  expect(lookName({ ...defaultSettings, preset: "a4", theme: "dark", density: 4 }, "csv")).toEqual([]);
});

it("names everything that differs from it, including the density for formats with pixels", () => {
  const settings = {
    ...defaultSettings,
    preset: "square",
    theme: "dark",
    background: "transparent",
    density: 2,
    parts: ["subtitle", "legend", "caveat"],
  } as const satisfies Parameters<typeof lookName>[0];
  const look = ["square", "dark", "transparent", "without-title-source"];
  expect(lookName(settings, "png")).toEqual([...look, "2x"]);
  expect(lookName(settings, "svg")).toEqual(look);
});

it("tells custom sizes in px and in cm apart", () => {
  const nameOf = (custom: typeof defaultSettings.custom) =>
    lookName({ ...defaultSettings, preset: "custom", custom }, "svg");
  expect(nameOf({ width: 1600, height: 900, unit: "px", dpi: 300 })).toEqual(["1600x900"]);
  expect(nameOf({ width: 16.5, height: 9, unit: "cm", dpi: 300 })).toEqual(["16.5x9cm"]);
  expect(nameOf({ width: 16.5, height: 9, unit: "cm", dpi: 150 })).toEqual(["16.5x9cm-150dpi"]);
});
