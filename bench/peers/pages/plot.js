/** The charts with Observable Plot. */
import { axisX, barX, cell, dot, gridX, plot, text } from "@observablehq/plot";
import { colors, drawnPage, height, left, seriesOf } from "./page.js";

function optionsOf({ kind, scale, rows, cells }) {
  switch (kind) {
    case "bars":
    case "dots": {
      const channels = { x: "value", y: "name", fill: "series", sort: { y: null } };
      return {
        marginLeft: left,
        marginRight: 70,
        x: { type: scale },
        y: { label: null },
        color: { domain: seriesOf(rows), range: colors },
        marks: [
          gridX(),
          axisX({ ticks: 4, label: null, tickFormat: "~s" }),
          kind === "bars" ? barX(rows, channels) : dot(rows, { ...channels, r: 7 }),
          text(rows, { x: "value", y: "name", text: "label", dx: 10, textAnchor: "start" }),
        ],
      };
    }
    case "tiles":
      return {
        axis: null,
        color: { domain: seriesOf(cells), range: colors },
        marks: [cell(cells, { x: "column", y: "row", fill: "series", inset: 2 })],
      };
    case "figures":
      return {
        axis: null,
        marginLeft: 60,
        marks: [
          text(cells, { x: "column", y: "row", text: "label" }),
          text(cells, { x: "column", y: "row", text: "name", dy: 18, lineWidth: 14 }),
        ],
      };
  }
}

drawnPage((element, chart, width) => {
  element.append(plot({ width, height, ...optionsOf(chart) }));
});
