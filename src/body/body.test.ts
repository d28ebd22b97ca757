import { expect, test } from "vitest";
import { barRow, bars, length } from "./bars";
import { bodyStatements, type Body } from "./body";
import { dots } from "./dots";
import { inventedFact } from "../testing/inventedFigures";
import { matrix } from "./matrix";
import { timeline } from "./timeline";

const [first, second, third, fourth] = ["first", "second", "third", "fourth"].map((id, place) =>
  inventedFact(id, place + 1),
);
if (!first || !second || !third || !fourth) throw new Error("There are four figures.");

const group = { name: "", note: "", isStrong: false, statements: [first] };
const bodies: readonly (readonly [string, Body])[] = [
  [
    "bars: bar, part, what was worked out of them; last what stands apart",
    bars({
      axis: { measure: "count", scale: "linear", name: "" },
      names: { whole: "", part: "" },
      rows: [barRow({ name: "", bar: length(first), part: length(second), statements: [third, first] })],
      asides: [{ figure: fourth, words: "" }],
    }),
  ],
  [
    "dots: what the group's name stands for, the dots, the column's cell",
    dots({
      axis: { measure: "count", scale: "linear", name: "" },
      series: [],
      groups: [
        {
          ...group,
          rows: [
            {
              name: "",
              scope: "",
              dots: [
                { series: "", figure: second, fill: "actual" },
                { series: "", figure: third, fill: "actual" },
              ],
              cell: { words: "", wordsAlone: "", statements: [fourth] },
            },
          ],
        },
      ],
    }),
  ],
  [
    "a timeline: of each year what is dated, then what is not",
    timeline([
      {
        year: 2018,
        undated: [{ name: "", when: "", fill: "actual", statements: [second] }],
        dated: [{ name: "", when: "", fill: "actual", statements: [first], within: { start: 0, end: 1 } }],
      },
      {
        year: 2019,
        undated: [{ name: "", when: "", fill: "actual", statements: [third, fourth] }],
        dated: [],
      },
    ]),
  ],
  [
    "a matrix: row by row, cell by cell",
    matrix({
      columns: [],
      rows: [
        {
          name: "",
          total: "",
          cells: [[{ fill: "actual", statements: [first] }], [{ fill: "rule", statements: [second] }]],
        },
        { name: "", total: "", cells: [[], [{ fill: "actual", statements: [third, fourth] }]] },
      ],
      total: "",
      key: { item: "", blank: "" },
    }),
  ],
];

test.each(bodies)("%s", (_, body) => {
  expect(bodyStatements(body).map(({ id }) => id)).toEqual(["first", "second", "third", "fourth"]);
});
