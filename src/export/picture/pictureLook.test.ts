import { expect, it } from "vitest";
import { greyPalette, lightPalette } from "../../render/theme";
import { pictureLook } from "./pictureLook";
import { defaultSettings, presets, type ExportSettings } from "../settings";

const sizeOf = (custom: ExportSettings["custom"]) =>
  pictureLook({ ...defaultSettings, preset: "custom", custom }).size;

it("takes a preset's size as it is", () => {
  expect(pictureLook({ ...defaultSettings, preset: "a4" }).size).toEqual(presets.a4);
});

it("chooses letters of one's own size as a slide has them", () => {
  expect(sizeOf({ width: 1920, height: 1080, unit: "px", dpi: 300 })).toEqual({
    width: 1920,
    height: 1080,
    em: 28,
    smallestText: 21,
  });
});

it("turns centimetres into px, with letters of 8 pt at least", () => {
  expect(sizeOf({ width: 16, height: 9, unit: "cm", dpi: 300 })).toEqual({
    width: 1890,
    height: 1063,
    em: 34,
    smallestText: 34,
  });
});

it("keeps sides and letters within limits", () => {
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

it("leaves room for 28 letters across, however high a picture is", () => {
  expect(sizeOf({ width: 560, height: 7680, unit: "px", dpi: 96 }).em).toBe(20);
});

it("paints the paper that is left blank in a chart like the ground", () => {
  const look = (theme: ExportSettings["theme"], background: ExportSettings["background"]) => {
    const { palette, background: ground } = pictureLook({ ...defaultSettings, theme, background });
    return [palette.paper, ground];
  };
  expect(look("light", "paper")).toEqual(["#faf8f3", "#faf8f3"]);
  expect(look("light", "white")).toEqual(["#ffffff", "#ffffff"]);
  expect(look("light", "transparent")).toEqual([lightPalette.paper, null]);
  expect(look("grey", "paper")).toEqual([greyPalette.paper, greyPalette.paper]);
  // Dark has no white.
  expect(look("dark", "white")).toEqual(look("dark", "paper"));
});
