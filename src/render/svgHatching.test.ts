import { expect, it } from "vitest";
import { pathRings } from "./pathRings";
import { renderSvg } from "./renderSvg";
import { markBox, type Shape } from "./shapes";
import { statuses } from "../dataset/codes";
import { areaLook } from "./mapSigns";
import { hatching, markKind, markStyle, type Decal } from "./statusStyle";
import { lightPalette } from "./theme";

const frame = { palette: lightPalette, em: 28 };

function drawn(shape: Shape): string {
  const series = {
    type: "custom" as const,
    coordinateSystem: "none" as const,
    data: [0],
    renderItem: () => ({ type: "group" as const, children: [structuredClone(shape)] }),
  };
  return renderSvg({ series: [series] }, { width: 200, height: 100 });
}

/** The ends of all lines in a path that consists of lines. */
function ends(svg: string): readonly (readonly [number, number])[] {
  const lines = /<path d="((?:M[-\d.]+ [-\d.]+L[-\d.]+ [-\d.]+)+)"/.exec(svg)?.[1] ?? "";
  return [...lines.matchAll(/[ML]([-\d.]+) ([-\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
}

it("the hatching of a box becomes lines that end at its edges", () => {
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

it("lines stay within a circle, and its outline is kept", () => {
  const style = { fill: "#fff", stroke: "#123456", lineWidth: 2, decal: hatching("#abcdef", 28) };
  const svg = drawn({ type: "circle", shape: { cx: 100, cy: 50, r: 40 }, style });
  for (const [x, y] of ends(svg)) expect(Math.hypot(x - 100, y - 50)).toBeCloseTo(40, 0);
  expect(svg.match(/stroke="#123456"/g)?.length).toBeGreaterThanOrEqual(1);
  expect(svg).toContain('stroke="#abcdef"');
});

it("no lines cross the holes of a path", () => {
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

function turned(rotation: number, dashArrayY: [number, number]): Decal {
  return { ...hatching("#abcdef", 28), rotation, dashArrayY };
}

const decals: readonly (readonly [string, Decal])[] = [
  ...statuses.map((status) => [status, markStyle(markKind(status), frame).decal] as const),
  ["county listed", areaLook({ kind: "listed" }, { palette: frame.palette, em: frame.em }).decal] as const,
  ["steep", turned(Math.PI / 6, [3, 20])] as const,
  ["upright", turned(Math.PI / 2, [2, 9])] as const,
].flatMap(([name, decal]) => (decal ? [[name, decal] as const] : []));

it("the hatchings of plans and of counties not yet exited are both tested", () => {
  expect(decals.map(([name]) => name)).toEqual(["target", "county listed", "steep", "upright"]);
});

it.each(decals)("lines have the angle and spacing that they have on the page: %s", (_name, decal) => {
  const svg = drawn({
    type: "rect",
    shape: { x: 10, y: 10, width: 180, height: 80 },
    style: { fill: "#fff", decal },
  });
  const points = ends(svg);
  const [sin, cos] = [Math.sin(decal.rotation), Math.cos(decal.rotation)];
  // Turned back by the decal's own angle, a line is level, and the next is a pitch away.
  const levels = points.map(([x, y]) => y * cos - x * sin);
  // ECharts draws lines and gaps of whole px.
  const [line, gap] = decal.dashArrayY.map(Math.ceil);
  const pitch = (line ?? 0) + (gap ?? 0);
  expect(points.length).toBeGreaterThan(8);
  for (let at = 0; at < levels.length; at += 2) {
    expect(Math.abs((levels[at] ?? 0) - (levels[at + 1] ?? 99))).toBeLessThan(0.05);
    const before = levels[at - 2];
    if (before !== undefined) expect((levels[at] ?? 0) - before).toBeCloseTo(pitch, 1);
  }
  expect(svg).toContain(`stroke-width="${line ?? 0}"`);
});

it("a pattern of anything but lines is refused", () => {
  const dotted = { ...hatching("#abcdef", 28), dashArrayX: [4, 4] };
  expect(() =>
    drawn({
      type: "rect",
      shape: { x: 0, y: 0, width: 90, height: 90 },
      style: { fill: "#fff", decal: dotted },
    }),
  ).toThrow("not of lines");
});

it("straight lines, curves and arcs are followed", () => {
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

it("throws for path commands that it does not know", () => {
  expect(() => pathRings("M0 0S1 1 2 2")).toThrow("command S");
});
