import { expect, it } from "vitest";
import { charts } from "../../charts/index";
import { echarts, learnLands } from "../../render/echarts";
import { lightPalette } from "../../render/theme";
import { noFilters } from "../../selectors/filters";
import { sources } from "../../testing/sources";
import { stopBoxes } from "./markBoxes";
import { walkOf } from "./walk";

const size = { width: 664, height: 300 };

function drawn(chart: "funds" | "provinceMap") {
  const plot = charts[chart].plot(sources, { filters: noFilters, locale: "en" });
  if (!plot) throw new Error("There is no such chart.");
  const option = plot.option({ ...size, em: 13, palette: lightPalette });
  const instance = echarts.init(null, null, { renderer: "svg", ssr: true, ...size });
  learnLands();
  instance.setOption({ ...option, animation: false });
  return { instance, stops: walkOf(option) };
}

it("finds every mark in the picture, with parts within the box of their whole", () => {
  const { instance, stops } = drawn("funds");
  const boxes = stopBoxes(stops, instance);
  expect(boxes).toHaveLength(stops.length);
  for (const box of boxes) {
    expect(box?.width).toBeGreaterThan(24);
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(size.height + 1);
  }
  instance.dispose();
});

it("finds the areas of a map while they are in view, and no longer once they are out of view", () => {
  const { instance, stops } = drawn("provinceMap");
  const place = stops.findIndex(({ code }) => code === "520621");
  const before = stopBoxes(stops, instance)[place];
  expect(before?.width).toBeGreaterThan(8);
  instance.dispatchAction({ type: "geoRoam", geoIndex: 0, dx: 40, dy: 0 });
  const moved = stopBoxes(stops, instance)[place];
  expect(moved?.x).toBeCloseTo((before?.x ?? 0) + 40, 0);
  instance.dispatchAction({ type: "geoRoam", geoIndex: 0, dx: 5000, dy: 0 });
  expect(stopBoxes(stops, instance)[place]).toBeNull();
  instance.dispose();
});
