import * as z from "zod";
import { tableRows } from "../../src/export/office/sheetValues";
import { spreadsheetOf } from "../../src/export/office/spreadsheet";
import { datasetSchema } from "../../src/dataset/schema";
import { cellOf, entryOf, type Cell } from "./sheetCells";
import { columnsOf, constantsOf, inner, type Column } from "./sheetColumns";

/** A sheet's name and its rows, starting with the column headings. */
export interface NamedRows {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

type Json = Readonly<Record<string, unknown>>;

const shape: Readonly<Record<string, unknown>> = datasetSchema.shape;

/** The parts of a dataset that have sheets: what is said of the report in one row, and the lists of all else. */
const collections = [
  "report",
  "facts",
  "lists",
  "flows",
  "events",
  "places",
  "areas",
  "parties",
  "sections",
  "measures",
] as const;
export type Collection = (typeof collections)[number];

function elementOf(collection: Collection): z.ZodObject {
  const part = inner(shape[collection]);
  const element = part instanceof z.ZodArray ? part.element : part;
  if (!(element instanceof z.ZodObject)) throw new TypeError(`${collection} holds no objects.`);
  return element;
}

function entriesIn(dataset: Json, collection: Collection): readonly unknown[] {
  const entries = dataset[collection];
  if (Array.isArray(entries)) return entries;
  return entries === undefined ? [] : [entries];
}

/** A dataset's collections as rows. Its entries may be incomplete. */
export function rowsOf(dataset: Json): readonly NamedRows[] {
  return collections.map((name) => {
    const columns = columnsOf(elementOf(name));
    return {
      name,
      rows: [
        columns.map((column) => column.name),
        ...entriesIn(dataset, name).map((entry) => columns.map((column) => cellOf(entry, column))),
      ],
    };
  });
}

/** Rows as an Excel file, with a sheet for each collection. */
export function excelOf(sheets: readonly NamedRows[]): Uint8Array {
  return spreadsheetOf(
    sheets.map(({ name, rows: [head = [], ...rows] }) => ({
      name,
      ...tableRows(
        head.map(String),
        rows.map((row) =>
          row.map((cell) => (typeof cell === "number" ? { number: cell, decimals: null } : textIn(cell))),
        ),
        "zh",
      ),
      isFrozen: true,
    })),
  );
}

function textIn(cell: Cell): string {
  return cell === null ? "" : String(cell);
}

/**
 * A dataset with the collections of the sheets in place of its own.
 * @throws TypeError for an unknown column.
 */
export function withSheets(dataset: Json, sheets: readonly NamedRows[]): Json {
  const read = sheets.map(({ name, rows: [head = [], ...rows] }) => {
    const collection = collections.find((known) => known === name);
    if (!collection) throw new TypeError(`Sheet ${name} is none of ${collections.join(", ")}.`);
    const element = elementOf(collection);
    const columns = columnsNamed(head.map(String), columnsOf(element), name);
    const filled = rows.filter((row) => row.some((cell) => cell !== null && cell !== ""));
    const entries = filled.map((row) => entryOf(columns, row, constantsOf(element)));
    const isList = inner(shape[collection]) instanceof z.ZodArray;
    const isAbsent = entries.length === 0 && (!isList || shape[collection] instanceof z.ZodOptional);
    return [collection, isList ? entries : entries[0], isAbsent] as const;
  });
  const absent = read.flatMap(([name, , isAbsent]) => (isAbsent ? [name] : []));
  const kept = Object.entries(dataset).filter(([name]) => !absent.some((each) => each === name));
  const present = read.flatMap(([name, value, isAbsent]) => (isAbsent ? [] : [[name, value] as const]));
  return { ...Object.fromEntries(kept), ...Object.fromEntries(present) };
}

/** The columns in the order of a sheet. */
function columnsNamed(head: readonly string[], columns: readonly Column[], sheet: string): readonly Column[] {
  return head.map((name) => {
    const column = columns.find((known) => known.name === name.trim());
    if (column) return column;
    const known = columns.map((each) => each.name).join(", ");
    throw new TypeError(`Sheet ${sheet} has a column "${name}"; expected are ${known}.`);
  });
}
