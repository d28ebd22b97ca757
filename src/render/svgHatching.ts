import { pathRings } from "./pathRings";
import type { Point } from "./shapes";

/** Parallel lines of one colour; lengths in px. */
interface Lines {
  readonly color: string;
  readonly width: number;
  /** The offset of the first line's middle within the pattern. */
  readonly middle: number;
}

/** How an area is filled with lines. */
interface Hatching {
  /** The clockwise angle of the lines from horizontal, in radians. */
  readonly turn: number;
  /** The distance from a line to the next of its kind. */
  readonly pitch: number;
  readonly lines: readonly Lines[];
}

const pattern = /<pattern ([^>]*)>([\s\S]*?)<\/pattern>/g;
const stripe =
  /<path d="M(-?[\d.]+) (-?[\d.]+)l([\d.]+) 0l0 ([\d.]+)l-\3 0Z"(?: transform="[^"]*")? fill="([^"]*)"><\/path>/g;
const definitions = /<defs\s*>[\s\S]*?<\/defs>\s*/g;
const filled = /<path d="([^"]*)"([^>]*) fill="url\(#([^)"]*)\)"([^>]*)><\/path>/g;

/**
 * Replaces ECharts' patterns in hatched areas by lines: LibreOffice ignores the rotation of a pattern, and lines remain
 * vector lines in a PDF.
 */
export function withHatchingDrawn(svg: string): string {
  return withHatching(svg, ({ d, before, after, hatching }) => {
    const transform = / transform="[^"]*"/.exec(before + after)?.[0] ?? "";
    const rings = pathRings(d);
    const hatched = hatching.lines.flatMap((lines) => {
      const drawn = linesWithin(rings, hatching, lines);
      return drawn === ""
        ? []
        : [
            `<path d="${drawn}"${transform} fill="none" stroke="${lines.color}" stroke-width="${lines.width}"></path>`,
          ];
    });
    const hasOutline =
      (before + after).includes(' stroke="') && !(before + after).includes(' stroke-width="0"');
    return [...hatched, ...(hasOutline ? [`<path d="${d}"${before} fill="none"${after}></path>`] : [])].join(
      "\n",
    );
  });
}

/** Describes the hatching of areas in attributes: the colour of the lines and their angle in degrees. */
export function withHatchingNamed(svg: string): string {
  return withHatching(svg, ({ d, before, after, hatching: { turn, lines } }) => {
    const named = `data-hatching="${lines[0]?.color ?? ""} ${Math.round((turn * 180) / Math.PI)}"`;
    return `<path d="${d}"${before} fill="none"${after} ${named}></path>`;
  });
}

/** A path that is to be filled with lines. */
interface HatchedPath {
  readonly d: string;
  /** Its attributes before and after its fill. */
  readonly before: string;
  readonly after: string;
  readonly hatching: Hatching;
}

function withHatching(svg: string, redrawn: (path: HatchedPath) => string): string {
  const hatchings = new Map(
    [...svg.matchAll(pattern)].map(([, attributes = "", contents = ""]) => [
      attributeOf(attributes, "id"),
      hatchingOf(attributes, contents),
    ]),
  );
  if (hatchings.size === 0) return svg;
  return svg
    .replace(definitions, (whole) => (whole.includes("<pattern") ? remainder(whole) : whole))
    .replace(filled, (whole, d: string, before: string, id: string, after: string) => {
      const hatching = hatchings.get(id);
      return hatching ? redrawn({ d, before, after, hatching }) : whole;
    });
}

/** The definitions without their patterns. */
function remainder(definition: string): string {
  const rest = definition.replace(/<pattern[\s\S]*?<\/pattern>\s*/g, "");
  return /^<defs\s*>\s*<\/defs>\s*$/.test(rest) ? "" : rest;
}

function attributeOf(attributes: string, name: string): string {
  return new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";
}

/** Reads a pattern of lines that continue from tile to tile. Throws for any other pattern, which would be drawn wrong. */
function hatchingOf(attributes: string, contents: string): Hatching {
  const pitch = Number(attributeOf(attributes, "height"));
  const across = Number(attributeOf(attributes, "width"));
  const transform = attributeOf(attributes, "patternTransform");
  const degrees = transform === "" ? "0" : /^rotate\((-?[\d.e-]+)\)$/.exec(transform)?.[1];
  const found = new Map<string, Lines>();
  const rest = contents.replace(stripe, (_whole, ...[, top, length, width, color]: readonly string[]) => {
    if (Number(length) < across) return "gap";
    const middle = (((Number(top) + Number(width) / 2) % pitch) + pitch) % pitch;
    found.set(`${short(middle)} ${width} ${color}`, { color: color ?? "", width: Number(width), middle });
    return "";
  });
  if (degrees === undefined || !(pitch > 0) || !/^\s*<g\s*>\s*<\/g>\s*$/.test(rest)) {
    throw new Error(`This pattern is not of lines: ${attributes} ${contents}`);
  }
  return { turn: (Number(degrees) * Math.PI) / 180, pitch, lines: [...found.values()] };
}

/** Lines within rings, as a path. Rings within rings are holes. */
function linesWithin(
  rings: readonly (readonly Point[])[],
  { turn, pitch }: Pick<Hatching, "turn" | "pitch">,
  { middle }: Lines,
): string {
  // Rotated back, the lines are horizontal, and each has one y.
  const level = rings.map((ring) => ring.map((point) => turned(point, -turn)));
  const edges = level.flatMap((ring) =>
    ring.map((point, place): readonly [Point, Point] => [point, ring[(place + 1) % ring.length] ?? point]),
  );
  const heights = edges.map(([[, y]]) => y);
  const first = Math.ceil((Math.min(...heights) - middle) / pitch);
  const last = Math.floor((Math.max(...heights) - middle) / pitch);
  const lines = Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => {
    const y = (first + place) * pitch + middle;
    const crossings = edges.flatMap(([from, to]) => crossing(from, to, y)).sort((a, b) => a - b);
    return crossings
      .filter((_x, order) => order % 2 === 0)
      .map((x, pair) => {
        const end = crossings[2 * pair + 1] ?? x;
        return end - x < 0.1 ? "" : `M${placed([x, y], turn)}L${placed([end, y], turn)}`;
      })
      .join("");
  });
  return lines.join("");
}

/** A point rotated clockwise about the origin, with y pointing down. */
function turned([x, y]: Point, turn: number): Point {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return [x * cos - y * sin, x * sin + y * cos];
}

/** A point of a horizontal line, rotated to its place in the drawing. */
function placed(point: Point, turn: number): string {
  return turned(point, turn).map(short).join(" ");
}

/** The x at which an edge crosses a horizontal line; empty if it does not. */
function crossing([x1, y1]: Point, [x2, y2]: Point, level: number): readonly number[] {
  const [before, after] = [y1 - level, y2 - level];
  if (before < 0 === after < 0) return [];
  return [x1 + ((x2 - x1) * before) / (before - after)];
}

function short(value: number): number {
  return Math.round(value * 100) / 100;
}
