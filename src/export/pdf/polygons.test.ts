import { describe, expect, it } from "vitest";
import { stepsOf } from "./pathData";
import { between, polygonsOf } from "./polygons";

const square = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
] as const;

describe("polygons of an outline", () => {
  it("are its parts with straight lines as they are", () => {
    expect(polygonsOf(stepsOf("M0 0L4 0L4 3ZM9 9L8 8"))).toEqual([
      [
        [0, 0],
        [4, 0],
        [4, 3],
      ],
      [
        [9, 9],
        [8, 8],
      ],
    ]);
  });

  // The four arcs between two ends that are 90° apart on a circle of radius 5, by their flags.
  it.each([
    { flags: "0 1", centre: [0, 0] },
    { flags: "1 1", centre: [5, 5] },
    { flags: "0 0", centre: [5, 5] },
    { flags: "1 0", centre: [0, 0] },
  ])("keep to an arc with flags $flags, from end to end", ({ flags, centre: [x = 0, y = 0] }) => {
    const [points = []] = polygonsOf(stepsOf(`M5 0A5 5 0 ${flags} 0 5`));
    for (const point of points) expect(Math.hypot(point[0] - x, point[1] - y)).toBeCloseTo(5, 9);
    expect(points.at(-1)?.map((value) => Math.round(value * 1e9) / 1e9 + 0)).toEqual([0, 5]);
    expect(points.length).toBe(17);
  });

  it("widen an arc that is too small for its ends", () => {
    const [points = []] = polygonsOf(stepsOf("M0 0A1 1 0 0 1 10 0"));
    expect(Math.min(...points.map(([, y]) => y))).toBeCloseTo(-5, 9);
  });
});

describe("between two levels", () => {
  it("a square leaves a strip", () => {
    const strip = between(square, 2, 5);
    expect(new Set(strip.map(([x, y]) => `${x} ${y}`))).toEqual(new Set(["0 2", "10 2", "10 5", "0 5"]));
  });

  it("nothing is left of what lies elsewhere", () => {
    expect(between(square, 12, 15)).toEqual([]);
  });

  it("a shape with a notch keeps its area", () => {
    const notched = [
      [0, 0],
      [4, 0],
      [5, 8],
      [6, 0],
      [10, 0],
      [10, 10],
      [0, 10],
    ] as const;
    const area = between(notched, 0, 4).reduce((sum, [x, y], place, strip) => {
      const [nextX, nextY] = strip[(place + 1) % strip.length] ?? [x, y];
      return sum + (x * nextY - nextX * y) / 2;
    }, 0);
    // 4 deep and 10 wide, less the notch, which is 2 wide at the top and 1 at the bottom.
    expect(area).toBeCloseTo(40 - 6, 9);
  });
});
