import type { Point } from "./shapes";

/** The longest straight piece in px that approximates part of a curve. */
const longestPiece = 2;

type Command = "M" | "L" | "l" | "Q" | "C" | "A" | "Z";
const isCommand = (letter: string): letter is Command => /^[MLlQCAZ]$/.test(letter);

const step = /([A-Za-z])([^A-Za-z]*)/g;
const number = /-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/g;

/** The number of parameters of each command. A command may be repeated without its letter. */
const arity: Readonly<Record<Command, number>> = { M: 2, L: 2, l: 2, Q: 4, C: 6, A: 7, Z: 0 };

/**
 * The closed rings of an SVG path written by ECharts, with curves approximated by short straight pieces. Throws for commands
 * that ECharts never writes.
 */
export function pathRings(d: string): readonly (readonly Point[])[] {
  const rings: Point[][] = [];
  for (const [, letter = "", rest = ""] of d.matchAll(step)) {
    if (!isCommand(letter)) throw new Error(`A path with the command ${letter} cannot be hatched.`);
    const values = (rest.match(number) ?? []).map(Number);
    for (let at = 0; at < values.length; at += arity[letter]) {
      const own = values.slice(at, at + arity[letter]);
      const isNew = letter === "M" && at === 0;
      if (isNew) rings.push([[own[0] ?? 0, own[1] ?? 0]]);
      else rings.at(-1)?.push(...pointsOf(letter, own, rings.at(-1)?.at(-1) ?? [0, 0]));
    }
  }
  return rings;
}

function pointsOf(command: Command, values: readonly number[], from: Point): readonly Point[] {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = values;
  switch (command) {
    case "M":
    case "L":
      return [[a, b]];
    case "l":
      return [[from[0] + a, from[1] + b]];
    case "Q":
      return curve(from, [c, d], (t) => [
        mixed([from[0], a, c], t, [1, 2, 1]),
        mixed([from[1], b, d], t, [1, 2, 1]),
      ]);
    case "C":
      return curve(from, [e, f], (t) => [
        mixed([from[0], a, c, e], t, [1, 3, 3, 1]),
        mixed([from[1], b, d, f], t, [1, 3, 3, 1]),
      ]);
    case "A":
      return arc(from, [f, g], { radius: a, isLarge: d === 1, isClockwise: e === 1 });
    case "Z":
      return [];
  }
}

/** The coordinate of a Bézier curve at parameter t. */
function mixed(values: readonly number[], t: number, weights: readonly number[]): number {
  const degree = values.length - 1;
  return values.reduce(
    (sum, value, place) => sum + (weights[place] ?? 0) * value * t ** place * (1 - t) ** (degree - place),
    0,
  );
}

function curve(from: Point, to: Point, at: (t: number) => Point): readonly Point[] {
  const pieces = Math.max(4, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / longestPiece));
  return Array.from({ length: pieces }, (_, piece) => at((piece + 1) / pieces));
}

interface Arc {
  readonly radius: number;
  readonly isLarge: boolean;
  readonly isClockwise: boolean;
}

/** An arc of a circle; we draw no other arcs. */
function arc(from: Point, to: Point, { radius: asked, isLarge, isClockwise }: Arc): readonly Point[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const chord = Math.hypot(dx, dy);
  if (chord === 0) return [to];
  const radius = Math.max(asked, chord / 2);
  const rise = Math.sqrt(radius * radius - (chord * chord) / 4) * (isLarge === isClockwise ? -1 : 1);
  const [cx, cy] = [(from[0] + to[0]) / 2 - (dy / chord) * rise, (from[1] + to[1]) / 2 + (dx / chord) * rise];
  const start = Math.atan2(from[1] - cy, from[0] - cx);
  const turn = Math.atan2(to[1] - cy, to[0] - cx) - start;
  const full = 2 * Math.PI;
  const clockwise = ((turn % full) + full) % full;
  const sweep = isClockwise ? clockwise : clockwise - full;
  const pieces = Math.max(4, Math.ceil(Math.abs(sweep * radius) / longestPiece));
  return Array.from({ length: pieces }, (_, piece): Point => {
    const angle = start + (sweep * (piece + 1)) / pieces;
    return [cx + radius * Math.cos(angle), cy + radius * Math.sin(angle)];
  });
}
