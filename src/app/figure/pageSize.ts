import type { PageSection, PlacedChart } from "../pageSections";

/** The size in px of the smallest letters of a chart on the page. */
export const pageText = 13;

/** The same on this reader's page, whose letters may be set larger than usual, in px. */
export function readerText(): number {
  const size = parseFloat(getComputedStyle(document.documentElement).fontSize);
  return (pageText * size) / 16;
}

/** A width of the page's column, and the windows from which on it is that wide; both in rem. */
interface PageStep {
  readonly from: number;
  readonly width: number;
}

/**
 * The page's column grows by steps, so that the pictures drawn at build time fit it to the pixel. `src/ui/tokens.css` has
 * the same steps.
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

/** From this width of the window on, in rem, things stand beside each other. */
const twoColumnsFrom = 75.0625;

/** px; what readers have set in their browser's settings may differ, and only live charts follow that. */
const rem = 16;

/** Where on a wide page a chart stands. */
export type Room = "whole" | "half" | "leadWide" | "leadNarrow";

/** How wide each room is where two stand beside each other, in px, from the width of the page's column. */
const wideWidths: Readonly<Record<Room, (page: number) => number>> = {
  whole: (page) => page,
  half: (page) => (page - 3 * rem) / 2,
  leadWide: (page) => ((page - 2.5 * rem) * 8) / 13,
  leadNarrow: (page) => ((page - 2.5 * rem) * 5) / 13,
};

/** The room that the page gives to a chart of a section. */
export function roomOf({ section, isWholeRow }: PageSection, chart: PlacedChart): Room {
  if (section === "lead") return chart.chart.span === "full" ? "leadWide" : "leadNarrow";
  return isWholeRow && chart.isWholeRow ? "whole" : "half";
}

/** A width that a chart is drawn for at build time, and the windows that show that drawing. */
export interface DrawnWidth {
  /** px */
  readonly width: number;
  /** The narrowest of the windows, rem. */
  readonly from: number;
}

/** The widths that the build draws a chart for, the widest window first. */
export function drawnWidths(room: Room): readonly DrawnWidth[] {
  return pageSteps.map(({ from, width }) => {
    const page = width * rem;
    return { width: Math.floor(from >= twoColumnsFrom ? wideWidths[room](page) : page), from };
  });
}
