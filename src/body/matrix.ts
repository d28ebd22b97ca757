import type { Statement } from "../selectors/computed";
import type { Fill } from "./fill";

/** A table whose cells hold one square for each thing counted. A blank cell means that the report counts nothing there. */
export interface Matrix {
  readonly kind: "matrix";
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
  /** The heading of the last column, which counts each row; empty if there is no such column. */
  readonly total: string;
  /** The meaning of a square and of a blank cell, in a key below the cells. */
  readonly key: { readonly item: string; readonly blank: string };
}

export interface MatrixColumn {
  /** A number or sign above the name; may be empty. */
  readonly number: string;
  readonly name: string;
}

export interface MatrixRow {
  readonly name: string;
  /** One for each column. */
  readonly cells: readonly (readonly MatrixItem[])[];
  /** The total in words. */
  readonly total: string;
}

/** One thing counted. */
export interface MatrixItem {
  readonly fill: Fill;
  readonly statements: readonly Statement[];
}

export function matrixStatements({ rows }: Matrix): readonly Statement[] {
  return rows.flatMap(({ cells }) => cells.flatMap((items) => items.flatMap(({ statements }) => statements)));
}

export function matrix(given: Omit<Matrix, "kind">): Matrix {
  return { kind: "matrix", ...given };
}
