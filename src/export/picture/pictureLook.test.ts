import { expect, it } from "vitest";
import { greyPalette, lightPalette } from "../../render/theme";
import { pictureLook } from "./pictureLook";
import { defaultSettings, presets, type ExportSettings } from "../settings";

const sizeOf = (custom: ExportSettings["custom"]) =>
  pictureLook({ ...defaultSettings, preset: "custom", custom }).size;

it("takes a preset's size unchanged", () => {
  expect(pictureLook({ ...defaultSettings, preset: "a4" }).size).toEqual(presets.a4);
});

it("chooses letters for a custom size in the proportion of a slide", () => {
  expect(sizeOf({ width: 1920, height: 1080, unit: "px", dpi: 300 })).toEqual({
    width: 1920,
    height: 1080,
    em: 28,
    smallestText: 21,
  });
});

it("converts centimetres to px, with letters of at least 8 pt", () => {
  expect(sizeOf({ width: 16, height: 9, unit: "cm", dpi: 300 })).toEqual({
    width: 1890,
    height: 1063,
    em: 34,
    smallestText: 34,
  });
});

it("keeps sides and letters within their limits", () => {
  expect(sizeOf({ width: 1, height: 1, unit: "cm", dpi: 72 })).toEqual({
    width: 320,
    height: 320,
    em: 12,
    smallestText: 12,
  });
  expect(sizeOf({ width: 100, height: 50, unit: "cm", dpi: 600 })).toMatchObject({
    width: 7680,
    height: 7680,
  });
});

it("leaves room for 28 letters side by side, however high a picture is", () => {
  expect(sizeOf({ width: 560, height: 7680, unit: "px", dpi: 96 }).em).toBe(20);
});

it("gives blank areas of a chart the colour of the background", () => {
  const look = (theme: ExportSettings["theme"], background: ExportSettings["background"]) => {
    const { palette, background: ground } = pictureLook({ ...defaultSettings, theme, background });
    return [palette.paper, ground];
  };
  expect(look("light", "paper")).toEqual(["#faf8f3", "#faf8f3"]);
  expect(look("light", "white")).toEqual(["#ffffff", "#ffffff"]);
  expect(look("light", "transparent")).toEqual([lightPalette.paper, null]);
  expect(look("grey", "paper")).toEqual([greyPalette.paper, greyPalette.paper]);
  // The dark theme has no white background.
  expect(look("dark", "white")).toEqual(look("dark", "paper"));
});
