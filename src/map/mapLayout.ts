import type { Box } from "../render/shapes";
import type { Frame } from "../render/theme";
import { fullnesses, type Fullness } from "./mapNotes";

/** Where the parts of a map picture stand, px. */
export interface MapLayout {
  readonly viewport: Box;
  /** Beside the viewport, for those who deal with the province from outside; no width where there are none. */
  readonly strip: Box;
  /** For what is written about the map. */
  readonly panel: Box;
  /** How many columns the panel is set in. */
  readonly columns: number;
  /** How much is written there. */
  readonly fullness: Fullness;
}

/** What a map picture has to make room for. */
export interface MapNeeds {
  /** Width ÷ height of the land. */
  readonly aspect: number;
  /** Width of the strip in px. */
  readonly strip: number;
  /** Height in px of the notes at a fullness, a width in px and a number of columns. */
  readonly notesHeight: (fullness: Fullness, width: number, columns: number) => number;
}

type Size = Pick<Frame, "width" | "height" | "text">;

/** From this width on, in multiples of the text size, a page shows the notes beside the map. */
const wide = 56;
/** Widths of a column of notes to be tried, in multiples of the text size. */
const columnWidths = [13, 15, 17.5, 20, 22] as const;
const most = { columnsBeside: 2, columnsBelow: 4, height: 58 };
const gap = 1.6;
/** A map is legible from this width of its land on, in multiples of the text size. */
const legible = 15;
/** Notes say no more than leaves the land this share of the width that it could have without them. */
const leastShare = 0.8;

/** The fullest notes that leave the land most of its size, where they leave it the largest; the barest where none do. */
export function mapLayout(needs: MapNeeds, size: Size): MapLayout {
  const largest = Math.min(size.width - needs.strip, size.height * needs.aspect);
  let barest: Arrangement | null = null;
  for (const fullness of fullnesses) {
    const best = bestArrangement(fullness, needs, size);
    if (!best) continue;
    if (best.land >= largest * leastShare) return best.layout;
    barest = best;
  }
  return (barest ?? mapAlone(needs, size)).layout;
}

/** The height in px that suits a map picture of a width on the page. */
export function mapHeight(needs: MapNeeds, { width, text }: Pick<Frame, "width" | "text">): number {
  if (width >= wide * text) return Math.min(width * 0.66, most.height * text);
  const columns = columnsBelow(width, text);
  // On a phone the notes keep to the main figures.
  const fullness: Fullness = { kind: "notes", figures: columns === 1 ? 3 : 99, asides: true };
  return (width - needs.strip) / needs.aspect + gap * text + needs.notesHeight(fullness, width, columns);
}

/** The least height in px in which the land is legible and the barest notes stand. */
export function smallestMapHeight(needs: MapNeeds, { width, text }: Pick<Frame, "width" | "text">): number {
  const [barest] = fullnesses.slice(-1);
  if (!barest) return 0;
  const landHeight = (land: number) => Math.min(land, legible * text) / needs.aspect;
  const beside = columnWidths.flatMap((column) => {
    const land = width - needs.strip - (column + gap) * text;
    return land < legible * text
      ? []
      : [Math.max(landHeight(land), needs.notesHeight(barest, column * text, 1))];
  });
  const below =
    landHeight(width - needs.strip) +
    gap * text +
    needs.notesHeight(barest, width, columnsBelow(width, text));
  return Math.min(below, ...beside);
}

interface Arrangement {
  /** px of width that the land gets. */
  readonly land: number;
  readonly layout: MapLayout;
}

function columnsBelow(width: number, text: number): number {
  const fitting = Math.floor((width + gap * text) / ((columnWidths[0] + gap) * text));
  return Math.min(most.columnsBelow, Math.max(1, fitting));
}

function bestArrangement(fullness: Fullness, needs: MapNeeds, size: Size): Arrangement | null {
  const beside = bestBeside(fullness, needs, size);
  return belows(fullness, needs, size).reduce<Arrangement | null>(
    (best, candidate) => (best && best.land >= candidate.land - 0.5 ? best : candidate),
    beside,
  );
}

/** Notes beside the map, in the narrowest panel that holds them. */
function bestBeside(fullness: Fullness, needs: MapNeeds, size: Size): Arrangement | null {
  const { width, height, text } = size;
  const besideMap = width - needs.strip - gap * text;
  const panels = Array.from({ length: most.columnsBeside }, (_, place) => place + 1).flatMap((columns) => {
    const widthWith = (column: number) => (columns * column + (columns - 1) * gap) * text;
    return columnWidths.map((column) => {
      // What the land cannot use goes to the notes.
      const spare = Math.min(besideMap - height * needs.aspect, widthWith(columnWidths[4]));
      const panel = Math.max(widthWith(column), spare);
      return { columns, panel, land: Math.min(besideMap - panel, height * needs.aspect) };
    });
  });
  const chosen = panels
    .filter(({ land }) => land >= legible * text * 0.5)
    .sort((a, b) => b.land - a.land)
    .find(({ columns, panel }) => needs.notesHeight(fullness, panel, columns) <= height + 1);
  if (!chosen) return null;
  const { columns, panel, land } = chosen;
  return {
    land,
    layout: {
      viewport: { x: 0, y: 0, width: besideMap - panel, height },
      strip: { x: besideMap - panel, y: 0, width: needs.strip, height },
      panel: { x: width - panel, y: 0, width: panel, height },
      columns,
      fullness,
    },
  };
}

function belows(fullness: Fullness, needs: MapNeeds, size: Size): readonly Arrangement[] {
  const { width, height, text } = size;
  const columnCounts = Array.from({ length: columnsBelow(width, text) }, (_, place) => place + 1);
  return columnCounts.flatMap((columns): Arrangement[] => {
    const notes = needs.notesHeight(fullness, width, columns);
    const viewport = {
      x: 0,
      y: 0,
      width: width - needs.strip,
      height: Math.min(height - gap * text - notes, height),
    };
    if (viewport.height <= 0) return [];
    const layout = {
      viewport,
      strip: { x: viewport.width, y: 0, width: needs.strip, height: viewport.height },
      panel: { x: 0, y: height - notes, width, height: notes },
      columns,
      fullness,
    };
    return [{ land: Math.min(viewport.width, viewport.height * needs.aspect), layout }];
  });
}

/** A frame in which not even the barest notes have room shows the map without any. */
function mapAlone({ aspect, strip }: MapNeeds, { width, height }: Size): Arrangement {
  return {
    land: Math.min(width - strip, height * aspect),
    layout: {
      viewport: { x: 0, y: 0, width: width - strip, height },
      strip: { x: width - strip, y: 0, width: strip, height },
      panel: { x: 0, y: height, width, height: 0 },
      columns: 0,
      fullness: { kind: "key" },
    },
  };
}
