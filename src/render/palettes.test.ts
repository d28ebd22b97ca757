import { describe, expect, it } from "vitest";
import { darkPalette, greyPalette, lightPalette } from "./theme";

const palettes = { light: lightPalette, dark: darkPalette, grey: greyPalette };

/** Relative luminance as WCAG defines it, of a colour such as `#2b3f7a`. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

it("measures contrast as WCAG does", () => {
  expect(contrast("#ffffff", "#000000")).toBeCloseTo(21);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

describe.each(Object.entries(palettes))("the %s palette", (_name, palette) => {
  it.each(["ink", "inkQuiet", "reported", "planned"] as const)(
    "can be read in %s on paper and fields",
    (ink) => {
      expect(contrast(palette[ink], palette.paper)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(palette[ink], palette.field)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it("can be read on what is reported", () => {
    expect(contrast(palette.onReported, palette.reported)).toBeGreaterThanOrEqual(4.5);
  });

  it("tells part from whole, and lines from what they hatch, without colour", () => {
    expect(contrast(palette.reported, palette.reportedSoft)).toBeGreaterThanOrEqual(3);
    expect(contrast(palette.planned, palette.plannedSoft)).toBeGreaterThanOrEqual(3);
  });

  it("darkens or lightens the record step by step", () => {
    const steps = palette.outside.map(luminance);
    const ordered = [...steps].sort((a, b) => a - b);
    expect([ordered, [...ordered].reverse()]).toContainEqual(steps);
    palette.outside.slice(1).forEach((color, place) => {
      expect(contrast(color, palette.outside[place] ?? color)).toBeGreaterThan(1.25);
    });
  });
});

it("has nothing but greys in the grey palette", () => {
  const { outside, ...single } = greyPalette;
  const colors = [...Object.values(single), ...outside];
  expect(colors.filter((color) => !/^#(..)\1\1$/.test(color))).toEqual([]);
});
