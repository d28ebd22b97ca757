import { parse, type TNode } from "txml/txml";

/** A checked element of a picture: PDF and PowerPoint can draw every element and attribute in it. */
export interface SvgElement {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly SvgElement[];
  /** The text directly within it, as in the file. */
  readonly text: string;
}

const painted = [
  ...[
    "fill",
    "fill-opacity",
    "fill-rule",
    "opacity",
    "stroke",
    "stroke-opacity",
    "stroke-width",
    "transform",
  ],
  ...["stroke-dasharray", "stroke-dashoffset", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit"],
];

/** Everything that our pictures may consist of. Attributes without an effect on the look are in `silent`. */
const known: Readonly<Record<string, readonly string[]>> = {
  svg: ["width", "height", "viewBox"],
  title: [],
  desc: [],
  defs: [],
  g: ["transform", "clip-path"],
  clipPath: [],
  rect: [...painted, "x", "y", "width", "height"],
  circle: [...painted, "cx", "cy", "r"],
  line: [...painted, "x1", "y1", "x2", "y2"],
  path: [...painted, "d"],
  polygon: [...painted, "points"],
  polyline: [...painted, "points"],
  text: [
    ...["fill", "fill-opacity", "opacity", "transform", "x", "y", "dx", "dy", "text-anchor"],
    ...["font-family", "font-size", "font-weight", "xml:space"],
  ],
};

const silent = /^(id|role|lang|xmlns(:.*)?|aria-.*|data-.*)$/;

/** Parses a picture. Throws for any element or attribute that would be lost, and names it. */
export function svgTree(svg: string): SvgElement {
  const nodes = parse(svg, { decodeEntities: true, keepWhitespace: true, selfClosingTags: [] });
  const [root, second] = nodes.filter((node) => typeof node !== "string");
  if (root?.tagName !== "svg" || second) throw new Error("This is not one SVG picture.");
  return elementOf(root);
}

function elementOf({ tagName, attributes, children }: TNode): SvgElement {
  const allowed = known[tagName];
  if (!allowed) throw new Error(`There is no drawing the SVG element <${tagName}>.`);
  const entries = Object.entries(attributes).map(([name, value]) => [name, value ?? ""] as const);
  for (const [name, value] of entries) {
    if (!allowed.includes(name) && !silent.test(name)) {
      throw new Error(`There is no drawing the attribute ${name}="${value}" of <${tagName}>.`);
    }
  }
  return {
    tag: tagName,
    attributes: new Map(entries),
    children: children.filter((child) => typeof child !== "string").map(elementOf),
    text: children.filter((child) => typeof child === "string").join(""),
  };
}

/** The elements of a tree in drawing order, starting with the root. */
export function* elementsIn(element: SvgElement): Generator<SvgElement> {
  yield element;
  for (const child of element.children) yield* elementsIn(child);
}

/** A length of an element in px (lengths in em are multiplied by `em`); `missing` if it has none. */
export function lengthOf(
  { tag, attributes }: SvgElement,
  name: string,
  missing: number,
  em?: number,
): number {
  const given = attributes.get(name);
  if (given === undefined) return missing;
  const [, number, unit] = /^(-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(px|em|)$/i.exec(given) ?? [];
  if (number === undefined || (unit === "em" && em === undefined)) {
    throw new Error(`There is no reading the length ${name}="${given}" of <${tag}>.`);
  }
  return Number(number) * (unit === "em" ? (em ?? 1) : 1);
}
