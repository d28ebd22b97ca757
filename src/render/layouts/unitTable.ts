import { decoration, type Mark } from "../marks";
import { nameList, nameListShapes } from "./nameList";
import { textWidth, wrapText } from "../measureText";
import { lineShapes, textShape, type Shape } from "../shapes";
import type { Frame } from "../theme";
import { unitCellMarks, unitLines, unitLinesHeight, unitsAcross, type Unit, type UnitCell } from "./unitCell";

/** A table whose cells hold squares to be counted; an empty cell stays blank. */
export interface UnitTable {
  readonly columns: readonly {
    /** Short enough for any width; empty where the name alone has to do. */
    readonly sign: string;
    readonly name: string;
    /** Whether it stands apart from the columns before it. */
    readonly isApart: boolean;
  }[];
  /** What the counts of the rows are called. */
  readonly countName: string;
  readonly rows: readonly {
    readonly name: string;
    /** How many there are in the whole row, in words. */
    readonly count: string;
    /** One for each column. */
    readonly cells: readonly (readonly Unit[])[];
  }[];
}

/** In multiples of the text size. */
const rowGap = 0.14;
const belowHead = 0.35;
const lineHeight = 1.2;
const above = 0.12;
const behindName = 0.6;
/** What each row gets beyond what it must have, where the height is free. */
const airy = 0.4;
const widestColumn = 10;
/** Room that a table has across: less on a narrow frame. */
const roomy = { beside: 0.25, between: 0.3, apart: 0.9, count: 2.2 };
const dense = { beside: 0.1, between: 0.12, apart: 0.4, count: 2.5 };
/** From one square to the next: the best first. */
const pitches = [1, 0.92, 0.84, 0.76, 0.7, 0.64];
/** Squares are not made smaller than this for the sake of fewer lines. */
const goodPitch = 0.84;

/** Everything but the height of rows, in px. */
interface Columns {
  readonly nameWidth: number;
  readonly width: number;
  readonly lefts: readonly number[];
  /** Where the counts of the rows end. */
  readonly right: number;
  /** px between a cell's edge and its squares. */
  readonly padding: number;
  /** The lines of the names over the columns; null where they stand in a list below the table. */
  readonly heads: readonly (readonly string[])[] | null;
}

function columnsOf({ columns, rows }: UnitTable, width: number, text: number): Columns {
  const room = width < 40 * text ? dense : roomy;
  const longest = Math.max(...rows.map(({ name }) => textWidth(name, text)));
  const nameWidth = Math.min(longest, width * 0.27) + behindName * text;
  const gaps = columns.map(({ isApart }, place) =>
    place === 0 ? 0 : (isApart ? room.apart : room.between) * text,
  );
  const gapSum = gaps.reduce((sum, gap) => sum + gap, 0);
  const share = (width - nameWidth - room.count * text - gapSum) / columns.length;
  const column = Math.min(share, widestColumn * text);
  const lefts = columns.map(
    (_column, place) =>
      nameWidth + place * column + gaps.slice(0, place + 1).reduce((sum, gap) => sum + gap, 0),
  );
  // Names begin where squares do, and may run into the gap to the next column.
  const headWidth = column + (room.between - room.beside - 0.1) * text;
  const heads = columns.map(({ name }) => wrapText(name, headWidth, text));
  const areWhole = columns.every(({ name }) =>
    name.split(" ").every((word) => wrapText(word, headWidth, text).length === 1 || !/^[A-Za-z]/.test(word)),
  );
  const fits = areWhole && heads.every((lines) => lines.length <= 4);
  return {
    nameWidth,
    width: column,
    lefts,
    right: nameWidth + gapSum + columns.length * column + room.count * text,
    padding: room.beside * text,
    heads: fits ? heads : null,
  };
}

function cellOf({ width, padding }: Columns, pitch: number, text: number): UnitCell {
  return { width, padding, pitch: pitch * text, text };
}

/** The lines of squares that each row takes. */
function lineCounts({ rows }: UnitTable, cell: UnitCell): readonly number[] {
  return rows.map(({ cells }) => Math.max(1, ...cells.map(({ length }) => unitLines(length, cell))));
}

/** The least height in px of each row, the gap below it included. */
function rowHeights(table: UnitTable, columns: Columns, pitch: number, text: number): readonly number[] {
  const cell = cellOf(columns, pitch, text);
  const counts = lineCounts(table, cell);
  return table.rows.map(({ name }, place) => {
    const words = wrapText(name, columns.nameWidth - behindName * text, text).length * lineHeight * text;
    return Math.max(unitLinesHeight(counts[place] ?? 1, cell) + 2 * above * text, words) + rowGap * text;
  });
}

function headHeight({ heads }: Columns, text: number): number {
  const lines = heads ? Math.max(...heads.map(({ length }) => length)) : 0;
  return (lineHeight * (1 + lines) + 0.2 + belowHead) * text;
}

