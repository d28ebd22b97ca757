import { setItem, type NoteItem, type SetItem, type Slot } from "./mapNoteItems";
import type { Mark } from "../marks";
import type { Box } from "../shapes";
import type { Frame } from "../theme";

/** What is written of one thing on a map. */
export type Note = readonly NoteItem[];

/** How much notes are to say. */
export interface Fullness {
  /** At most so many figures for each thing. */
  readonly figures: number;
  /** Whether to say what is not of the map: remarks, and what has no spot on it. */
  readonly asides: boolean;
}

/** From all there is to say down to the names alone; figures matter more than asides. */
const fullnesses: readonly Fullness[] = [
  ...[99, 6, 5].map((figures) => ({ figures, asides: true })),
  ...[99, 6, 5, 4, 3, 2, 1, 0].map((figures) => ({ figures, asides: false })),
];

function setNote(note: Note, slot: Slot): SetItem {
  const marks: Mark[] = [];
  let y = slot.y;
  for (const item of note) {
    const set = setItem(item, { ...slot, y });
    marks.push(...set.marks);
    y += set.height;
  }
  return { marks, height: y - slot.y };
}

/** Breaks a row of heights into columns in their order, so that the tallest column is as low as can be. */
function columnStarts(heights: readonly number[], columns: number, space: number): readonly number[] {
  const heightOf = (from: number, to: number) =>
    heights.slice(from, to).reduce((sum, height) => sum + height + space, -space);
  if (columns <= 1 || heights.length <= 1) return [0];
  let best: { readonly starts: readonly number[]; readonly tallest: number } | null = null;
  for (let end = 1; end < heights.length; end += 1) {
    const rest = columnStarts(heights.slice(end), columns - 1, space).map((start) => start + end);
    const starts = [0, ...rest];
    const tallest = Math.max(
      ...starts.map((start, place) => heightOf(start, starts[place + 1] ?? heights.length)),
    );
    if (!best || tallest < best.tallest) best = { starts, tallest };
  }
  return best?.starts ?? [0];
}

/** Sets notes into columns from a corner on: their marks, and the height in px that they take. */
export function setNotes(
  notes: readonly Note[],
  { x, y, width }: Pick<Box, "x" | "y" | "width">,
  columns: number,
  frame: Frame,
): SetItem {
  const { text } = frame;
  const gutter = text * 1.6;
  // A little is kept free at the right, for faces wider than ours.
  const columnWidth = (width - text * 0.3 - (columns - 1) * gutter) / columns;
  const space = text * 0.7;
  const heights = notes.map((note) => setNote(note, { x: 0, y: 0, width: columnWidth, frame }).height);
  const starts = columnStarts(heights, columns, space);
  const marks: Mark[] = [];
  let tallest = 0;
  starts.forEach((start, column) => {
    let top = y;
    for (const note of notes.slice(start, starts[column + 1] ?? notes.length)) {
      const set = setNote(note, {
        x: x + column * (columnWidth + gutter),
        y: top,
        width: columnWidth,
        frame,
      });
      marks.push(...set.marks);
      top += set.height + space;
    }
    tallest = Math.max(tallest, top - space - y);
  });
  return { marks, height: tallest };
}

/** The fullest notes that fit into a box, in as few columns as do; where none fit, the barest. */
export function fittedNotes(
  notesWith: (fullness: Fullness) => readonly Note[],
  box: Box,
  columns: number,
  frame: Frame,
): readonly Mark[] {
  for (const fullness of fullnesses) {
    const notes = notesWith(fullness);
    for (let count = 1; count <= columns; count += 1) {
      const set = setNotes(notes, box, count, frame);
      if (set.height <= box.height + 1) return set.marks;
    }
  }
  return setNotes(notesWith({ figures: 0, asides: false }), box, columns, frame).marks;
}
