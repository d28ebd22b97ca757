import type { PictureSubject } from "../picture/pictureTypes";
import { footRows } from "./footRows";
import { harmless } from "./harmless";
import { wordedTable, type Cell } from "./wordedTable";

/** A cell's text without tabs and line breaks, which would split it. */
function cellText(cell: Cell): string {
  return typeof cell === "string" ? harmless(cell.replace(/[\t\r\n]+/g, " ")) : String(cell.number);
}

/** Everything a chart shows as tab-separated lines for the clipboard, with caveat and source below. */
export function chartTsv(subject: PictureSubject): string {
  const { header, rows } = wordedTable(subject);
  const foot = footRows(subject).map((row) => [row]);
  return [header, ...rows, ...foot].map((cells) => `${cells.map(cellText).join("\t")}\n`).join("");
}