function listHeight(table: UnitTable, { heads }: Columns, width: number, text: number): number {
  return heads ? 0 : nameList(table.columns, width, text).height;
}

function sumOf(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0);
}

/** The least height in px of a table at a pitch in multiples of the text size. */
function heightAt(table: UnitTable, pitch: number, width: number, text: number): number {
  const columns = columnsOf(table, width, text);
  const rows = sumOf(rowHeights(table, columns, pitch, text));
  return headHeight(columns, text) + rows + listHeight(table, columns, width, text);
}

/** The pitch that needs the fewest lines of squares, the largest of those, as far as the height allows. */
function bestPitch(
  table: UnitTable,
  { width, height, text }: Pick<Frame, "width" | "height" | "text">,
): number {
  const columns = columnsOf(table, width, text);
  const fitting = pitches.filter((pitch) => heightAt(table, pitch, width, text) <= height + 1);
  const [first = pitches.at(-1) ?? 1, ...others] = fitting;
  const linesAt = (pitch: number): number => sumOf(lineCounts(table, cellOf(columns, pitch, text)));
  return others
    .filter((pitch) => pitch >= goodPitch || unitsAcross(cellOf(columns, first, text)) === 1)
    .reduce((best, pitch) => (linesAt(pitch) < linesAt(best) ? pitch : best), first);
}

/** The height in px that suits a table in a width in px. */
export function unitTableHeight(table: UnitTable, width: number, text: number): number {
  const pitch = bestPitch(table, { width, height: Infinity, text });
  return heightAt(table, pitch, width, text) + table.rows.length * airy * text;
}

/** The least height in px in which a table stands in a width in px. */
export function unitTableSmallestHeight(table: UnitTable, width: number, text: number): number {
  return Math.min(...pitches.map((pitch) => heightAt(table, pitch, width, text)));
}

/** A table over a whole frame, a mark for each square; squares as large as the height allows. */
export function unitTableMarks(table: UnitTable, frame: Frame): readonly Mark[] {
  const { width, height, text, palette } = frame;
  const columns = columnsOf(table, width, text);
  const pitch = bestPitch(table, frame);
  const heights = rowHeights(table, columns, pitch, text);
  const spare = Math.max(0, height - heightAt(table, pitch, width, text)) / table.rows.length;
  const top = headHeight(columns, text);
  const rows = table.rows.map((row, place) => {
    const y = top + sumOf(heights.slice(0, place)) + place * spare;
    return { ...row, y, height: (heights[place] ?? 0) + spare - rowGap * text };
  });
  const line = { color: palette.line, width: Math.max(1, text / 14) };
  return [
    decoration([
      ...headShapes(table, columns, frame),
      ...rows.flatMap(({ name, count, y, height: rowHeight }) => [
        ...lineShapes([0, y - (rowGap / 2) * text], [columns.right, y - (rowGap / 2) * text], line),
        ...rowWords(name, count, y + rowHeight / 2, columns, frame),
      ]),
      ...(columns.heads ? [] : nameListShapes(table.columns, frame)),
    ]),
    ...rows.flatMap(({ cells, y, height: rowHeight }) =>
      cells.flatMap((units, place) => {
        const box = { x: columns.lefts[place] ?? 0, y, width: columns.width, height: rowHeight };
        return unitCellMarks(units, box, cellOf(columns, pitch, text), frame);
      }),
    ),
  ];
}

function headShapes(
  { columns, countName }: UnitTable,
  { heads, lefts, right, width, padding }: Columns,
  frame: Frame,
): readonly Shape[] {
  const { text, palette } = frame;
  const most = heads ? Math.max(...heads.map(({ length }) => length)) : 0;
  const look = { size: text, color: palette.ink };
  return [
    ...columns.flatMap(({ sign }, place) => {
      const x = (lefts[place] ?? 0) + (heads ? padding : width / 2);
      const lines = heads?.[place] ?? [];
      const y = (most - lines.length) * lineHeight * text;
      return [
        textShape(sign, x, y, { ...look, weight: "bold", align: heads ? "left" : "center" }),
        ...lines.map((line, row) => textShape(line, x, y + (row + 1) * lineHeight * text, look)),
      ];
    }),
    textShape(countName, right, most * lineHeight * text, {
      ...look,
      color: palette.inkQuiet,
      align: "right",
    }),
  ];
}

function rowWords(
  name: string,
  count: string,
  middle: number,
  columns: Columns,
  frame: Frame,
): readonly Shape[] {
  const { text, palette } = frame;
  const lines = wrapText(name, columns.nameWidth - behindName * text, text);
  const look = { size: text, baseline: "middle" } as const;
  return [
    ...lines.map((line, place) =>
      textShape(line, 0, middle + (place - (lines.length - 1) / 2) * lineHeight * text, {
        ...look,
        color: palette.ink,
      }),
    ),
    textShape(count, columns.right, middle, { ...look, color: palette.inkQuiet, align: "right" }),
  ];
}
