import { expect, test } from "vitest";
import { leading, textShape } from "../shapes";
import { textStack } from "./textStack";

const look = { size: 10, color: "#123456" };

test("texts follow one another, broken to the width, with the space asked above them", () => {
  const texts = [
    { text: "覆盖的专业合作社", look },
    { text: "贵州", look: { ...look, size: 20 }, space: 5 },
  ];
  expect(textStack(texts, { x: 1, y: 2, width: 40 })).toEqual({
    shapes: [
      textShape("覆盖的\n专业\n合作社", 1, 2, look),
      textShape("贵州", 1, 2 + 30 * leading + 5, { ...look, size: 20 }),
    ],
    height: 50 * leading + 5,
  });
});

test("an empty text takes no room, and no space above it", () => {
  const texts = [
    { text: "贵州", look },
    { text: "", look, space: 5 },
  ];
  expect(textStack(texts, { x: 1, y: 2, width: 40 })).toEqual({
    shapes: [textShape("贵州", 1, 2, look)],
    height: 10 * leading,
  });
});
