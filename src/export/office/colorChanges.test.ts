import { expect, it } from "vitest";
import { colorChanges } from "./colorChanges";

it("no change for the same colour", () => {
  expect(colorChanges("#2b3f7a", "#2b3f7a")).toBe("");
});

it("one grey is a tint of another", () => {
  expect(colorChanges("#000000", "#cccccc")).toBe('<a:lumMod val="20000"/><a:lumOff val="80000"/>');
});

it("one grey is a shade of another", () => {
  expect(colorChanges("#808080", "#404040")).toBe('<a:lumMod val="50000"/>');
});

it("a colour is changed by turning its hue, reducing its saturation and tinting it", () => {
  // Hue 0, saturation 1, light 0.5 become hue 120, saturation 0.5, light 0.75.
  expect(colorChanges("#ff0000", "#9fdf9f")).toBe(
    '<a:hueOff val="7200000"/><a:satMod val="50000"/><a:lumMod val="50196"/><a:lumOff val="49804"/>',
  );
});

it("a grey cannot become a colour", () => {
  expect(colorChanges("#808080", "#ff0000")).toBeNull();
});
