import { expect, it } from "vitest";
import { withRelativePaths } from "./relativePaths";

it("each point is relative to the previous one, and a new line starts with an absolute point", () => {
  expect(withRelativePaths('<path d="M278.4 299.3L279.5 299.7L279.5 299Z" fill="none"/>')).toBe(
    '<path d="M278.4 299.3l1.1 .4l0 -.7z" fill="none"/>',
  );
  expect(withRelativePaths('<path d="M1 1L2 2ZM10 10L9 11"/>')).toBe('<path d="M1 1l1 1zM10 10l-1 1"/>');
});

it("paths with curves are not changed", () => {
  const circle = '<path d="M1 0A1 1 0 1 1 1 -0.0001L2 2"/>';
  expect(withRelativePaths(circle)).toBe(circle);
});
