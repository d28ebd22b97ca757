import type { Point } from "./affine";
import type { Arc, Step } from "./pathData";

type Curve = Extract<Step, { readonly kind: "curve" }>;

/** An arc of an ellipse as Bézier curves of a quarter turn at most, following SVG's implementation notes. */
export function arcCurves(
  from: Point,
  [rx, ry, turn, isLarge, isClockwise]: Arc,
  to: Point,
): readonly Curve[] {
  const angle = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  // Half the vector between the end points, in the ellipse's own axes.
  const [dx, dy] = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2];
  const [x, y] = [cos * dx + sin * dy, -sin * dx + cos * dy];
  if (rx === 0 || ry === 0 || (x === 0 && y === 0)) return [{ kind: "curve", over: [from, to], to }];
  const stretch = Math.sqrt(Math.max(1, (x / rx) ** 2 + (y / ry) ** 2));
  const [wide, high] = [Math.abs(rx) * stretch, Math.abs(ry) * stretch];
  const [u, v] = [x / wide, y / high];
  const off = Math.sqrt(Math.max(0, 1 / (u * u + v * v) - 1)) * (isLarge === isClockwise ? -1 : 1);
  const [cu, cv] = [off * v, -off * u];
  const first = Math.atan2(v - cv, u - cu);
  const last = Math.atan2(-v - cv, -u - cu);
  const full = 2 * Math.PI;
  const swept = isClockwise
    ? (((last - first) % full) + full) % full
    : -((((first - last) % full) + full) % full);
  const pieces = Math.max(1, Math.ceil(Math.abs(swept) / (Math.PI / 2) - 1e-9));
  const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const placed = (px: number, py: number): Point => {
    const [ex, ey] = [(px + cu) * wide, (py + cv) * high];
    return [middle[0] + cos * ex - sin * ey, middle[1] + sin * ex + cos * ey];
  };
  const step = swept / pieces;
  const reach = (4 / 3) * Math.tan(step / 4);
  return Array.from({ length: pieces }, (_, piece): Curve => {
    const [a, b] = [first + piece * step, first + (piece + 1) * step];
    return {
      kind: "curve",
      over: [
        placed(Math.cos(a) - reach * Math.sin(a), Math.sin(a) + reach * Math.cos(a)),
        placed(Math.cos(b) + reach * Math.sin(b), Math.sin(b) - reach * Math.cos(b)),
      ],
      to: piece === pieces - 1 ? to : placed(Math.cos(b), Math.sin(b)),
    };
  });
}
