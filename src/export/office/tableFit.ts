import { textWidth, widestWord, wrapText } from "../../render/measureText";
import type { NativeTable } from "../../render/nativeChart";
import type { ChartSize } from "./chartXml";
import { lineHeight } from "./textXml";

/** The padding of a cell, as a multiple of the text size. */
export const cellPadding = 0.25;

/** The factor by which an office program may set words wider than we do. */
const widening = 1.05;

/** The columns of a table; all lengths are in pt. */
export interface TableFit {
  readonly widths: readonly number[];
  /** The lines of each column's heading. */
  readonly heads: readonly (readonly string[])[];
  readonly headHeight: number;
  /** Whether no word is broken and no row too low. */
  readonly fits: boolean;
}

/**
 * A table at a letter size. The columns share the remaining width in proportion to how much their headings exceed their
 * needs.
 */
export function tableFit(table: NativeTable, { width, height }: ChartSize, em: number): TableFit {
  const needs = columnNeeds(table, em);
  const left = width - needs.reduce((sum, need) => sum + need, 0);
  const wishes = table.columns.map((head, place) =>
    Math.max(em / 2, textWidth(head, em, "bold") - (needs[place] ?? 0)),
  );
  const wished = wishes.reduce((sum, wish) => sum + wish, 0);
  const widths = needs.map((need, place) => need + (left * (wishes[place] ?? 0)) / wished);
  const heads = table.columns.map((head, place) =>
    wrapText(head, ((widths[place] ?? 0) - 2 * cellPadding * em) / widening, em, "bold"),
  );
  const headHeight = (Math.max(...heads.map(({ length }) => length)) * lineHeight + 0.3) * em;
  const isIn = headHeight + table.rows.length * em * lineHeight <= height;
  return { widths, heads, headHeight, fits: left >= 0 && isIn };
}

/** A heading is broken between words, or in Chinese after three characters at the earliest. */
function headNeed(head: string, em: number): number {
  const widest = widestWord(head, em, "bold");
  return /[\u2e80-\u9fff]/.test(head) ? Math.min(3 * em, widest) : widest;
}

/** The width in pt that each column needs for its longest word and its fullest cell. */
function columnNeeds({ columns, rows }: NativeTable, em: number): readonly number[] {
  return columns.map((head, place) => {
    const cells = rows.map(({ cells: own }) =>
      (own[place - 1] ?? []).map(({ count }) => `■ ${count}`).join(" "),
    );
    const lines = place === 0 ? rows.map(({ name }) => name) : cells;
    const widths = lines.map((line) => textWidth(line, em, place === 0 ? "normal" : "bold"));
    return Math.max(headNeed(head, em), ...widths) * widening + 2 * cellPadding * em;
  });
}
