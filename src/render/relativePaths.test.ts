import { expect, it } from "vitest";
import { withRelativePaths } from "./relativePaths";

it("writes points by their distance from the one before, and starts anew where a line does", () => {
  expect(withRelativePaths('<path d="M278.4 299.3L279.5 299.7L279.5 299Z" fill="none"/>')).toBe(
    '<path d="M278.4 299.3l1.1 .4l0 -.7z" fill="none"/>',
  );
  expect(withRelativePaths('<path d="M1 1L2 2ZM10 10L9 11"/>')).toBe('<path d="M1 1l1 1zM10 10l-1 1"/>');
});

it("leaves paths with curves as they are", () => {
  const circle = '<path d="M1 0A1 1 0 1 1 1 -0.0001L2 2"/>';
  expect(withRelativePaths(circle)).toBe(circle);
});
