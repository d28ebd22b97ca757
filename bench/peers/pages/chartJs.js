/** The charts with Chart.js, of which only what they need is registered. */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LogarithmicScale,
  PointElement,
  ScatterController,
} from "chart.js";
import { colors, drawnPage, height, seriesOf } from "./page.js";

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LogarithmicScale,
  PointElement,
  ScatterController,
);

/** Writes `label` and `name` of a mark's row beside it; Chart.js itself labels axes only. */
const labels = {
  id: "labels",
  afterDatasetsDraw: (chart) => {
    const { ctx, data } = chart;
    ctx.font = "13px 'Noto Sans CJK SC', sans-serif";
    ctx.fillStyle = "#1b2130";
    data.datasets.forEach((dataset, place) => {
      chart.getDatasetMeta(place).data.forEach(({ x, y }, index) => {
        const { label, below } = dataset.data[index];
        if (label) ctx.fillText(label, x + 10, y + 5);
        if (below) ctx.fillText(below, x + 10, y + 25, 150);
      });
    });
  },
};

const compact = new Intl.NumberFormat("en", { notation: "compact" });
const hidden = (max) => ({ display: false, min: -0.5, max });

function configOf({ kind, scale, rows, cells }) {
  const datasets = (items, datum) =>
    seriesOf(items).map((series, place) => ({
      data: items.filter((item) => item.series === series).map(datum),
      backgroundColor: colors[place],
      grouped: false,
      pointRadius: 7,
    }));
  const ticks = { maxTicksLimit: 5, callback: (value) => compact.format(value) };
  const x = { type: scale === "log" ? "logarithmic" : "linear", ticks };
  const names = [...new Set(rows.map(({ name }) => name))];
  const y = { type: "category", labels: names };
  const datum = ({ name, value, label }) => ({ x: value, y: name, label });
  switch (kind) {
    case "bars":
      return {
        type: "bar",
        data: { labels: names, datasets: datasets(rows, datum) },
        scales: { x, y },
        indexAxis: "y",
      };
    case "dots":
      return { type: "scatter", data: { datasets: datasets(rows, datum) }, scales: { x, y } };
    case "tiles": {
      const tiles = datasets(cells, ({ column, row }) => ({ x: column, y: row }));
      const data = { datasets: tiles.map((set) => ({ ...set, pointStyle: "rect", pointRadius: 14 })) };
      return { type: "scatter", data, scales: { x: hidden(17), y: { ...hidden(8), reverse: true } } };
    }
    case "figures": {
      const figures = cells.map(({ column, row, name, label }) => ({
        x: column,
        y: row,
        label,
        below: name,
      }));
      const data = { datasets: [{ data: figures, pointRadius: 0 }] };
      return { type: "scatter", data, scales: { x: hidden(3), y: { ...hidden(4), reverse: true } } };
    }
  }
}

drawnPage((element, chart, width) => {
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width, height });
  element.append(canvas);
  const { type, data, ...options } = configOf(chart);
  const drawn = new Chart(canvas, {
    type,
    data,
    options: { ...options, animation: false, responsive: false, layout: { padding: { right: 70 } } },
    plugins: [labels],
  });
  return () => drawn.destroy();
});
