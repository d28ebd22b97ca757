import type { Plot } from "../../charts/chart";
import type { PageSection, PlacedChart } from "../pageSections";

/** The size in px of the smallest letters of a chart on the page. */
export const pageText = 13;

/** Where on a wide page a chart stands. */
export type Room = "whole" | "half" | "leadMap" | "leadAside";

/** How wide a chart is on a page 1440 px wide, in px. */
const wideWidths: Readonly<Record<Room, number>> = { whole: 1376, half: 664, leadMap: 905, leadAside: 431 };

/** Narrower windows, which have one column, and how wide a chart is on one 390 and one 820 px wide. */
const columns = [
  { upTo: 640, width: 358 },
  { upTo: 1200, width: 772 },
] as const;

/** The room that the page gives to a chart of a section. */
export function roomOf({ section, own, isWholeRow }: PageSection, chart: PlacedChart): Room {
  if (section === "lead" && own.length > 1) return chart.chart.needsGeography ? "leadMap" : "leadAside";
  return isWholeRow && chart.isWholeRow ? "whole" : "half";
}

/** A width that a chart is drawn for at build time, and the windows that see that drawing. */
export interface DrawnWidth {
  /** px */
  readonly width: number;
  /** A media query; empty where it is for all the rest. */
  readonly media: string;
}

/** The widths that the build draws a chart for, the narrowest window first. */
export function drawnWidths(room: Room): readonly DrawnWidth[] {
  return [
    ...columns.map(({ upTo, width }) => ({ width, media: `(max-width: ${upTo}px)` })),
    { width: wideWidths[room], media: "" },
  ];
}

/** How high a chart is when the build draws it for a width, in px. */
export function drawnHeight(plot: Plot, width: number): number {
  return Math.ceil(plot.height(width, pageText));
}

/**
 * How high a chart is at a width on a window, in px: in proportion to the drawing that the build made for such windows,
 * so that nothing moves when the live chart takes the drawing's place.
 */
export function pageHeight(plot: Plot, width: number, room: Room, windowWidth: number): number {
  const drawn = columns.find(({ upTo }) => windowWidth <= upTo)?.width ?? wideWidths[room];
  const height = drawnHeight(plot, drawn);
  if (width === drawn) return height;
  return Math.ceil(Math.max((height * width) / drawn, plot.smallestHeight(width, pageText)));
}
