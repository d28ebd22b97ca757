import { expect, test } from "vitest";
import { mapWish } from "./mapKeys";

const pressed = (key: string, modifiers: Partial<Parameters<typeof mapWish>[0]> = {}) =>
  mapWish({ key, shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, ...modifiers });

test("arrow keys go to the neighbour in their direction, and with Shift they pan the map", () => {
  expect([pressed("ArrowUp"), pressed("ArrowLeft"), pressed("ArrowLeft", { shiftKey: true })]).toEqual([
    { kind: "neighbour", direction: "north" },
    { kind: "neighbour", direction: "west" },
    { kind: "pan", x: 60, y: 0 },
  ]);
});

test("plus and minus undo each other, with or without Shift", () => {
  const factors = ["+", "=", "-", "_"].map((key) => {
    const wish = pressed(key, { shiftKey: key === "+" || key === "_" });
    return wish?.kind === "zoom" ? wish.factor : null;
  });
  expect(factors).toEqual([1.5, 1.5, 1 / 1.5, 1 / 1.5]);
});

test.each(["ctrlKey", "altKey", "metaKey"] as const)("keys with %s are left to the browser", (modifier) => {
  expect(["0", "+", "ArrowLeft"].map((key) => pressed(key, { [modifier]: true }))).toEqual([
    null,
    null,
    null,
  ]);
});

test("letters and Tab are not for the map", () => {
  expect(["a", "Tab", "F5"].map((key) => pressed(key))).toEqual([null, null, null]);
});
