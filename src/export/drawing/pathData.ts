import type { Point } from "./affine";

/** A step of an outline in absolute coordinates, px. */
export type Step =
  | { readonly kind: "move" | "line"; readonly to: Point }
  | { readonly kind: "curve"; readonly over: readonly [Point, Point]; readonly to: Point }
  | { readonly kind: "arc"; readonly arc: Arc; readonly to: Point }
  | { readonly kind: "close" };

/** The parameters of an SVG arc: radii, rotation of the long axis in degrees, and the two flags. */
export type Arc = readonly [rx: number, ry: number, turn: number, isLarge: number, isClockwise: number];

/** The number of parameters of each command. */
const counts: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, A: 7, Z: 0 };

const token = /([a-z])|(-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)|[\s,]+|(.)/gi;

/** Parses the `d` of a path; throws for anything it does not know. */
export function stepsOf(d: string): readonly Step[] {
  const steps: Step[] = [];
  let command = "";
  let numbers: number[] = [];
  let at: Point = [0, 0];
  let start: Point = [0, 0];
  const take = () => {
    const isRelative = command !== command.toUpperCase();
    const step = stepOf(command.toUpperCase(), numbers, at, isRelative ? at : [0, 0]);
    at = step.kind === "close" ? start : step.to;
    if (step.kind === "move") start = at;
    steps.push(step);
    numbers = [];
    // In SVG, further pairs of coordinates after a move are lines.
    if (step.kind === "move") command = isRelative ? "l" : "L";
  };
  for (const [, letter, number, stray] of d.matchAll(token)) {
    if (stray !== undefined || (letter !== undefined && numbers.length > 0)) throw unreadable(d);
    if (letter !== undefined) command = letter;
    if (number !== undefined) numbers.push(Number(number));
    const count = counts[command.toUpperCase()];
    if (count === undefined) throw unreadable(d);
    if (count === 0 ? letter !== undefined : numbers.length === count) take();
  }
  if (numbers.length > 0) throw unreadable(d);
  return steps;
}

function unreadable(d: string): Error {
  return new Error(`There is no reading the path "${d.length > 60 ? `${d.slice(0, 60)}…` : d}".`);
}

function stepOf(command: string, numbers: readonly number[], at: Point, [ox, oy]: Point): Step {
  const [p = 0, q = 0, r = 0, s = 0, t = 0, u = 0, v = 0] = numbers;
  switch (command) {
    case "M":
      return { kind: "move", to: [ox + p, oy + q] };
    case "L":
      return { kind: "line", to: [ox + p, oy + q] };
    case "H":
      return { kind: "line", to: [ox + p, at[1]] };
    case "V":
      return { kind: "line", to: [at[0], oy + p] };
    case "C":
      return {
        kind: "curve",
        over: [
          [ox + p, oy + q],
          [ox + r, oy + s],
        ],
        to: [ox + t, oy + u],
      };
    case "Q":
      return quadratic(at, [ox + p, oy + q], [ox + r, oy + s]);
    case "A":
      return { kind: "arc", arc: [p, q, r, s, t], to: [ox + u, oy + v] };
    default:
      return { kind: "close" };
  }
}

/** The cubic curve that equals a quadratic one. */
function quadratic(from: Point, over: Point, to: Point): Step {
  const twoThirds = (end: Point): Point => [
    end[0] + ((over[0] - end[0]) * 2) / 3,
    end[1] + ((over[1] - end[1]) * 2) / 3,
  ];
  return { kind: "curve", over: [twoThirds(from), twoThirds(to)], to };
}

/** The steps as path data of absolute commands. */
export function pathData(steps: readonly Step[]): string {
  return steps
    .map((step) => {
      switch (step.kind) {
        case "move":
          return `M${step.to.join(" ")}`;
        case "line":
          return `L${step.to.join(" ")}`;
        case "curve":
          return `C${[...step.over, step.to].flat().join(" ")}`;
        case "arc":
          return `A${[...step.arc, ...step.to].join(" ")}`;
        case "close":
          return "Z";
      }
    })
    .join("");
}
