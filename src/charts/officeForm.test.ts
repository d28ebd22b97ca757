import { expect, test } from "vitest";
import { barRow, bars, length } from "../body/bars";
import { boxes, words } from "../body/boxes";
import { dots } from "../body/dots";
import { inventedFact } from "../testing/inventedFigures";
import { matrix } from "../body/matrix";
import { timeline } from "../body/timeline";
import { officeForm } from "./officeForm";

const all = inventedFact("all", 400);
const some = inventedFact("some", 100, { bound: "over" });
const planned = inventedFact("planned", 1200, { status: "target" });

test("bars: parts become a second series, notes a second line, and figures set apart stay apart", () => {
  const body = bars({
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
    asides: [{ figure: some, words: "elsewhere" }],
  });
  expect(officeForm(body, "en")).toEqual({
    form: "bars",
    axis: { name: "readers", scale: "linear", min: 0, max: 1200, step: 200, unit: 1, isPercent: false },
    tickWord: "",
    categories: [
      { name: "Town", group: "" },
      { name: "Next year", group: "" },
    ],
    series: [
      {
        name: "All",
        marker: "circle",
        labels: "beyond",
        points: [
          { value: 400, kind: "whole", label: ["400", "of 500"], statement: all },
          { value: 1200, kind: "target", label: ["1,200"], statement: planned },
        ],
      },
      {
        name: "Of which",
        marker: "circle",
        labels: "inside",
        points: [{ value: 100, kind: "actual", label: ["a quarter"], statement: some }, null],
      },
    ],
    isPaired: false,
    asides: [{ kind: "actual", figure: "over 100", words: "elsewhere", statement: some }],
  });
});

test("bars without any bar do not become a chart, whatever is set apart", () => {
  const body = bars({
    axis: { measure: "count", scale: "linear", name: "" },
    names: { whole: "All", part: "" },
    rows: [],
    asides: [{ figure: some, words: "elsewhere" }],
  });
  expect(officeForm(body, "en")).toBeNull();
});

const series = [
  { id: "men", name: "Men", marker: "circle", labels: "beside" },
  { id: "women", name: "Women", marker: "square", labels: "inside" },
] as const;
const dot = (id: "men" | "women", figure: typeof all) => ({ series: id, figure, fill: "actual" as const });
const group = { note: "", isStrong: false, statements: [] };

test("dots: rows become categories, two dots in a row become a pair, and groups are named", () => {
  const body = dots({
    axis: { measure: "count", scale: "log", name: "readers" },
    series,
    groups: [
      {
        ...group,
        name: "East",
        note: "Counted twice",
        rows: [{ name: "Town", scope: "2019", dots: [dot("men", some), dot("women", all)], cell: null }],
      },
    ],
  });
  expect(officeForm(body, "en")).toMatchObject({
    form: "dots",
    axis: { scale: "log", min: 100, max: 1000, step: 10 },
    categories: [{ name: "Town (2019)", group: "East. Counted twice" }],
    series: [
      {
        name: "Men",
        marker: "circle",
        labels: "beyond",
        points: [{ value: 100, label: ["over 100"] }],
      },
      { name: "Women", marker: "square", labels: "inside", points: [{ value: 400, label: ["400"] }] },
    ],
    isPaired: true,
  });
});

test("dots: groups that are series are told apart by their markers, and the column goes below the labels", () => {
  const cell = { words: "12", wordsAlone: "visits: 12", statements: [] };
  const body = dots({
    axis: { measure: "count", scale: "linear", name: "readers" },
    series,
    column: { name: "Visits" },
    groups: [
      { ...group, name: "Men", rows: [{ name: "East", scope: "", dots: [dot("men", some)], cell }] },
      { ...group, name: "Women", rows: [{ name: "West", scope: "", dots: [dot("women", all)], cell: null }] },
    ],
  });
  expect(officeForm(body, "en")).toMatchObject({
    categories: [
      { name: "East", group: "" },
      { name: "West", group: "" },
    ],
    series: [
      { points: [{ label: ["over 100", "visits: 12"] }, null] },
      { points: [null, { label: ["400"] }] },
    ],
    isPaired: false,
  });
});

test("a matrix becomes a table of counts, by the fill of the squares", () => {
  const item = (fill: "actual" | "target") => ({ fill, statements: [] });
  const body = matrix({
    columns: [
      { number: "1", name: "East" },
      { number: "", name: "West" },
    ],
    rows: [{ name: "Money", cells: [[item("target"), item("actual"), item("target")], []], total: "3" }],
    total: "total",
    key: { item: "one figure", blank: "none" },
  });
  expect(officeForm(body, "en")).toEqual({
    form: "table",
    columns: ["", "1 East", "West", "total"],
    rows: [
      {
        name: "Money",
        cells: [
          [
            { kind: "actual", count: 1 },
            { kind: "target", count: 2 },
          ],
          [],
        ],
        total: "3",
      },
    ],
  });
});

test("a timeline and boxes have no office form", () => {
  expect(officeForm(timeline([]), "en")).toBeNull();
  expect(officeForm(boxes(words("Hello")), "en")).toBeNull();
});
