import type { Shown } from "../selectors/computed";
import { decoration, type Mark } from "./marks";
import { textWidth, wrapText } from "./measureText";
import { boxShape, leading, lineShapes, markBox, textShape, type Box, type Shape } from "./shapes";
import type { MarkKind } from "./statusStyle";
import type { Frame } from "./theme";

/** One thing, drawn as a square. */
export interface Unit {
  readonly kind: MarkKind;
  readonly statements: readonly Shown[];
}

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
/** Room that a table has across: less on a narrow frame. */
const roomy = { beside: 0.25, between: 0.3, apart: 0.9, count: 2.2 };
const dense = { beside: 0.1, between: 0.12, apart: 0.4, count: 1.7 };
/** From one square to the next: the best first. */
const pitches = [1, 0.92, 0.84, 0.76, 0.7, 0.64];
/** Of a square's pitch, the gap to the next. */
const squareGap = 0.16;
/** Up to so many squares are seen at a glance; more have their number behind them. */
const atAGlance = 6;

/** Everything but the height of rows, in px. */
interface Columns {
  readonly nameWidth: number;
  readonly width: number;
  readonly lefts: readonly number[];
  /** px between a cell's edge and its squares. */
  readonly padding: number;
  /** The lines of the names over the columns; null where they stand in a list below the table. */
  readonly heads: readonly (readonly string[])[] | null;
}

function columnsOf({ columns, rows }: UnitTable, width: number, text: number): Columns {
  const room = width < 40 * text ? dense : roomy;
  const longest = Math.max(...rows.map(({ name }) => textWidth(name, text)));
  const nameWidth = Math.min(longest, width * 0.27) + 0.6 * text;
  const gaps = columns.map(({ isApart }, place) =>
    place === 0 ? 0 : (isApart ? room.apart : room.between) * text,
  );
  const gapSum = gaps.reduce((sum, gap) => sum + gap, 0);
  const column = (width - nameWidth - room.count * text - gapSum) / columns.length;
  const lefts = columns.map(
    (_column, place) =>
      nameWidth + place * column + gaps.slice(0, place + 1).reduce((sum, gap) => sum + gap, 0),
  );
  const heads = columns.map(({ name }) => wrapText(name, column, text));
  const areWhole = columns.every(({ name }) =>
    name.split(" ").every((word) => wrapText(word, column, text).length === 1 || !/^[A-Za-z]/.test(word)),
  );
  const fits = areWhole && heads.every((lines) => lines.length <= 4);
  return { nameWidth, width: column, lefts, padding: room.beside * text, heads: fits ? heads : null };
}

/** How squares stand in a cell. */
interface Squares {
  /** px from one square to the next. */
  readonly pitch: number;
  /** How many stand on a line. */
  readonly across: number;
}

function perLine({ width, padding }: Columns, pitch: number): number {
  return Math.max(1, Math.floor((width - 2 * padding + squareGap * pitch) / pitch));
}

/** How many squares' room a cell's number takes; none where it can be seen at a glance, or does not fit. */
function numberRoom(count: number, { pitch, across }: Squares, text: number): number {
  return count > atAGlance && across > 3 ? Math.ceil((1.5 * text) / pitch) : 0;
}

function lineCount(count: number, squares: Squares, text: number): number {
  return Math.ceil((count + numberRoom(count, squares, text)) / squares.across);
}

/** The least height in px of each row, the gap below it included. */
function rowHeights({ rows }: UnitTable, columns: Columns, pitch: number, text: number): readonly number[] {
  const squares = { pitch, across: perLine(columns, pitch) };
  return rows.map(({ name, cells }) => {
    const lines = Math.max(1, ...cells.map(({ length }) => lineCount(length, squares, text)));
    const words = wrapText(name, columns.nameWidth - 0.6 * text, text).length * lineHeight * text;
    return Math.max((lines - squareGap) * pitch + 2 * above * text, words) + rowGap * text;
  });
}

function headHeight({ heads }: Columns, text: number): number {
  const lines = heads ? Math.max(...heads.map(({ length }) => length)) : 0;
  return (lineHeight * (1 + lines) + 0.2 + belowHead) * text;
}

/** Sign and name of each column, in as many columns as fit. */
function nameList({ columns }: UnitTable, width: number, text: number) {
  const words = columns.filter(({ sign, name }) => sign !== name);
  const entries = words.map(({ sign, name }) => (sign === "" ? name : `${sign}  ${name}`));
  const longest = Math.max(0, ...entries.map((entry) => textWidth(entry, text))) + 2 * text;
  const across = Math.max(1, Math.min(3, Math.floor((width + 2 * text) / longest)));
  const perColumn = Math.ceil(entries.length / across);
  return { entries, pitch: width / across, perColumn, height: (perColumn * leading + 0.8) * text };
}

