import { expect, test } from "vitest";
import { isOfComposition } from "./isOfComposition";

test.each([
  { key: "Enter that chooses a word", isComposing: true, keyCode: 13, isOf: true },
  { key: "Enter that chooses a word in Safari", isComposing: false, keyCode: 229, isOf: true },
  { key: "Enter that searches", isComposing: false, keyCode: 13, isOf: false },
])("$key", ({ isComposing, keyCode, isOf }) => {
  expect(isOfComposition({ isComposing, keyCode })).toBe(isOf);
});
