import { separators, type Column } from "./sheetColumns";

/** The content of a cell of a sheet; null if it is empty. */
export type Cell = string | number | boolean | null;

/** A JSON value that is an object. */
type Json = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function valueAt(entry: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), entry);
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** The cell of an entry in a column. */
export function cellOf(entry: unknown, { path, kind, fields }: Column): Cell {
  const value = valueAt(entry, path);
  if (kind === "flag") return value === true ? true : null;
  if (Array.isArray(value)) {
    if (kind === "words") return value.map(textOf).join(separators.words) || null;
    const lines = value.map((item) =>
      fields.map((field) => textOf(valueAt(item, field.path))).join(separators.fields),
    );
    return lines.join("\n") || null;
  }
  return typeof value === "string" || typeof value === "number" ? value : null;
}

/** The entry in a row of cells, with the fields that all entries of its kind share. */
export function entryOf(columns: readonly Column[], row: readonly Cell[], constants: Json): Json {
  let entry: Json = constants;
  for (const [place, column] of columns.entries()) {
    const value = valueOf(row[place] ?? null, column);
    if (value !== undefined) entry = withValue(entry, column.path, value);
  }
  return entry;
}

function withValue(entry: Json, [key = "", ...rest]: readonly string[], value: unknown): Json {
  const before = entry[key];
  return {
    ...entry,
    [key]: rest.length === 0 ? value : withValue(isObject(before) ? before : {}, rest, value),
  };
}

/**
 * The value in a cell; undefined if it is empty. Anything that is not a number stays a text, so that the check can name it.
 */
function valueOf(cell: Cell, { kind, isOptional, fields }: Column): unknown {
  const isList = kind === "words" || kind === "lines";
  if (cell === null || cell === "") return isList && !isOptional ? [] : undefined;
  const text = String(cell);
  switch (kind) {
    case "number":
      return Number.isFinite(Number(text)) ? Number(text) : text;
    case "flag":
      return /^(true|1|是|yes)$/i.test(text) ? true : text;
    case "words":
      return text.split(/[、,，;；]\s*/).filter((word) => word !== "");
    case "lines":
      return text
        .split(/\r?\n/)
        .filter((line) => line.trim() !== "")
        .map((line) => entryOf(fields, line.split(/\s*\|\s*/), {}));
    case "text":
      return text;
  }
}
