import type { Matrix } from "../body/matrix";
import { textWidth, wrapText } from "./measureText";
import { leading } from "./shapes";

/** em: the distance from one square to the next, and the padding of a cell. */
const pitches = { usual: 0.82, least: 0.55 };
const padding = { across: 0.2, down: 0.35 };
/** A table narrower than this, in em, has small squares and short names. */
const roomyFrom = 40;
/** The line height in em if the height is short. */
const tightLeading = 1.2;
const rowGaps = { usual: 0.35, least: 0, most: 1.2 };
/** The names of the rows take at most this share of the width, and at most so many em. */
const namesShare = { roomy: 0.2, narrow: 0.27 };
const namesMost = 9;
/** em from the table to the key below it. */
const aboveKey = 0.6;
/** If a column name has more lines than this, the names go into a list below, with only numbers in the head. */
const mostHeadLines = 4;

/** A matrix laid out at a width; all lengths are in em. */
export interface MatrixLayout {
  readonly namesWidth: number;
  readonly columnWidth: number;
  readonly totalWidth: number;
  readonly headHeight: number;
  /** The names of the columns in lines; empty if they are in the list below. */
  readonly heads: readonly (readonly string[])[];
  readonly names: readonly (readonly string[])[];
  readonly rowHeights: readonly number[];
  /** From one square to the next. */
  readonly pitch: number;
  readonly perRow: number;
  readonly tableHeight: number;
  /** em from the top to the key of squares and blanks. */
  readonly keyTop: number;
  /** Lines of the list of column names below the key; empty if the head has them. */
  readonly list: readonly string[];
  readonly listTop: number;
  readonly height: number;
}

export function matrixLayout(
  matrix: Matrix,
  width: number,
  height: number | "natural" | "least",
): MatrixLayout {
  const { columns, rows, total } = matrix;
  const widest = Math.max(0, ...rows.map(({ name }) => textWidth(name, 1)));
  const isRoomy = width >= roomyFrom;
  const namesWidth = Math.min(namesMost, widest, width * namesShare[isRoomy ? "roomy" : "narrow"]) + 0.6;
  const totalWidth = total === "" ? 0 : Math.max(2, textWidth(total, 1) + 0.4);
  const columnWidth = (width - namesWidth - totalWidth) / Math.max(1, columns.length);
  const room = columnWidth - 0.4;
  const wrapped = columns.map(({ name }) => wrapText(name, room, 1));
  const fits =
    wrapped.every(({ length }) => length <= mostHeadLines) &&
    columns.every(({ name }) => isWhole(name, room));
  const heads = fits ? wrapped : columns.map(() => []);
  const list = fits
    ? []
    : listed(
        columns.map(({ number, name }) => `${number} ${name}`.trim()),
        width,
      );
  const hasNumbers = columns.some(({ number }) => number !== "");
  const headLines = Math.max(0, ...heads.map(({ length }) => length)) + (hasNumbers ? 1 : 0);
  const headHeight = headLines * leading + 0.5;
  const pitch = height === "least" || !isRoomy ? pitches.least : pitches.usual;
  const perRow = Math.max(1, Math.floor((columnWidth - 2 * padding.across) / pitch));
  const names = rows.map(({ name }) => wrapText(name, namesWidth - 0.4, 1));
  const lineHeight = height === "least" ? tightLeading : leading;
  const needed = rows.map(({ cells }, place) => {
    const most = Math.max(1, ...cells.map(({ length }) => length));
    return Math.max(
      (names[place]?.length ?? 1) * lineHeight,
      Math.ceil(most / perRow) * pitch + 2 * padding.down,
    );
  });
  const below = aboveKey + (1 + list.length) * leading;
  const fixed = headHeight + needed.reduce((sum, each) => sum + each, 0) + below;
  const gap =
    typeof height === "string"
      ? rowGaps[height === "natural" ? "usual" : "least"]
      : Math.min(rowGaps.most, Math.max(rowGaps.least, (height - fixed) / Math.max(1, rows.length)));
  const rowHeights = needed.map((each) => each + gap);
  const tableHeight = headHeight + rowHeights.reduce((sum, each) => sum + each, 0);
  return {
    namesWidth,
    columnWidth,
    totalWidth,
    headHeight,
    heads,
    names,
    rowHeights,
    pitch,
    perRow,
    tableHeight,
    keyTop: tableHeight + aboveKey,
    list,
    listTop: tableHeight + aboveKey + leading,
    height: tableHeight + below,
  };
}

/** Whether a text fits a width without breaking a word. Chinese may be broken anywhere. */
function isWhole(text: string, width: number): boolean {
  return [...text.matchAll(/[\w'’-]+/g)].every(([word]) => textWidth(word, 1) <= width);
}

/** Entries in lines, each entry on one line if it fits. */
function listed(entries: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const entry of entries) {
    const longer = `${lines.at(-1) ?? ""}  ${entry}`;
    if (lines.length > 0 && textWidth(longer, 1) <= width) lines[lines.length - 1] = longer;
    else lines.push(...wrapText(entry, width, 1));
  }
  return lines;
}
