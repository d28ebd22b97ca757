import type { Matrix } from "../body/matrix";
import { textWidth, wrapText } from "./measureText";
import { leading } from "./shapes";

/** em: a square with the gap behind it, and the padding of a cell. */
const pitches = { usual: 0.82, least: 0.55 };
const padding = 0.35;
const leastColumn = 1.7;
const rowGaps = { usual: 0.35, least: 0, most: 1.2 };
const namesShare = 0.2;
const namesMost = 9;
/** Column names of more lines than this stand in a list below, and only numbers in the head. */
const mostHeadLines = 4;

/** A matrix laid out for a width, all lengths in em. */
export interface MatrixLayout {
  readonly namesWidth: number;
  readonly columnWidth: number;
  readonly totalWidth: number;
  readonly headHeight: number;
  /** The names of the columns in lines; empty where they stand in the list below. */
  readonly heads: readonly (readonly string[])[];
  readonly names: readonly (readonly string[])[];
  readonly rowHeights: readonly number[];
  /** From one square to the next. */
  readonly pitch: number;
  readonly perRow: number;
  /** Lines of the list of the columns' names below the table; empty where the head has them. */
  readonly list: readonly string[];
  readonly tableHeight: number;
  readonly height: number;
}

export function matrixLayout(
  matrix: Matrix,
  width: number,
  height: number | "natural" | "least",
): MatrixLayout {
  const { columns, rows, total } = matrix;
  const widest = Math.max(0, ...rows.map(({ name }) => textWidth(name, 1)));
  const namesWidth = Math.min(namesMost, widest, width * namesShare * (width < 40 ? 1.6 : 1)) + 0.6;
  const totalWidth = total === "" ? 0 : Math.max(2, textWidth(total, 1) + 0.6);
  const columnWidth = Math.max(leastColumn, (width - namesWidth - totalWidth) / Math.max(1, columns.length));
  const wrapped = columns.map(({ name }) => wrapText(name, columnWidth - 0.4, 1));
  const fits = wrapped.every(
    (lines) =>
      lines.length <= mostHeadLines && lines.every((line) => textWidth(line, 1) <= columnWidth - 0.3),
  );
  const heads = fits ? wrapped : columns.map(() => []);
  const list = fits
    ? []
    : wrapText(
        columns.map(({ number, name }) => `${number} ${name}`.trim().replaceAll(" ", "\u00a0")).join("  "),
        width,
        1,
      );
  const hasNumbers = columns.some(({ number }) => number !== "");
  const headLines = Math.max(0, ...heads.map(({ length }) => length)) + (hasNumbers ? 1 : 0);
  const headHeight = headLines * leading + 0.5;
  const pitch = height === "least" || width < 40 ? pitches.least : pitches.usual;
  const perRow = Math.max(1, Math.floor((columnWidth - 2 * padding) / pitch));
  const names = rows.map(({ name }) => wrapText(name, namesWidth - 0.4, 1));
  const needed = rows.map(({ cells }, place) => {
    const most = Math.max(1, ...cells.map(({ length }) => length));
    return Math.max((names[place]?.length ?? 1) * leading, Math.ceil(most / perRow) * pitch + 2 * padding);
  });
  const listHeight = list.length === 0 ? 0 : list.length * leading + 0.7;
  const fixed = headHeight + needed.reduce((sum, each) => sum + each, 0) + listHeight;
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
    list,
    tableHeight,
    height: tableHeight + listHeight,
  };
}
