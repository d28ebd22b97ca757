import type { Place } from "../render/boxes/laid";
import { besideTitle, bestGrid, cellAt, gap, type GridNeeds } from "./mapGrid";

/** What a map picture has to make room for. Lengths are in em. */
export interface MapNeeds extends GridNeeds {
  /** The width of the strip for partners outside the province. */
  readonly strip: number;
  /** The number of versions of the notes, the fullest first. */
  readonly ways: number;
  /** The height of a version of the notes in columns; null if it is not readable. */
  readonly notesHeight: (way: number, width: number, columns: number) => number | null;
}

/** The places of the parts of a map picture, in em. */
export interface MapRoom {
  readonly panels: readonly { readonly title: Place; readonly land: Place }[];
  /** Beside the map, for partners outside the province. */
  readonly strip: Place;
  /** Null if there is no room for notes. */
  readonly notes: { readonly place: Place; readonly columns: number; readonly way: number } | null;
}

/** From these widths on, a page shows the notes beside the map, and partners outside the province beside the land. */
const wide = 56;
const withStrip = 45;
/** Widths of a column of notes to try. */
const columnWidths = [13, 15, 17.5, 20, 22] as const;
const widestColumn = 22;
const narrowestColumn = 13;
const most = { columnsBeside: 2, columnsBelow: 4, height: 58 };
/** The least width of a single map and of a small map, and a comfortable width for a small map. */
const legible = { alone: 15, small: 8, comfortable: 18 };
/** Fuller notes are used only if they leave the land this share of the width it could have without notes. */
const leastShare = 0.8;

/** Whether a picture is wide enough for partners' names and arrows beside the land. */
export function hasStrip(width: number): boolean {
  return width >= withStrip;
}

interface Arrangement {
  readonly land: number;
  readonly room: MapRoom;
}

/** The layout with the fullest notes that leave the land most of its size; if none do, the one with the shortest notes. */
export function mapRoom(needs: MapNeeds, width: number, height: number): MapRoom {
  const largest = bestGrid(needs, needs.panels, width - needs.strip, height);
  let barest: Arrangement | null = null;
  for (let way = 0; way < needs.ways; way += 1) {
    const best = [...besides(needs, way, width, height), ...belows(needs, way, width, height)]
      .concat(inFreeCell(needs, way, width, height))
      .reduce<Arrangement | null>((one, other) => (one && one.land >= other.land - 0.05 ? one : other), null);
    if (best && best.land >= (largest?.land ?? 0) * leastShare) return best.room;
    barest = best ?? barest;
  }
  return (barest ?? arranged(needs, { width, height }, null)).room;
}

/** The natural height of a map picture at a width. */
export function naturalHeight(needs: MapNeeds, width: number): number {
  if (needs.panels === 1 && width >= wide) return Math.min(width * 0.66, most.height);
  const wished = Math.max(2, Math.round((width + gap) / (legible.comfortable + gap)));
  // On a phone the notes are limited to the key and the caveats; tapping an area shows its figures.
  const way = columnCounts(width).length === 1 ? Math.max(0, needs.ways - 2) : 0;
  return heightBelow(needs, needs.panels === 1 ? 1 : wished, way, Infinity, width);
}

/** The least height at which the land is legible and the shortest notes fit. */
export function leastHeight(needs: MapNeeds, width: number): number {
  const barest = needs.ways - 1;
  const isAlone = needs.panels === 1;
  const land = isAlone ? legible.alone : legible.small;
  const most = Math.max(1, Math.floor((width + gap) / (land + gap)));
  const below = heightBelow(needs, isAlone ? 1 : most, barest, land, width);
  if (!isAlone) return below;
  const beside = columnWidths.flatMap((column) => {
    const left = width - needs.strip - column - gap;
    const notes = left < land ? null : needs.notesHeight(barest, column, 1);
    return notes === null ? [] : [Math.max(Math.min(left, land) / needs.aspect, notes)];
  });
  return Math.min(below, ...beside);
}

/** The height of maps in at most `columns` columns, none wider than `widest`, with notes below them. */
function heightBelow(needs: MapNeeds, columns: number, way: number, widest: number, width: number): number {
  const fitting = Array.from({ length: Math.min(columns, needs.panels) }, (_, place) => place + 1)
    .reverse()
    .map((count) => {
      const cell = (width - needs.strip - (count - 1) * gap) / count;
      const title = needs.titleHeight(cell);
      const row = Math.min(cell, widest) / needs.aspect + (title ?? 0);
      return { isFitting: title !== null, height: (row + gap) * Math.ceil(needs.panels / count) };
    });
  const grid = fitting.find(({ isFitting }) => isFitting) ?? fitting.at(-1);
  const notes = columnCounts(width).flatMap((count) => needs.notesHeight(way, width, count) ?? []);
  return (grid?.height ?? 0) + (notes.length === 0 ? 0 : Math.min(...notes));
}

