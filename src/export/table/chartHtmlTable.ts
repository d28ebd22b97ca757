import { languageTag } from "../../i18n/locale";
import type { PictureSubject } from "../picture/pictureTypes";
import { xmlEscaped } from "../xml";
import { footRows } from "./footRows";
import { harmless } from "./harmless";
import { wordedTable, type Cell } from "./wordedTable";

function cellMarkup(cell: Cell): string {
  return `<td>${typeof cell === "string" ? xmlEscaped(harmless(cell)) : String(cell.number)}</td>`;
}

/**
 * Everything a chart shows as an HTML table for the clipboard, with caveat and source below. It has no styles, because
 * browsers parse clipboard content within the page, under its Content-Security-Policy.
 */
export function chartHtmlTable(subject: PictureSubject): string {
  const { header, rows } = wordedTable(subject);
  const head = header.map((name) => `<th scope="col">${xmlEscaped(name)}</th>`).join("");
  const foot = footRows(subject).map(
    (row) => `<tr><td colspan="${header.length}">${xmlEscaped(harmless(row))}</td></tr>`,
  );
  return [
    `<meta charset="utf-8"><table lang="${languageTag[subject.plot.locale]}">`,
    `<thead><tr>${head}</tr></thead>`,
    "<tbody>",
    ...rows.map((cells) => `<tr>${cells.map(cellMarkup).join("")}</tr>`),
    "</tbody>",
    "<tfoot>",
    ...foot,
    "</tfoot>",
    "</table>",
    "",
  ].join("\n");
}
