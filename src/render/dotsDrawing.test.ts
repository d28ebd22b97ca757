import { expect, test } from "vitest";
import { dots, type DotRow } from "../body/dots";
import { inventedFact } from "../testing/inventedFigures";
import { lightPalette } from "./theme";
import { scaledAxis } from "../body/axis";
import { dotsDrawing } from "./dotsDrawing";
import { dotsLayout } from "./dotsLayout";
import { listOf } from "./listOf";

const few = inventedFact("few", 20_000);
const many = inventedFact("many", 3_150_000, { bound: "over" });
const row = (name: string, figures: readonly (typeof few)[], words = ""): DotRow => ({
  name,
  scope: "",
  dots: figures.map((figure) => ({ series: "readers", figure, fill: "actual" })),
  cell: words === "" ? null : { words, wordsAlone: words, statements: [] },
});
const body = dots({
  axis: { measure: "count", scale: "log", name: "readers" },
  series: [{ id: "readers", name: "Readers", marker: "diamond", labels: "beside" }],
  column: { name: "Visits" },
  groups: [
    {
      name: "Town",
      note: "",
      isStrong: false,
      statements: [],
      rows: [row("East", [few], "12"), row("West", [many], "none")],
    },
  ],
});
const frame = { width: 800, height: 200, em: 10, palette: lightPalette };
const option = dotsDrawing(body, "en").option(frame);

test("dots are scatter points at their values on a logarithmic axis of whole powers of ten", () => {
  expect(option.xAxis).toMatchObject({ type: "log", logBase: 10, min: 10_000, max: 10_000_000 });
  const readers = listOf(option.series).find(({ name }) => name === "Readers");
  expect(readers).toMatchObject({ type: "scatter", symbol: "diamond" });
  expect(readers).toMatchObject({
    data: [
      {
        value: [20_000, expect.any(Number)],
        itemStyle: { color: lightPalette.reported },
        label: { formatter: "20,000", position: "right" },
      },
      { value: [3_150_000, expect.any(Number)] },
    ],
  });
});

const layoutAt = (width: number) =>
  dotsLayout(body, scaledAxis(body.axis, [20_000, 3_150_000], "en"), {
    width,
    height: "natural",
    locale: "en",
  });

test("names stand beside the dots, or above them if the width is short", () => {
  expect([layoutAt(80).areNamesAbove, layoutAt(25).areNamesAbove]).toEqual([false, true]);
});

test("words stand left of a dot that has no room on its right", () => {
  const labels = [...layoutAt(40).labels.values()];
  expect(labels).toEqual([
    { words: "20,000", side: "right" },
    { words: "over 3.15 million", side: "left" },
  ]);
});

test("the words of two dots in a row stand on either side of them, however close to its end the axis has them", () => {
  const [before, after] = [inventedFact("before", 8090), inventedFact("after", 9716)];
  const pair = dots({
    axis: { measure: "count", scale: "linear", name: "" },
    series: body.series,
    groups: [{ name: "", note: "", isStrong: false, statements: [], rows: [row("East", [before, after])] }],
  });
  const axis = scaledAxis(pair.axis, [8090, 9716], "en");
  const { labels } = dotsLayout(pair, axis, { width: 60, height: "natural", locale: "en" });
  expect([...labels.values()]).toEqual([
    { words: "8,090", side: "left" },
    { words: "9,716", side: "right" },
  ]);
});

test("the axis ends before the column, whose heading is in line with the first group's name", () => {
  const { end, column, groups } = layoutAt(80);
  expect(end).toBeLessThan(column?.x ?? 0);
  expect(column?.middle).toBe(groups[0]?.heading?.middle);
});