function columnCounts(width: number): readonly number[] {
  const fitting = Math.floor((width + gap) / (narrowestColumn + gap));
  const count = Math.min(most.columnsBelow, Math.max(1, fitting));
  return Array.from({ length: count }, (_, place) => place + 1);
}

/** Maps in a region, starting at the upper left corner, and notes in their place. */
function arranged(
  needs: MapNeeds,
  { width, height }: { readonly width: number; readonly height: number },
  notes: MapRoom["notes"],
  grid = bestGrid(needs, needs.panels, width - needs.strip, height),
): Arrangement {
  const strip = { x: width - needs.strip, y: 0, width: needs.strip, height };
  if (!grid) return { land: 0, room: { panels: [], strip, notes } };
  const { land, title, cell } = grid;
  // A single map can be panned in all of the region; small maps take only what they fill.
  const landHeight = land / needs.aspect;
  const panels = Array.from({ length: needs.panels }, (_, place) => {
    const { x, y } = cellAt(place, grid);
    if (needs.panels === 1) {
      const whole = { x, y, width: cell.width, height: cell.height };
      return { title: { ...whole, height: 0 }, land: whole };
    }
    const above = "height" in title;
    return above
      ? {
          title: { x, y, width: cell.width, height: title.height },
          land: { x, y: y + title.height, width: land, height: landHeight },
        }
      : {
          title: { x, y, width: title.width, height: cell.height },
          land: { x: x + title.width + besideTitle, y, width: land, height: landHeight },
        };
  });
  return { land, room: { panels, strip, notes } };
}

/** Notes beside the maps, in the narrowest panel that holds them. */
function besides(needs: MapNeeds, way: number, width: number, height: number): readonly Arrangement[] {
  const besideMap = width - needs.strip - gap;
  return Array.from({ length: most.columnsBeside }, (_, place) => place + 1).flatMap((columns) => {
    const widthWith = (column: number) => columns * column + (columns - 1) * gap;
    return columnWidths.flatMap((column): Arrangement[] => {
      // The notes get any width that a single map cannot use.
      const spare = needs.panels === 1 ? besideMap - height * needs.aspect : 0;
      const panel = Math.max(widthWith(column), Math.min(spare, widthWith(widestColumn)));
      const notes = needs.notesHeight(way, panel, columns);
      if (notes === null || notes > height + 0.05) return [];
      if (besideMap - panel < (needs.panels === 1 ? legible.alone : legible.small) * 0.5) return [];
      const place = { x: width - panel, y: 0, width: panel, height };
      return [arranged(needs, { width: width - panel - gap, height }, { place, columns, way })];
    });
  });
}

function belows(needs: MapNeeds, way: number, width: number, height: number): readonly Arrangement[] {
  return columnCounts(width).flatMap((columns): Arrangement[] => {
    const notes = needs.notesHeight(way, width, columns);
    const left = notes === null ? 0 : height - gap - notes;
    if (notes === null || left <= 0) return [];
    const place = { x: 0, y: height - notes, width, height: notes };
    const { land, room } = arranged(needs, { width, height: left }, { place, columns, way });
    // Notes below small maps start where these end.
    const ends = room.panels.map((panel) => panel.land.y + panel.land.height);
    const y = needs.panels === 1 ? place.y : Math.min(place.y, Math.max(0, ...ends) + gap);
    return [{ land, room: { ...room, notes: { place: { ...place, y }, columns, way } } }];
  });
}

/** Notes in the cell that small maps leave free. */
function inFreeCell(needs: MapNeeds, way: number, width: number, height: number): readonly Arrangement[] {
  const grid = needs.panels === 1 ? null : bestGrid(needs, needs.panels + 1, width, height);
  if (!grid) return [];
  const { cell } = grid;
  const notes = needs.notesHeight(way, cell.width, 1);
  if (notes === null || notes > cell.height + 0.05) return [];
  const place = { ...cellAt(needs.panels, grid), ...cell };
  return [arranged(needs, { width, height }, { place, columns: 1, way }, grid)];
}
