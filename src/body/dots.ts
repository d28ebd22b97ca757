import type { Figure, Statement } from "../selectors/computed";
import type { Axis } from "./axis";
import type { Fill } from "./fill";

/** Dots on one axis of values, one row for each name; several dots of a row are joined by a line. */
export interface Dots {
  readonly kind: "dots";
  readonly axis: Axis;
  /** What the dots are, each with a marker of its own, in reading order. */
  readonly series: readonly DotSeries[];
  readonly groups: readonly DotGroup[];
  /** A column of figures beside the axis; null if there is none. */
  readonly column: DotColumn | null;
}

export interface DotSeries {
  readonly id: string;
  readonly name: string;
  readonly marker: "circle" | "square" | "diamond";
  /** `beside`: the figure in words stands beside the dot; `inside`: its number stands in a large dot. */
  readonly labels: "beside" | "inside";
}

/** Rows that belong together. */
export interface DotGroup {
  /** Empty if there are no groups. */
  readonly name: string;
  /** A remark on the group; may be empty. */
  readonly note: string;
  /** Whether the chart is about this group; its names are then bold. */
  readonly isStrong: boolean;
  readonly rows: readonly DotRow[];
  /** The statements behind the group's name. */
  readonly statements: readonly Statement[];
}

export interface DotRow {
  readonly name: string;
  /** Place and time, below the name; may be empty. */
  readonly scope: string;
  readonly dots: readonly Dot[];
  /** The row's cell in the column; null if it has none. */
  readonly cell: DotCell | null;
}

export interface Dot {
  /** The series it belongs to. */
  readonly series: string;
  readonly figure: Figure;
  readonly fill: Fill;
}

export interface DotColumn {
  readonly name: string;
}

/** A figure in words beside the dots, or words for its absence. */
export interface DotCell {
  readonly words: string;
  /** Its words with the column's name, for use away from the column. */
  readonly wordsAlone: string;
  readonly statements: readonly Statement[];
}

export function dots(given: Omit<Dots, "kind" | "column"> & Partial<Pick<Dots, "column">>): Dots {
  return { kind: "dots", column: null, ...given };
}

export function dotStatements({ groups }: Dots): readonly Statement[] {
  return groups.flatMap(({ statements, rows }) => [
    ...statements,
    ...rows.flatMap((row) => [...row.dots.map(({ figure }) => figure), ...(row.cell?.statements ?? [])]),
  ]);
}

/** The values of all dots, in base units. */
export function valuesOf({ groups }: Pick<Dots, "groups">): readonly number[] {
  return groups.flatMap(({ rows }) => rows.flatMap((row) => row.dots.map(({ figure }) => figure.value)));
}

/** Whether every group has dots of a single series, so that the marker identifies the group. */
export function areGroupsSeries({ series, groups }: Dots): boolean {
  const seriesOf = ({ rows }: DotGroup) => new Set(rows.flatMap((row) => row.dots.map((dot) => dot.series)));
  return series.length > 1 && groups.every((group) => seriesOf(group).size === 1);
}
