/** The charts with Vega-Lite, drawn as SVG. */
import { parse, View } from "vega";
import { compile } from "vega-lite";
import { colors, drawnPage, height, seriesOf } from "./page.js";

const none = { axis: null };

function specOf({ kind, scale, rows, cells }) {
  const color = (items) => ({
    field: "series",
    scale: { domain: seriesOf(items), range: colors },
    legend: null,
  });
  switch (kind) {
    case "bars":
    case "dots":
      return {
        data: { values: rows },
        encoding: {
          x: {
            field: "value",
            type: "quantitative",
            scale: { type: scale },
            stack: null,
            title: null,
            axis: { tickCount: 4, format: "~s" },
          },
          y: { field: "name", type: "nominal", sort: null, title: null },
        },
        layer: [
          { mark: kind === "bars" ? "bar" : { type: "circle", size: 150 }, encoding: { color: color(rows) } },
          { mark: { type: "text", dx: 10, align: "left" }, encoding: { text: { field: "label" } } },
        ],
      };
    case "tiles":
      return {
        data: { values: cells },
        mark: { type: "rect", stroke: "#fff", strokeWidth: 4 },
        encoding: {
          x: { field: "column", type: "ordinal", ...none },
          y: { field: "row", type: "ordinal", ...none },
          color: color(cells),
        },
      };
    case "figures":
      return {
        data: { values: cells },
        encoding: {
          x: { field: "column", type: "ordinal", ...none },
          y: { field: "row", type: "ordinal", ...none },
        },
        layer: [
          { mark: "text", encoding: { text: { field: "label" } } },
          { mark: { type: "text", dy: 18, limit: 150 }, encoding: { text: { field: "name" } } },
        ],
      };
  }
}

drawnPage((element, chart, width) => {
  const { spec } = compile({
    ...specOf(chart),
    width,
    height,
    autosize: { type: "fit", contains: "padding" },
  });
  const view = new View(parse(spec), { renderer: "svg", container: element });
  void view.runAsync();
  return () => view.finalize();
});
