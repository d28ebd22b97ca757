import type { Statement } from "../selectors/computed";
import type { Fill } from "./fill";

/** A table whose cells hold one square for each thing counted; a blank cell means that the report counts nothing there. */
export interface Matrix {
  readonly kind: "matrix";
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
  /** The head of the last column, which counts each row; empty where there is none. */
  readonly total: string;
  /** What a square and what a blank cell mean, in a key below the cells. */
  readonly key: { readonly item: string; readonly blank: string };
}

export interface MatrixColumn {
  /** A number or sign that stands above the name; may be empty. */
  readonly number: string;
  readonly name: string;
}

export interface MatrixRow {
  readonly name: string;
  /** One for each column. */
  readonly cells: readonly (readonly MatrixItem[])[];
  /** How many there are in all, in words. */
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
