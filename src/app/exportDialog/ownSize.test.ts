import { expect, test } from "vitest";
import { convertedSize, readSize, typedSize } from "./ownSize";

const typed = (width: string, height: string, dpi = "300") => ({ width, height, dpi });

test.each([
  ["1600", "900", 1600, 900],
  ["６００", "４８０", 600, 480],
  [" 600 ", "480.5", 600, 480.5],
  ["６００．５", "480，5", 600.5, 480.5],
  ["320", "7680", 320, 7680],
])("%s × %s px is a size, whichever keyboard it is typed on", (width, height, across, down) => {
  expect(readSize(typed(width, height), "px")).toEqual({
    size: { width: across, height: down, unit: "px", dpi: 300 },
    faults: {},
  });
});

test.each(["99999", "319", "0", "-5", "", "abc", "1e3", "0x500", "1600 900", "Infinity"])(
  "a width of “%s” is none, and the height is not blamed for it",
  (width) => {
    expect(readSize(typed(width, "900"), "px")).toEqual({
      size: null,
      faults: { width: { smallest: 320, largest: 7680 } },
    });
  },
);

test("a wrong height is the only field reported, and so is a wrong resolution", () => {
  expect(readSize(typed("16", "900"), "cm").faults).toEqual({ height: { smallest: 2.71, largest: 65.02 } });
  expect(readSize(typed("16", "9", "5"), "cm").faults).toEqual({ dpi: { smallest: 30, largest: 1200 } });
});

test("the limits in cm are sizes that can be saved", () => {
  expect(readSize(typed("2.71", "65.02"), "cm").size).toEqual({
    width: 2.71,
    height: 65.02,
    unit: "cm",
    dpi: 300,
  });
  expect(readSize(typed("2.7", "65.03"), "cm").size).toBeNull();
});

test("the resolution does not matter for a size in px", () => {
  expect(readSize(typed("600", "400", "x"), "px").size).toEqual({
    width: 600,
    height: 400,
    unit: "px",
    dpi: 300,
  });
});

test("lengths are converted to the other unit, and anything that is not a number is left for the reader to correct", () => {
  expect(convertedSize(typed("1600", "900"), "cm")).toEqual(typed("13.55", "7.62"));
  expect(convertedSize(typed("13.55", "7.62"), "px")).toEqual(typed("1600", "900"));
  expect(convertedSize(typed("99999", "abc"), "cm")).toEqual(typed("846.66", "abc"));
  expect(typedSize({ width: 1600, height: 900, dpi: 300 })).toEqual(typed("1600", "900"));
});
