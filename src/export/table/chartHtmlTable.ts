import { languageTag } from "../../i18n/locale";
import type { PictureSubject } from "../picture";
import { xmlEscaped } from "../xml";
import { footRows } from "./footRows";
import { harmless } from "./harmless";
import { wordedTable, type Cell } from "./wordedTable";

/** Spreadsheets guess what a text means, 2018年 or 3-4 for a date, unless they are told that it is one. */
const asText = ` style="mso-number-format:'\\@'"`;

function cellMarkup(cell: Cell): string {
  return typeof cell === "string"
    ? `<td${asText}>${xmlEscaped(harmless(cell))}</td>`
    : `<td>${String(cell.number)}</td>`;
}

/** Everything a chart shows as a table in HTML, for the clipboard: caveat and source stand below. */
export function chartHtmlTable(subject: PictureSubject): string {
  const { header, rows } = wordedTable(subject);
  const head = header.map((name) => `<th scope="col">${xmlEscaped(name)}</th>`).join("");
  const foot = footRows(subject).map(
    (row) => `<tr><td colspan="${header.length}"${asText}>${xmlEscaped(harmless(row))}</td></tr>`,
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
