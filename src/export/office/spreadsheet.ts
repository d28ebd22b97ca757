import { lightPalette } from "../../render/theme";
import { packageOf, xmlHead, type Part } from "./package";
import { columnName } from "./sheetCells";
import { xmlEscaped } from "../xml";

/** The look of a cell; `decimals` is null if the content determines them. */
export interface CellStyle {
  readonly face: string;
  readonly isBold: boolean;
  readonly isHead: boolean;
  /** Whether it is a text, which wraps if its column is too narrow. */
  readonly isText: boolean;
  readonly decimals: number | null;
}

/** A text calculated from other cells, with its current result. */
interface Formula {
  readonly formula: string;
  readonly result: string;
}

export interface SheetCell {
  /** An empty text leaves the cell empty. */
  readonly content: string | number | Formula;
  readonly style: CellStyle;
}

export interface SheetRow {
  readonly cells: readonly SheetCell[];
  /** pt */
  readonly height: number;
}

export interface Sheet {
  /** At most 31 letters, none of them []/\:*? */
  readonly name: string;
  readonly rows: readonly SheetRow[];
  /** Column widths in digits. */
  readonly widths: readonly number[];
  /** Whether the first row and the first column stay in view. */
  readonly isFrozen: boolean;
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The longest text that Excel accepts in a cell. */
const longestText = 32_767;

/** Sheets as an Excel file. The same sheets always give the same bytes. */
export function spreadsheetOf(sheets: readonly Sheet[]): Uint8Array {
  const styles = stylesOf(sheets);
  const idOf = (place: number): string => `rId${place + 1}`;
  const pathOf = (place: number): string => `xl/worksheets/sheet${place + 1}.xml`;
  const entries = sheets.map(
    ({ name }, place) => `<sheet name="${xmlEscaped(name)}" sheetId="${place + 1}" r:id="${idOf(place)}"/>`,
  );
  const part = (path: string, type: string, contents: string): Part => ({
    path,
    type: `${contentType}.${type}+xml`,
    contents: xmlHead + contents,
    relations: [],
  });
  const workbook = part(
    "xl/workbook.xml",
    "sheet.main",
    `<workbook xmlns="${main}" xmlns:r="${relations}"><bookViews><workbookView/></bookViews><sheets>${entries.join("")}</sheets></workbook>`,
  );
  const parts: readonly Part[] = [
    {
      ...workbook,
      relations: [
        ...sheets.map((_, place) => ({ id: idOf(place), type: "worksheet" as const, target: pathOf(place) })),
        { id: idOf(sheets.length), type: "styles", target: "xl/styles.xml" },
      ],
    },
    ...sheets.map((sheet, place) => part(pathOf(place), "worksheet", sheetXml(sheet, place, styles))),
    part("xl/styles.xml", "styles", stylesXml([...styles.values()])),
  ];
  return packageOf(parts, [{ id: "rId1", type: "officeDocument", target: "xl/workbook.xml" }]);
}

function keyOf({ face, isBold, isHead, isText, decimals }: CellStyle): string {
  return [face, isBold, isHead, isText, decimals].join("/");
}

/** The styles used by cells, each once, in the order of first use. */
function stylesOf(sheets: readonly Sheet[]): ReadonlyMap<string, CellStyle> {
  const used = sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ style }) => style)));
  return new Map(used.map((style) => [keyOf(style), style]));
}

function sheetXml(
  { rows, widths, isFrozen }: Sheet,
  place: number,
  styles: ReadonlyMap<string, CellStyle>,
): string {
  const numbers = new Map([...styles.keys()].map((key, number) => [key, number]));
  const pane = isFrozen
    ? '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>'
    : "";
  const columns = widths.map(
    (width, column) => `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`,
  );
  const lines = rows.map(({ cells, height }, row) => {
    const contents = cells.map((cell, column) => {
      const style = numbers.get(keyOf(cell.style)) ?? 0;
      return cellXml(cell.content, `r="${columnName(column)}${row + 1}" s="${style}"`);
    });
    return `<row r="${row + 1}" ht="${height}" customHeight="1">${contents.join("")}</row>`;
  });
  return [
    `<worksheet xmlns="${main}"><sheetViews>`,
    `<sheetView${place === 0 ? ' tabSelected="1"' : ""} workbookViewId="0">${pane}</sheetView>`,
    `</sheetViews><cols>${columns.join("")}</cols><sheetData>${lines.join("")}</sheetData>`,
    '<pageSetup orientation="landscape"/></worksheet>',
  ].join("");
}

function cellXml(content: SheetCell["content"], attributes: string): string {
  if (content === "") return "";
  if (typeof content === "number") return `<c ${attributes}><v>${content}</v></c>`;
  if (typeof content === "object") {
    const { formula, result } = content;
    return `<c ${attributes} t="str"><f>${xmlEscaped(formula)}</f><v>${xmlEscaped(result)}</v></c>`;
  }
  const text = xmlEscaped(content.slice(0, longestText));
  return `<c ${attributes} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** Number formats below this id are built into Excel. */
const firstFormat = 164;

function stylesXml(styles: readonly CellStyle[]): string {
  const formats = styles.map(
    ({ decimals }, place) =>
      `<numFmt numFmtId="${firstFormat + place}" formatCode="${formatCode(decimals)}"/>`,
  );
  const fonts = styles.map(
    ({ face, isBold }) =>
      `<font>${isBold ? "<b/>" : ""}<sz val="11"/><name val="${xmlEscaped(face)}"/><family val="2"/></font>`,
  );
  const cells = styles.map(({ isHead, isText }, place) => {
    const wraps = isText ? ' wrapText="1"' : "";
    return `<xf numFmtId="${firstFormat + place}" fontId="${place}" fillId="${isHead ? 2 : 0}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top"${wraps}/></xf>`;
  });
  const list = (tag: string, entries: readonly string[]): string =>
    `<${tag} count="${entries.length}">${entries.join("")}</${tag}>`;
  const color = `FF${lightPalette.field.slice(1).toUpperCase()}`;
  return [
    `<styleSheet xmlns="${main}">`,
    list("numFmts", formats),
    list("fonts", fonts),
    list("fills", [
      // Excel reserves the first two.
      '<fill><patternFill patternType="none"/></fill>',
      '<fill><patternFill patternType="gray125"/></fill>',
      `<fill><patternFill patternType="solid"><fgColor rgb="${color}"/><bgColor indexed="64"/></patternFill></fill>`,
    ]),
    list("borders", ["<border><left/><right/><top/><bottom/><diagonal/></border>"]),
    list("cellStyleXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
    list("cellXfs", cells),
    list("cellStyles", ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
    "</styleSheet>",
  ].join("");
}

/** The format code, such as `#,##0.0` for one decimal; a text is shown as it is. */
function formatCode(decimals: number | null): string {
  if (decimals === null) return "General";
  return decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
}
