import { expect, it } from "vitest";
import { pathRings } from "./pathRings";
import { renderSvg } from "./renderSvg";
import { markBox, type Shape } from "./shapes";
import { hatching } from "./statusStyle";
import { lightPalette } from "./theme";

const frame = { palette: lightPalette, text: 28 };

function drawn(shape: Shape): string {
  const series = {
    type: "custom" as const,
    coordinateSystem: "none" as const,
    data: [0],
    renderItem: () => ({ type: "group" as const, children: [structuredClone(shape)] }),
  };
  return renderSvg({ series: [series] }, { width: 200, height: 100 });
}

/** The ends of all lines of a path of lines. */
function ends(svg: string): readonly (readonly [number, number])[] {
  const lines = /<path d="((?:M[-\d.]+ [-\d.]+L[-\d.]+ [-\d.]+)+)"/.exec(svg)?.[1] ?? "";
  return [...lines.matchAll(/[ML]([-\d.]+) ([-\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
}

it("draws the hatching of a box as lines that end at its edges", () => {
  const svg = drawn(markBox({ x: 20, y: 10, width: 150, height: 60 }, "target", frame));
  expect(svg).not.toContain("pattern");
  expect(svg).not.toContain("url(");
  const points = ends(svg);
  expect(points.length).toBeGreaterThan(10);
  const inset = 28 / 18;
  for (const [x, y] of points) {
    const isOnEdge = [x - 20 - inset, 170 - inset - x, y - 10 - inset, 70 - inset - y].some(
      (gap) => Math.abs(gap) < 0.2,
    );
    expect([x, y, isOnEdge]).toEqual([x, y, true]);
  }
});

it("keeps the lines within a circle, and leaves its outline", () => {
  const style = { fill: "#fff", stroke: "#123456", lineWidth: 2, decal: hatching("#abcdef", 28) };
  const svg = drawn({ type: "circle", shape: { cx: 100, cy: 50, r: 40 }, style });
  for (const [x, y] of ends(svg)) expect(Math.hypot(x - 100, y - 50)).toBeCloseTo(40, 0);
  expect(svg.match(/stroke="#123456"/g)?.length).toBeGreaterThanOrEqual(1);
  expect(svg).toContain('stroke="#abcdef"');
});

it("leaves the holes of a path free", () => {
  const pathData = "M0 0h90v90h-90ZM30 30h30v30h-30Z";
  const style = { fill: "#fff", decal: hatching("#abcdef", 28) };
  const svg = drawn({ type: "path", shape: { pathData }, style });
  const points = ends(svg);
  for (let at = 0; at < points.length; at += 2) {
    const [from = [0, 0], to = [0, 0]] = points.slice(at, at + 2);
    const middle = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
    expect(middle.every((part) => part > 31 && part < 59)).toBe(false);
  }
});

it("follows straight lines, curves and arcs", () => {
  expect(pathRings("M1 2L3 4l1 -1Z")).toEqual([
    [
      [1, 2],
      [3, 4],
      [4, 3],
    ],
  ]);
  const [ring = []] = pathRings("M60 50A10 10 0 1 1 40 50A10 10 0 1 1 60 50");
  for (const [x, y] of ring) expect(Math.hypot(x - 50, y - 50)).toBeCloseTo(10);
  expect(pathRings("M0 0Q10 0 10 10")[0]?.at(-1)).toEqual([10, 10]);
  expect(pathRings("M0 0C0 5 5 10 10 10")[0]?.at(-1)).toEqual([10, 10]);
});

it("throws for what it cannot follow", () => {
  expect(() => pathRings("M0 0S1 1 2 2")).toThrow("command S");
});
