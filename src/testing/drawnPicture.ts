import { textWidth } from "../render/measureText";
import { pathRings } from "../render/pathRings";
import type { Box } from "../render/shapes";

/** A line of text in a drawn picture. */
export interface DrawnText {
  readonly words: string;
  /** Letter size in px. */
  readonly size: number;
  /** Colour of the letters. */
  readonly fill: string;
  /** The box of the letters, in px of the picture. */
  readonly box: Box;
}

/** Height of letters above the baseline and depth below it, as multiples of their size. */
const above = 0.77;
const below = 0.05;

interface Element {
  readonly name: string;
  readonly attributes: string;
  /** The raw text between its tags. */
  readonly contents: string;
  /** The origin of its coordinates, in px of the picture. */
  readonly origin: readonly [number, number];
  readonly isClipped: boolean;
}

const tag = /<g( [^>]*)?>|<\/g>|<(text|path|polygon|polyline|circle) ([^>]*)>([^<]*)<\/\2>/g;
const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  "#39": "'",
};

function attribute(attributes: string, name: string): string {
  return new RegExp(` ${name}="([^"]*)"`).exec(` ${attributes}`)?.[1] ?? "";
}

/** The origin after a transform that consists of a translation. */
function moved([left, top]: readonly [number, number], attributes: string): readonly [number, number] {
  const numbers = /^translate\(([^)]*)\)$/.exec(attribute(attributes, "transform"))?.[1] ?? "0 0";
  const [x = 0, y = 0] = numbers.split(/[ ,]+/).map(Number);
  return [left + x, top + y];
}

function elementsOf(svg: string): readonly Element[] {
  const groups: Pick<Element, "origin" | "isClipped">[] = [];
  const elements: Element[] = [];
  for (const [whole, group = "", name = "", attributes = "", contents = ""] of svg.matchAll(tag)) {
    const { origin, isClipped } = groups.at(-1) ?? { origin: [0, 0] as const, isClipped: false };
    if (whole === "</g>") {
      groups.pop();
    } else if (name === "") {
      groups.push({ origin: moved(origin, group), isClipped: isClipped || group.includes("clip-path") });
    } else {
      elements.push({ name, attributes, contents, origin: moved(origin, attributes), isClipped });
    }
  }
  return elements;
}

/** The lines of text in one of our pictures, with boxes according to our table of widths. */
export function drawnTexts(svg: string): readonly DrawnText[] {
  return elementsOf(svg)
    .filter(({ name }) => name === "text")
    .map(({ attributes, contents, origin: [left, top] }) => {
      const words = contents.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);
      const size = parseFloat(attribute(attributes, "font-size"));
      const weight = attribute(attributes, "font-weight") === "bold" ? "bold" : "normal";
      const width = textWidth(words.trimEnd(), size, weight);
      const before = { start: 0, middle: width / 2, end: width }[attribute(attributes, "text-anchor")] ?? 0;
      const x = left + Number(attribute(attributes, "x")) - before;
      const y = top + Number(attribute(attributes, "y")) - above * size;
      return {
        words,
        size,
        fill: attribute(attributes, "fill"),
        box: { x, y, width, height: (above + below) * size },
      };
    });
}

/** The boxes of the lines and areas in one of our pictures, without those that are clipped. */
export function drawnMarks(svg: string): readonly Box[] {
  return elementsOf(svg).flatMap(({ name, attributes, origin: [left, top], isClipped }): readonly Box[] => {
    if (name === "text" || isClipped) return [];
    const points = pointsOf(name, attributes);
    const [xs, ys] = [points.map(([x]) => left + x), points.map(([, y]) => top + y)];
    const [x, y] = [Math.min(...xs), Math.min(...ys)];
    return points.length === 0 ? [] : [{ x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }];
  });
}

function pointsOf(name: string, attributes: string): readonly (readonly [number, number])[] {
  if (name === "path") return pathRings(attribute(attributes, "d")).flat();
  if (name === "circle") {
    const [x = 0, y = 0, r = 0] = ["cx", "cy", "r"].map((key) => Number(attribute(attributes, key)));
    return [
      [x - r, y - r],
      [x + r, y + r],
    ];
  }
  const numbers = attribute(attributes, "points").trim().split(/[ ,]+/).map(Number);
  return numbers.flatMap((x, place) => (place % 2 === 0 ? [[x, numbers[place + 1] ?? 0] as const] : []));
}

/** Pairs of lines of text that overlap. */
export function overlaps(texts: readonly DrawnText[]): readonly (readonly [string, string])[] {
  return texts.flatMap((text, place) =>
    texts
      .slice(place + 1)
      .flatMap((other) => (isOver(text.box, other.box) ? [[text.words, other.words] as const] : [])),
  );
}

function isOver(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** The boxes that reach beyond a picture by more than the width of a line. */
export function outside(
  boxes: readonly Box[],
  { width, height }: { readonly width: number; readonly height: number },
): readonly Box[] {
  const line = 2;
  return boxes.filter(
    ({ x, y, width: own, height: high }) =>
      x < -line || y < -line || x + own > width + line || y + high > height + line,
  );
}
