import type { ScaledAxis } from "../body/axis";
import type { Dot, DotGroup, DotRow, Dots } from "../body/dots";
import { textWidth, wrapText } from "../chart-kit/measureText";
import { leading } from "../chart-kit/shapes";
import { figureNumber, figureText } from "../chart-kit/words";
import type { Locale } from "../i18n/locale";
import { shifted } from "../i18n/number";
import { shareOfAxis, tickOverhang } from "./valueAxis";

/** em */
const besideName = 1;
const besideColumn = 2.4;
const besideDot = 0.75;
const keyHeight = 2;
const dotHeight = 1.9;
const gaps = { usual: 0.7, least: 0.1, most: 2.4 };
/** Narrower than this, in em, a plot has the names above its dots. */
const namesBesideFrom = 38;
const nameShare = 0.36;

/** em above the name of a group. */
export const aboveHeading = 0.5;

/** The arrow of a figure that is more than the number says, em from the dot's middle. */
export const overArrow = { from: 0.55, to: 1.5 };

/** A row laid out: em from the plot's top, and its words broken into lines. */
export interface LaidRow {
  readonly row: DotRow;
  readonly isStrong: boolean;
  readonly top: number;
  readonly height: number;
  /** em from the plot's top to the middle of its dots. */
  readonly middle: number;
  readonly name: readonly string[];
  readonly scope: readonly string[];
}

export interface LaidGroup {
  readonly group: DotGroup;
  /** Null where the group has no name. */
  readonly heading: { readonly top: number; readonly lines: readonly string[] } | null;
  readonly rows: readonly LaidRow[];
}

export interface DotsLayout {
  /** em from the left to where the axis begins and ends. */
  readonly start: number;
  readonly end: number;
  /** em from the left to the column; null where there is none. */
  readonly columnAt: number | null;
  /** em taken above the first group by the key of the markers, or by the column's head. */
  readonly top: number;
  readonly groups: readonly LaidGroup[];
  /** em from the top to the axis. */
  readonly height: number;
  readonly areNamesAbove: boolean;
  /** The words at a dot, and on which side of it they stand. */
  readonly labels: ReadonlyMap<Dot, DotLabel>;
}

export interface DotLabel {
  readonly words: string;
  readonly side: "left" | "right" | "inside";
}

/** Whether the number of a figure is a lower bound, so that an arrow leads on from its dot. */
export function isOver({ figure }: Dot): boolean {
  return figure.bound === "over" || figure.bound === "atLeast";
}

/** Lays out dots for a width in em; rows share the height in em that there is, or take the least of it where none is given. */
export function dotsLayout(
  dots: Dots,
  axis: ScaledAxis,
  {
    width,
    height,
    locale,
  }: { readonly width: number; readonly height: number | "natural" | "least"; readonly locale: Locale },
): DotsLayout {
  const areNamesAbove = width < namesBesideFrom;
  const rows = dots.groups.flatMap((group) => group.rows);
  const columnWidth = widthOfColumn(dots);
  const overhang = tickOverhang(axis, locale);
  const nameWidth = areNamesAbove ? width : namesWidth(rows, width * nameShare);
  const start = areNamesAbove
    ? Math.max(0.5, overhang.start)
    : Math.max(overhang.start, nameWidth + besideName);
  const columnAt = dots.column ? width - columnWidth : null;
  const room = dots.column && !areNamesAbove ? width - columnWidth - besideColumn : width;
  const end = room - Math.max(1, overhang.end);
  const top = needsKey(dots) || dots.column ? keyHeight : 0;
  const linesOf = (row: DotRow) => {
    const own = areNamesAbove ? width - (row.cell ? columnWidth + 1 : 0) : nameWidth;
    return {
      name: wrapText(row.name, own, 1, "bold"),
      scope: row.scope === "" ? [] : wrapText(row.scope, own, 1),
    };
  };
  const neededOf = (row: DotRow): number => {
    const { name, scope } = linesOf(row);
    const lines = (name.length + scope.length) * leading;
    return areNamesAbove ? lines + dotHeight : Math.max(lines, dotHeight);
  };
  const headings = dots.groups.map((group) => headingLines(group, width));
  const fixed =
    top +
    rows.reduce((sum, row) => sum + neededOf(row), 0) +
    headings.reduce((sum, lines) => sum + headingSize(lines), 0);
  const gap =
    typeof height === "string"
      ? gaps[height === "natural" ? "usual" : "least"]
      : Math.min(gaps.most, Math.max(gaps.least, (height - fixed) / Math.max(1, rows.length)));
  let y = top;
  const groups = dots.groups.map((group, place): LaidGroup => {
    const lines = headings[place] ?? [];
    const heading = lines.length === 0 ? null : { top: y, lines };
    y += headingSize(lines);
    const laid = group.rows.map((row): LaidRow => {
      const needed = neededOf(row);
      const { name, scope } = linesOf(row);
      const own = { row, isStrong: group.isStrong, top: y, height: needed + gap, name, scope };
      y += own.height;
      const middle = areNamesAbove
        ? own.top + (name.length + scope.length) * leading + dotHeight / 2
        : own.top + own.height / 2;
      return { ...own, middle };
    });
    return { group, heading, rows: laid };
  });
  const labels = labelsOf(dots, axis, { start, end, locale, room });
  return { start, end, columnAt, top, groups, height: y, areNamesAbove, labels };
}

