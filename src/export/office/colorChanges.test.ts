import { expect, it } from "vitest";
import { colorChanges } from "./colorChanges";

it("changes nothing of a colour that is the same", () => {
  expect(colorChanges("#2b3f7a", "#2b3f7a")).toBe("");
});

it("tints one grey to another", () => {
  expect(colorChanges("#000000", "#cccccc")).toBe('<a:lumMod val="20000"/><a:lumOff val="80000"/>');
});

it("shades a grey", () => {
  expect(colorChanges("#808080", "#404040")).toBe('<a:lumMod val="50000"/>');
});

it("turns the hue, takes away colour and tints", () => {
  // Hue 0, saturation 1, light 0.5 become hue 120, saturation 0.5, light 0.75.
  expect(colorChanges("#ff0000", "#9fdf9f")).toBe(
    '<a:hueOff val="7200000"/><a:satMod val="50000"/><a:lumMod val="50196"/><a:lumOff val="49804"/>',
  );
});

it("knows no way from grey to colour", () => {
  expect(colorChanges("#808080", "#ff0000")).toBeNull();
});
