import { describe, expect, it } from "vitest";
import { fills } from "../body/fill";
import { contrast, luminance } from "./contrast";
import { areaLook } from "./mapSigns";
import { markStyle } from "./statusStyle";
import { greyPalette, pagePalettes } from "./theme";

const palettes = { ...pagePalettes, grey: greyPalette };

it("contrast is calculated as WCAG defines it", () => {
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

  it("words are legible on a reported mark", () => {
    expect(contrast(palette.onReported, palette.reported)).toBeGreaterThanOrEqual(4.5);
  });

  it("parts differ from wholes, and lines from what they hatch, even without colour", () => {
    expect(contrast(palette.reported, palette.reportedSoft)).toBeGreaterThanOrEqual(3);
    expect(contrast(palette.planned, palette.plannedSoft)).toBeGreaterThanOrEqual(3);
  });

  it.each(fills)("a mark with the fill %s stands out on paper and on fields", (fill) => {
    const { color, borderColor, borderWidth } = markStyle(fill, { palette, em: 13 });
    const drawn = borderWidth > 0 ? [color, borderColor] : [color];
    for (const ground of [palette.paper, palette.field]) {
      expect(Math.max(...drawn.map((each) => contrast(each, ground)))).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(["passed", "aided", "example", "captioned"] as const)(
    "shows a place that is %s on the land",
    (role) => {
      const { fill, line } = areaLook({ kind: "place", role }, { palette, em: 13 });
      const drawn = line ? [fill, line.stroke] : [fill];
      expect(Math.max(...drawn.map((each) => contrast(each, palette.field)))).toBeGreaterThanOrEqual(3);
    },
  );

  it("every batch of the record stands out on paper; the first takes dark letters, the others letters in the colour of paper", () => {
    const [first, ...others] = palette.outside;
    expect(contrast(first, palette.paper)).toBeGreaterThanOrEqual(3);
    expect(contrast(first, palette.ink)).toBeGreaterThanOrEqual(4.5);
    for (const other of others) expect(contrast(other, palette.paper)).toBeGreaterThanOrEqual(4.5);
  });

  it("on a small map, a batch differs from those before it", () => {
    expect(contrast(palette.outside[4], palette.stock)).toBeGreaterThanOrEqual(3);
  });

  it("the batches of the record get darker or lighter step by step", () => {
    const steps = palette.outside.map(luminance);
    const ordered = [...steps].sort((a, b) => a - b);
    expect([ordered, [...ordered].reverse()]).toContainEqual(steps);
    palette.outside.slice(1).forEach((color, place) => {
      expect(contrast(color, palette.outside[place] ?? color)).toBeGreaterThan(1.25);
    });
  });
});

describe.each(["contrast-light", "contrast-dark"] as const)("the palette %s", (theme) => {
  const palette = pagePalettes[theme];
  it.each(["ink", "inkQuiet", "reported", "planned", "accent"] as const)(
    "%s has a contrast of 7 : 1",
    (ink) => {
      expect(contrast(palette[ink], palette.paper)).toBeGreaterThanOrEqual(7);
      expect(contrast(palette[ink], palette.field)).toBeGreaterThanOrEqual(7);
    },
  );
});

it("the grey palette contains nothing but greys", () => {
  const { outside, ...single } = greyPalette;
  const colors = [...Object.values(single), ...outside];
  expect(colors.filter((color) => !/^#(..)\1\1$/.test(color))).toEqual([]);
});