/** A key tells markers apart whose rows hold several. */
export function needsKey({ series, groups }: Dots): boolean {
  return series.length > 1 && groups.some(({ rows }) => rows.some((row) => row.dots.length > 1));
}

function headingLines({ name, note }: DotGroup, width: number): readonly string[] {
  const words = [name, note].filter((part) => part !== "").join("　");
  return name === "" ? [] : wrapText(words, width - 1.5, 1, "bold");
}

function headingSize(lines: readonly string[]): number {
  return lines.length === 0 ? 0 : aboveHeading + lines.length * leading + 0.1;
}

function namesWidth(rows: readonly DotRow[], most: number): number {
  const widest = Math.max(
    0,
    ...rows.flatMap(({ name, scope }) => [textWidth(name, 1, "bold"), textWidth(scope, 1)]),
  );
  return Math.min(most, widest);
}

function widthOfColumn({ column, groups }: Dots): number {
  if (!column) return 0;
  const cells = groups.flatMap(({ rows }) => rows.map(({ cell }) => cell?.words ?? ""));
  return Math.max(textWidth(column.name, 1), ...cells.map((words) => textWidth(words, 1, "bold")));
}

interface Room {
  readonly start: number;
  readonly end: number;
  /** em to where words must end. */
  readonly room: number;
  readonly locale: Locale;
}

/** Figures in words beside their dots, on the side that has room; their numbers alone where words are too long for any. */
function labelsOf(
  dots: Dots,
  axis: ScaledAxis,
  { start, end, room, locale }: Room,
): ReadonlyMap<Dot, DotLabel> {
  const all = dots.groups.flatMap(({ rows }) => rows.flatMap((row) => row.dots));
  const isInside = (dot: Dot): boolean =>
    dots.series.find(({ id }) => id === dot.series)?.labels === "inside";
  const labelled = (wordsOf: (dot: Dot) => string) =>
    all.map((dot): readonly [Dot, DotLabel, boolean] => {
      if (isInside(dot)) return [dot, { words: figureNumber(dot.figure, locale), side: "inside" }, true];
      const words = wordsOf(dot);
      const width = textWidth(words, 1, "bold");
      const x = start + shareOfAxis(axis, shifted(dot.figure.value, axis.unit)) * (end - start);
      const fitsRight = x + (isOver(dot) ? overArrow.to + 0.3 : besideDot) + width <= room;
      const fitsLeft = x - besideDot - width >= start - 0.5;
      return [dot, { words, side: fitsRight || !fitsLeft ? "right" : "left" }, fitsRight || fitsLeft];
    });
  const full = labelled((dot) => figureText(dot.figure, locale));
  const chosen = full.every(([, , fits]) => fits)
    ? full
    : labelled((dot) => figureNumber(dot.figure, locale));
  return new Map(chosen.map(([dot, label]) => [dot, label]));
}
