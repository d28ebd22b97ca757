import * as z from "zod";

/** What a cell of a sheet contains. */
type CellKind = "text" | "number" | "flag" | "words" | "lines";

/** One column of a sheet, derived from the schema of its entries. */
export interface Column {
  /** The path to the value, such as `at.section`. */
  readonly name: string;
  readonly path: readonly string[];
  readonly kind: CellKind;
  /** Whether an empty cell means that there is no value; for a required list it means an empty list. */
  readonly isOptional: boolean;
  /** For a list of objects, which has one line per object: the columns of their fields. */
  readonly fields: readonly Column[];
}

/** The separators of the fields in a line, and of the words in a list. */
export const separators = { fields: " | ", words: "、" } as const;

/** A schema without what makes it optional. */
export function inner(schema: unknown): unknown {
  return schema instanceof z.ZodOptional ? schema.unwrap() : schema;
}

/**
 * The columns of a sheet for objects of a schema, in the schema's order. Fields that are the same in all objects have none.
 */
export function columnsOf(schema: unknown, path: readonly string[] = []): readonly Column[] {
  const type = inner(schema);
  if (type instanceof z.ZodObject) {
    return Object.entries(type.shape).flatMap(([key, value]) => columnsOf(value, [...path, key]));
  }
  const column = (kind: CellKind, fields: readonly Column[] = []): readonly Column[] => [
    { name: path.join("."), path, kind, isOptional: schema instanceof z.ZodOptional, fields },
  ];
  if (type instanceof z.ZodArray) {
    const element = inner(type.element);
    return element instanceof z.ZodObject ? column("lines", columnsOf(element)) : column("words");
  }
  if (type instanceof z.ZodNumber) return column("number");
  if (!(type instanceof z.ZodLiteral)) return column("text");
  const [value, ...others] = [...type.values];
  if (others.length > 0) return column(typeof value === "number" ? "number" : "text");
  return value === true ? column("flag") : [];
}

/** The fields that are the same in all objects of a schema, such as `kind: "fact"`. */
export function constantsOf(schema: z.ZodObject): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(schema.shape).flatMap(([key, type]) => {
      if (!(type instanceof z.ZodLiteral)) return [];
      const values = [...type.values];
      return values.length === 1 ? [[key, values[0]]] : [];
    }),
  );
}
