/** An affine transformation of the plane: x becomes a·x + c·y + e, y becomes b·x + d·y + f. */
export type Affine = readonly [a: number, b: number, c: number, d: number, e: number, f: number];
export type Point = readonly [x: number, y: number];

/** The identity transformation. */
export const identity: Affine = [1, 0, 0, 1, 0, 0];

/** The transformation that applies `inner` first, then `outer`. */
export function combined([a, b, c, d, e, f]: Affine, inner: Affine): Affine {
  const [p, q, r, s, t, u] = inner;
  return [
    ...([a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s] as const),
    ...([a * t + c * u + e, b * t + d * u + f] as const),
  ];
}

/** Applies a transformation to a point. */
export function mapped([a, b, c, d, e, f]: Affine, [x, y]: Point): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** Parses the value of a `transform` attribute; throws for anything but a known form. */
export function affineOf(transform: string | undefined): Affine {
  if (transform === undefined) return identity;
  const steps = [...transform.matchAll(/\s*,?\s*(\w+)\s*\(([^)]*)\)/g)];
  if (steps.map(([step]) => step).join("") !== transform.trimEnd()) {
    throw new Error(`There is no reading the transform "${transform}".`);
  }
  return steps.map(([, name = "", list = ""]) => stepOf(name, numbersIn(list))).reduce(combined, identity);
}

export function numbersIn(list: string): readonly number[] {
  return (list.match(/-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/gi) ?? []).map(Number);
}

function stepOf(name: string, [p = 0, q, r = 0, s = 0, t = 0, u = 0]: readonly number[]): Affine {
  switch (name) {
    case "translate":
      return [1, 0, 0, 1, p, q ?? 0];
    case "scale":
      return [p, 0, 0, q ?? p, 0, 0];
    case "rotate": {
      const [cos, sin] = [Math.cos((p * Math.PI) / 180), Math.sin((p * Math.PI) / 180)];
      const [x, y] = [q ?? 0, r];
      return [cos, sin, -sin, cos, x - x * cos + y * sin, y - x * sin - y * cos];
    }
    case "matrix":
      return [p, q ?? 0, r, s, t, u];
    default:
      throw new Error(`There is no drawing the transform "${name}".`);
  }
}
