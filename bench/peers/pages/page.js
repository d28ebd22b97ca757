import { chartRows } from "./chartRows.js";

/** The height of every picture in px; its width is the figure's. */
export const height = 300;

/** The room for names left of an axis, px. */
export const left = 220;

/** Colours by series, in the order in which a chart's series appear. */
export const colors = ["#2b3f7a", "#9a6212", "#868c99"];

/** The series of rows or cells, in order. */
export function seriesOf(items) {
  return [...new Set(items.map(({ series }) => series))];
}

const initiatives = [1, 2, 3, 4, 5, 6, 7, 8];

/** Fetches the dataset and calls `show(dataset, chosen initiative or null)` at first and at each press of the filter. */
export async function filteredPage(show) {
  const dataset = await (await fetch("report-28.json")).json();
  const nav = document.createElement("nav");
  for (const choice of [null, ...initiatives]) {
    const button = document.createElement("button");
    button.textContent = choice === null ? "All" : String(choice);
    button.dataset.initiative = choice ?? "all";
    button.addEventListener("click", () => show(dataset, choice));
    nav.append(button);
  }
  document.body.prepend(nav);
  show(dataset, null);
}

/** A page whose charts are drawn into elements of their own by `draw(element, chart, width)`, which may return how to end. */
export function drawnPage(draw) {
  const main = document.querySelector("main");
  let ends = [];
  void filteredPage((dataset, initiative) => {
    for (const end of ends) end?.();
    const charts = chartRows(dataset, initiative);
    const figures = charts.map(({ title }) => {
      const figure = document.createElement("figure");
      const heading = document.createElement("h2");
      heading.textContent = title;
      figure.append(heading, document.createElement("div"));
      return figure;
    });
    main.replaceChildren(...figures);
    const width = figures[0]?.clientWidth ?? 0;
    ends = charts.map((chart, place) => draw(figures[place].lastChild, chart, width));
  });
}
