import type { CellValue } from "read-excel-file/node";
import type { Cell } from "./sheetCells";

/** A cell of an Excel file. A date that Excel made out of a text becomes a text again: 2018-09-01. */
export function cellsOf(cell: CellValue | null): Cell {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === "function" ? null : cell;
}
