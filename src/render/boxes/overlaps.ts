import { holds, overlap } from "../boxGeometry";
import type { Mark } from "../marks";
import { textWidth } from "../measureText";
import type { Box, Shape } from "../shapes";

/** A shape as the tests see it: its box in px and its kind, which decides what may touch it. */
interface Item {
  readonly kind: "text" | "area" | "line";
  readonly box: Box;
  readonly name: string;
  /** The mark it belongs to. Shapes of one mark may touch one another, except words. */
  readonly mark: number;
}

/** Overlap in px that nobody would notice. */
const tolerance = 0.6;

/** How far letters reach above and below the middle of their line, as a multiple of their size. */
const above = 0.45;
const under = 0.5;

/** Everything that is in the wrong place: words on words, on an edge or on a line; lines through boxes; anything cut off. */
export function overlaps(marks: readonly Mark[], canvas: Pick<Box, "width" | "height">): readonly string[] {
  const items = marks.flatMap(({ shapes }, mark) => shapes.flatMap((shape) => itemsOf(shape, mark)));
  const cut = items
    .filter(({ box }) => !holds({ x: 0, y: 0, ...canvas }, box, tolerance))
    .map(({ name }) => `${name} leaves the picture`);
  const clashes = items.flatMap((item, place) =>
    items
      .slice(place + 1)
      .filter((other) => clash(item, other))
      .map((other) => `${item.name} on ${other.name}`),
  );
  return [...cut, ...clashes];
}

function clash(one: Item, other: Item): boolean {
  if (!overlap(one.box, other.box, -tolerance)) return false;
  const isText = one.kind === "text" || other.kind === "text";
  if (one.mark === other.mark && !isText) return false;
  if (one.kind === "line" && other.kind === "line") return false;
  // Anything on an area must lie entirely within it.
  const holdsOther = one.kind === "area" && holds(one.box, other.box, tolerance);
  const isHeld = other.kind === "area" && holds(other.box, one.box, tolerance);
  return !holdsOther && !isHeld;
}

function itemsOf(shape: Shape, mark: number): readonly Item[] {
  switch (shape.type) {
    case "text":
      return textItems(shape, mark);
    case "rect":
      return [{ kind: "area", box: shape.shape, name: "a box", mark }];
    case "circle": {
      const { cx, cy, r } = shape.shape;
      return [
        { kind: "area", box: { x: cx - r, y: cy - r, width: 2 * r, height: 2 * r }, name: "a circle", mark },
      ];
    }
    case "path":
      return squaresOf(shape.shape.pathData).map((box) => ({ kind: "area", box, name: "a square", mark }));
    case "line": {
      const { x1, y1, x2, y2 } = shape.shape;
      const box = around([
        [x1, y1],
        [x2, y2],
      ]);
      return [{ kind: "line", box, name: "a line", mark }];
    }
    case "polyline":
    case "polygon":
      return [{ kind: "line", box: around(shape.shape.points), name: "an arrow", mark }];
  }
}

/** A box for each line of a text, around its letters rather than its line height. */
function textItems(
  { x, y, style }: Extract<Shape, { readonly type: "text" }>,
  mark: number,
): readonly Item[] {
  const { fontSize, fontWeight, lineHeight, align, verticalAlign } = style;
  const lines = style.text.split("\n");
  const height = lines.length * lineHeight;
  const top = y - { top: 0, middle: height / 2, bottom: height }[verticalAlign];
  return lines.map((line, place) => {
    const width = textWidth(line, fontSize, fontWeight);
    const left = x - { left: 0, center: width / 2, right: width }[align];
    const middle = top + (place + 0.5) * lineHeight;
    return {
      kind: "text",
      box: { x: left, y: middle - above * fontSize, width, height: (above + under) * fontSize },
      name: `"${line}"`,
      mark,
    };
  });
}

/** The box around a line or an arrow, never without width or height. */
function around(points: readonly (readonly [number, number])[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const width = Math.max(...xs) - Math.min(...xs);
  const height = Math.max(...ys) - Math.min(...ys);
  const thick = 2 * tolerance;
  return {
    x: Math.min(...xs) - (width === 0 ? thick / 2 : 0),
    y: Math.min(...ys) - (height === 0 ? thick / 2 : 0),
    width: Math.max(width, thick),
    height: Math.max(height, thick),
  };
}

/** The squares of a waffle, which are drawn as one path. */
function squaresOf(pathData: string): readonly Box[] {
  return [...pathData.matchAll(/M(-?[\d.]+) (-?[\d.]+)h([\d.]+)/g)].map(([, x, y, side]) => ({
    x: Number(x),
    y: Number(y),
    width: Number(side),
    height: Number(side),
  }));
}
