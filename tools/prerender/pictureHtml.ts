import type { DrawnChart } from "../../src/prerendered";

/** A chart's picture as HTML. The browser loads the file drawn for its window, and knows its size in advance. */
export function pictureHtml(chart: DrawnChart, fileOf: (width: number) => string): string {
  const [narrowest] = chart.pictures.slice(-1);
  if (!narrowest) return "";
  const others = chart.pictures
    .slice(0, -1)
    .map(
      ({ width, height, from }) =>
        `<source media="(min-width:${from}rem)" srcset="${fileOf(width)}" width="${width}" height="${height}">`,
    );
  const { width, height } = narrowest;
  const urgency = chart.isFirst ? 'fetchpriority="high"' : 'loading="lazy"';
  return `<picture>${others.join("")}<img src="${fileOf(width)}" width="${width}" height="${height}" alt="${escaped(chart.alt)}" ${urgency}></picture>`;
}

/** Escapes a text for a quoted attribute. */
export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
