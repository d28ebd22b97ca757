import { expect, test } from "vitest";
import type { Box } from "../../body/box";
import { boxes, branches, card, column, grid, row, waffle, ways, words } from "../../body/boxes";
import { lightPalette } from "../theme";
import { boxesLayout } from "./boxesLayout";

const em = 10;

/** Each text of a drawing with its left and top in px, at 10 px per em. */
function textsOf(root: Box, width: number, height?: number): readonly (readonly [string, number, number])[] {
  const layout = boxesLayout(boxes(root), "en");
  const frame = {
    width: width * em,
    height: (height ?? layout.naturalHeight(width)) * em,
    em,
    palette: lightPalette,
  };
  return layout
    .marks(frame)
    .flatMap(({ shapes }) =>
      shapes.flatMap((shape) =>
        shape.type === "text" ? [[shape.style.text, Math.round(shape.x), Math.round(shape.y)] as const] : [],
      ),
    );
}

const heightsOf = (root: Box, width: number) => {
  const { naturalHeight, leastHeight } = boxesLayout(boxes(root), "en");
  return [naturalHeight(width), leastHeight(width)].map((height) => Math.round(height * 100) / 100);
};

test("lines are 1.4 em high, and gaps shrink first if the height is short", () => {
  expect(heightsOf(column([words("one"), words("two")], { gap: 1 }), 20)).toEqual([3.8, 3.3]);
});

test("words run on behind a bold lead, on its line", () => {
  expect(textsOf(words("Provincial departments", { lead: "In" }), 20)).toEqual([
    ["In", 0, 0],
    ["Provincial departments", 15, 0],
  ]);
});

test("the contents of cards in a row start at the same height, however long the titles are", () => {
  const cards = ["A title of two lines", "Short"].map((title) =>
    card(words("content"), { title: words(title), pad: 0.5 }),
  );
  expect(textsOf(row(cards, { gap: 1 }), 16)).toEqual([
    ["A title of two\nlines", 5, 5],
    ["content", 5, 38],
    ["Short", 90, 5],
    ["content", 90, 38],
  ]);
});

test("a bar's length is its share of the largest value, and it stands on the line of the words beside it", () => {
  const beside: Box = { kind: "bar", value: 1, largest: 2, fill: "actual", statements: [] };
  const layout = boxesLayout(boxes(row([words("one"), beside], { gap: 1, least: 0 })), "en");
  const marks = layout.marks({ width: 210, height: 14, em, palette: lightPalette });
  expect(marks.map(({ box }) => [box.x, Math.round(box.y * 10) / 10, box.width])).toEqual([
    [0, 0, 17.7],
    [110, 2.7, 50],
  ]);
});

test("a grid has as many columns as are readable, and an incomplete last row keeps to them", () => {
  const cells = ["a", "b", "c"].map((text) => words(text));
  const of = (width: number) =>
    textsOf(grid(cells, [3, 2, 1], { gap: 1, least: 5 }), width).map(([text, x, y]) => `${text} ${x} ${y}`);
  expect(of(17)).toEqual(["a 0 0", "b 60 0", "c 120 0"]);
  expect(of(15)).toEqual(["a 0 0", "b 80 0", "c 0 24"]);
  expect(of(10)).toEqual(["a 0 0", "b 0 24", "c 0 48"]);
});

test("of several ways, the first in which no word is broken is chosen", () => {
  const choice = ways(row([words("considerable"), words("difficulties")], { least: 0 }), words("shorter"));
  expect(textsOf(choice, 14).map(([text]) => text)).toEqual(["considerable", "difficulties"]);
  expect(textsOf(choice, 9).map(([text]) => text)).toEqual(["shorter"]);
});

test("the least height is that of the lowest readable way", () => {
  const choice = ways(column([words("one"), words("two")], { gap: 1 }), row([words("one"), words("two")]));
  expect(heightsOf(choice, 20)).toEqual([3.8, 1.4]);
});

test("branches below their source leave room for the rail", () => {
  const tree = branches(
    words("source"),
    ["one", "two"].map((text) => ({ box: words(text), statements: [] })),
    { direction: "down", gap: 1 },
  );
  expect(textsOf(tree, 20)).toEqual([
    ["source", 0, 0],
    ["one", 22, 24],
    ["two", 22, 48],
  ]);
});

test("a waffle fills row after row, each part following the previous one", () => {
  const parts = [3, 4].map((count) => ({ count, fill: "actual" as const, statements: [] }));
  expect(heightsOf(waffle(parts, { perRow: 5, pitch: 1 }), 20)).toEqual([2, 1]);
});

test("letters grow into spare height, and the rest is divided equally between top and bottom", () => {
  const [[, , top] = ["", 0, 0]] = textsOf(words("alone"), 30, 10);
  // 1.6 em letters at a line height of 1.4 take 2.24 em, which may grow by 15 per cent: (10 − 2.58) ÷ 2.
  expect(top).toBe(37);
});