function listHeight(table: UnitTable, { heads }: Columns, width: number, text: number): number {
  return heads ? 0 : nameList(table, width, text).height;
}

function sumOf(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0);
}

function heightAt(table: UnitTable, pitch: number, width: number, text: number): number {
  const columns = columnsOf(table, width, text);
  return (
    headHeight(columns, text) +
    sumOf(rowHeights(table, columns, pitch * text, text)) +
    listHeight(table, columns, width, text)
  );
}

/** The height in px that suits a table in a width in px. */
export function unitTableHeight(table: UnitTable, width: number, text: number): number {
  return heightAt(table, naturalPitch(table, width, text), width, text);
}

/** The largest pitch at which two squares stand side by side. */
function naturalPitch(table: UnitTable, width: number, text: number): number {
  const columns = columnsOf(table, width, text);
  return pitches.find((pitch) => perLine(columns, pitch * text) > 1) ?? 1;
}

/** A table over a whole frame, a mark for each square; squares as large as the height allows. */
export function unitTableMarks(table: UnitTable, frame: Frame): readonly Mark[] {
  const { width, height, text, palette } = frame;
  const columns = columnsOf(table, width, text);
  const fitting =
    pitches.find((each) => heightAt(table, each, width, text) <= height + 1) ?? pitches.at(-1) ?? 1;
  const pitch = fitting * text;
  const heights = rowHeights(table, columns, pitch, text);
  const spare = Math.max(0, height - heightAt(table, fitting, width, text)) / table.rows.length;
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
        ...lineShapes([0, y - (rowGap / 2) * text], [width, y - (rowGap / 2) * text], line),
        ...rowWords(name, count, { x: 0, y, width: columns.nameWidth, height: rowHeight }, frame),
      ]),
      ...listShapes(table, columns, frame),
    ]),
    ...rows.flatMap(({ cells, y, height: rowHeight }) =>
      cells.flatMap((units, place) => {
        const cell = { x: columns.lefts[place] ?? 0, y, width: columns.width, height: rowHeight };
        return cellMarks(
          units,
          cell,
          { pitch, across: perLine(columns, pitch), padding: columns.padding },
          frame,
        );
      }),
    ),
  ];
}

function headShapes(
  { columns, countName }: UnitTable,
  { heads, lefts, width, padding }: Columns,
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
    textShape(countName, frame.width, most * lineHeight * text, {
      ...look,
      color: palette.inkQuiet,
      align: "right",
    }),
  ];
}

function rowWords(name: string, count: string, box: Box, frame: Frame): readonly Shape[] {
  const { text, palette, width } = frame;
  const middle = box.y + box.height / 2;
  const lines = wrapText(name, box.width - 0.6 * text, text);
  const look = { size: text, baseline: "middle" } as const;
  return [
    ...lines.map((line, place) =>
      textShape(line, box.x, middle + (place - (lines.length - 1) / 2) * lineHeight * text, {
        ...look,
        color: palette.ink,
      }),
    ),
    textShape(count, width, middle, { ...look, color: palette.inkQuiet, align: "right" }),
  ];
}

function listShapes(
  table: UnitTable,
  { heads }: Columns,
  { width, height, text, palette }: Frame,
): readonly Shape[] {
  if (heads) return [];
  const { entries, pitch, perColumn, height: listed } = nameList(table, width, text);
  return entries.map((entry, place) => {
    const x = Math.floor(place / perColumn) * pitch;
    const y = height - listed + (0.8 + (place % perColumn) * leading) * text;
    return textShape(entry, x, y, { size: text, color: palette.inkQuiet });
  });
}

/** A field with the squares on it; nothing at all where there are none. */
function cellMarks(
  units: readonly Unit[],
  cell: Box,
  squares: Squares & { readonly padding: number },
  frame: Frame,
): readonly Mark[] {
  if (units.length === 0) return [];
  const { text, palette } = frame;
  const { pitch, across, padding } = squares;
  const side = pitch * (1 - squareGap);
  const lines = lineCount(units.length, squares, text);
  const left = cell.x + padding;
  const top = cell.y + (cell.height - (lines - squareGap) * pitch) / 2;
  const number = textShape(
    String(units.length),
    cell.x + cell.width - padding,
    top + (lines - 1) * pitch + side / 2,
    {
      size: text,
      color: palette.inkQuiet,
      align: "right",
      baseline: "middle",
    },
  );
  return [
    decoration([
      boxShape(cell, { fill: palette.field }),
      ...(numberRoom(units.length, squares, text) > 0 ? [number] : []),
    ]),
    ...units.map(({ kind, statements }, place): Mark => {
      const box = {
        x: left + (place % across) * pitch,
        y: top + Math.floor(place / across) * pitch,
        width: side,
        height: side,
      };
      return { box, statements, shapes: [markBox(box, kind, frame)] };
    }),
  ];
}
