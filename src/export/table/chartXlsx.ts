import type { Bilingual } from "../../i18n/locale";
import { sheetCell, sheetRow, tableRows } from "../office/sheetValues";
import { spreadsheetOf, type Sheet } from "../office/spreadsheet";
import { aboutChart } from "./aboutChart";
import type { TableSubject } from "./tableSubject";
import { wordedTable } from "./wordedTable";

const sheetNames = {
  data: { zh: "数据", en: "Data" },
  sources: { zh: "出处", en: "Sources" },
} satisfies Record<string, Bilingual>;

/**
 * Everything a chart shows as an Excel file, with a sheet of typed values and a sheet of sources. The same data give the
 * same bytes.
 */
export function chartXlsx(subject: TableSubject): Promise<Uint8Array> {
  return Promise.resolve(spreadsheetOf([dataSheet(subject), sourcesSheet(subject)]));
}

function dataSheet(subject: TableSubject): Sheet {
  const { locale } = subject.plot;
  const { header, rows } = wordedTable(subject);
  return { name: sheetNames.data[locale], ...tableRows(header, rows, locale), isFrozen: true };
}

function sourcesSheet(subject: TableSubject): Sheet {
  const { locale } = subject.plot;
  const widths = [28, 100];
  return {
    name: sheetNames.sources[locale],
    rows: aboutChart(subject).map(({ name, text }) => ({
      ...sheetRow([name, text], widths, locale),
      cells: [sheetCell(name, locale, "name"), sheetCell(text, locale)],
    })),
    widths,
    isFrozen: false,
  };
}
