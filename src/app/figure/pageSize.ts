import type { PageSection, PlacedChart } from "../pageSections";

/** The size in px of the smallest letters of a chart on the page. */
export const pageText = 13;

/** The same size for the current reader, who may have set larger letters in the browser. */
export function readerText(): number {
  const size = parseFloat(getComputedStyle(document.documentElement).fontSize);
  return (pageText * size) / 16;
}

/** A width of the page's column, and the least width of window for which it applies; both in rem. */
interface PageStep {
  readonly from: number;
  readonly width: number;
}

/**
 * The page's column grows in steps, so that the pictures drawn by the build fit it to the pixel. `src/ui/tokens.css` has the
 * same steps.
 */
export const pageSteps: readonly PageStep[] = [
  { from: 89, width: 86 },
  { from: 85.375, width: 82 },
  { from: 80, width: 77 },
  { from: 75.0625, width: 72 },
  { from: 72, width: 69 },
  { from: 64, width: 61 },
  { from: 56, width: 53 },
  { from: 48, width: 45 },
  { from: 40, width: 38 },
  { from: 36, width: 34 },
  { from: 30, width: 28 },
  { from: 25.75, width: 23.75 },
  { from: 24.375, width: 22.375 },
  { from: 22.5, width: 20.5 },
  { from: 0, width: 18 },
];

/** From this window width on, in rem, the page has two columns. */
const twoColumnsFrom = 75.0625;

/** px per rem. A reader's browser may be set to another size, which only live charts follow. */
const rem = 16;

/** The place of a chart on a wide page. */
export type Room = "whole" | "half" | "leadWide" | "leadNarrow";

/** The width of each place on a page with two columns, in px, given the width of the page's column. */
const wideWidths: Readonly<Record<Room, (page: number) => number>> = {
  whole: (page) => page,
  half: (page) => (page - 3 * rem) / 2,
  leadWide: (page) => ((page - 2.5 * rem) * 8) / 13,
  leadNarrow: (page) => ((page - 2.5 * rem) * 5) / 13,
};

/** The place of a chart within its section of the page. */
export function roomOf({ section, isWholeRow }: PageSection, chart: PlacedChart): Room {
  if (section === "lead") return chart.chart.span === "full" ? "leadWide" : "leadNarrow";
  return isWholeRow && chart.isWholeRow ? "whole" : "half";
}

/** A width for which the build draws a chart, and the windows that use this picture. */
export interface DrawnWidth {
  /** px */
  readonly width: number;
  /** The narrowest of these windows, in rem. */
  readonly from: number;
}

/** The widths for which the build draws a chart, widest window first. */
export function drawnWidths(room: Room): readonly DrawnWidth[] {
  return pageSteps.map(({ from, width }) => {
    const page = width * rem;
    return { width: Math.floor(from >= twoColumnsFrom ? wideWidths[room](page) : page), from };
  });
}
