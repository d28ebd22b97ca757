import { expect, test } from "vitest";
import { barRow, bars, length } from "../body/bars";
import { inventedFact } from "../testing/inventedFigures";
import { lightPalette } from "./theme";
import { barsDrawing } from "./barsDrawing";
import { listOf } from "./listOf";

const all = inventedFact("all", 400);
const some = inventedFact("some", 100);
const planned = inventedFact("planned", 1200, { status: "target" });

const drawing = barsDrawing(
  bars({
    axis: { measure: "count", scale: "linear", name: "readers" },
    names: { whole: "All", part: "Of which" },
    rows: [
      barRow({
        name: "Town",
        bar: length(all, "whole"),
        part: length(some),
        partLabel: "a quarter",
        note: "of 500",
      }),
      barRow({ name: "Next year", bar: length(planned) }),
    ],
  }),
  "en",
);
const frame = { width: 600, height: 200, em: 10, palette: lightPalette };
const option = drawing.option(frame);
const series = listOf(option.series);

test("bars stand on a linear axis from nought to the tick above the longest", () => {
  expect(option.xAxis).toMatchObject({ type: "value", min: 0, max: 1200, interval: 200, name: "readers" });
  expect(series.map(({ type }) => type)).toEqual(["bar", "bar", "bar", "bar", "bar"]);
});

test("a part and the rest of its whole make up a bar together, each in its fill", () => {
  const [, , parts, rests] = series;
  expect(parts).toMatchObject({
    stack: "bar",
    data: [{ value: 100, itemStyle: { color: lightPalette.reported } }, { value: "-" }],
  });
  expect(rests).toMatchObject({
    stack: "bar",
    data: [
      { value: 300, itemStyle: { color: lightPalette.reportedSoft } },
      { value: 1200, itemStyle: { color: lightPalette.plannedSoft, borderColor: lightPalette.planned } },
    ],
  });
});

test("a whole row answers for bar and part", () => {
  expect(series[0]).toMatchObject({ data: [{ statements: [all, some] }, { statements: [planned] }] });
});

test("a label that has no room inside its part stands beside it", () => {
  const labelAt = (width: number) => {
    const [, , parts] = listOf(drawing.option({ ...frame, width }).series);
    return parts;
  };
  expect(labelAt(600)).toMatchObject({ data: [{ label: { position: "insideLeft" } }, {}] });
  expect(labelAt(1200)).toMatchObject({ data: [{ label: { position: "insideRight" } }, {}] });
});

test("words that take another line ask for more height", () => {
  expect(drawing.naturalHeight(60)).toBeLessThan(drawing.naturalHeight(6));
  expect(drawing.leastHeight(60)).toBeLessThan(drawing.naturalHeight(60));
});

test("a figure set apart stands alone where there are no bars", () => {
  const apart = barsDrawing(
    bars({
      axis: { measure: "count", scale: "linear", name: "" },
      names: { whole: "", part: "" },
      rows: [],
      asides: [{ figure: some, words: "elsewhere" }],
    }),
    "en",
  );
  const alone = apart.option(frame);
  expect([alone.xAxis, listOf(alone.series).map(({ type }) => type)]).toEqual([undefined, ["custom"]]);
  expect(listOf(alone.series)[0]).toMatchObject({ data: [{ statements: [some] }] });
});
