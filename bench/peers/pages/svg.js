/** The charts as SVG written by hand: the least that a page can do. */
import { colors, drawnPage, height, left, seriesOf } from "./page.js";

const bottom = 24;
const compact = new Intl.NumberFormat("en", { notation: "compact" });

const text = (x, y, words, anchor = "start") =>
  `<text x="${x}" y="${y}" text-anchor="${anchor}" font-size="13">${words}</text>`;

function plotted({ kind, scale, rows }, width) {
  const names = [...new Set(rows.map(({ name }) => name))];
  const step = (height - bottom) / names.length;
  const most = Math.max(...rows.map(({ value }) => value));
  const room = width - left - 70;
  const x = (value) => left + room * (scale === "log" ? Math.log10(value) / Math.log10(most) : value / most);
  const series = seriesOf(rows);
  const lines = [0, 0.25, 0.5, 0.75, 1].map((part) => {
    const value = scale === "log" ? most ** part : most * part;
    const at = left + room * part;
    return `<path d="M${at} 0V${height - bottom}" stroke="#d5d7dd"/>${text(at, height - 6, compact.format(value), "middle")}`;
  });
  const marks = rows.map(({ name, value, series: own, label }) => {
    const y = (names.indexOf(name) + 0.5) * step;
    const color = colors[series.indexOf(own)];
    const mark =
      kind === "bars"
        ? `<rect x="${left}" y="${y - 9}" width="${x(value) - left}" height="18" fill="${color}"/>`
        : `<circle cx="${x(value)}" cy="${y}" r="7" fill="${color}"/>`;
    return mark + text(x(value) + 10, y + 5, label);
  });
  return [
    ...lines,
    ...names.map((name, place) => text(left - 8, (place + 0.5) * step + 5, name, "end")),
    ...marks,
  ].join("");
}

function placed({ kind, cells }, width) {
  const series = seriesOf(cells);
  const across = kind === "tiles" ? 17 : 3;
  const side = width / across;
  return cells
    .map(({ column, row, series: own, name, label }) =>
      kind === "tiles"
        ? `<rect x="${column * side}" y="${row * side}" width="${side - 4}" height="${side - 4}" fill="${colors[series.indexOf(own)]}"/>`
        : text(column * side, row * 70 + 30, label) + text(column * side, row * 70 + 50, name),
    )
    .join("");
}

drawnPage((element, chart, width) => {
  const marks = chart.cells.length > 0 ? placed(chart, width) : plotted(chart, width);
  element.innerHTML = `<svg width="${width}" height="${height}">${marks}</svg>`;
});
