import type { DrawnChart } from "../../src/prerendered";

/** A picture's file below the build's folder, by chart and width. */
export type FileOf = (chart: DrawnChart, width: number) => string;

/** A chart's picture as HTML: the browser takes the file drawn for its window, and knows its size before it comes. */
export function pictureHtml(chart: DrawnChart, fileOf: FileOf): string {
  const others = chart.pictures
    .slice(0, -1)
    .map(
      ({ width, height, media }) =>
        `<source media="${media}" srcset="${fileOf(chart, width)}" width="${width}" height="${height}">`,
    );
  const [widest] = chart.pictures.slice(-1);
  if (!widest) return "";
  const urgency = chart.isFirst ? 'fetchpriority="high"' : 'loading="lazy"';
  return `<picture>${others.join("")}<img src="${fileOf(chart, widest.width)}" width="${widest.width}" height="${widest.height}" alt="${escaped(chart.alt)}" ${urgency} decoding="async"></picture>`;
}

/** Text within a quoted attribute. */
export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
