import type { ScaledAxis } from "../body/axis";
import type { Dot, DotGroup, DotRow, Dots } from "../body/dots";
import { textWidth, wrapText } from "./measureText";
import { leading } from "./shapes";
import { figureNumber, labelledFigure } from "../wording/figureText";
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
/** A plot narrower than this, in em, has the names above its dots. */
const namesBesideFrom = 38;
const nameShare = 0.36;

/** em above the name of a group, usually and if the height is short. */
const aboveHeading = { usual: 0.5, least: 0 };

/** The arrow of a figure that is a lower bound, in em from the middle of its dot. */
export const overArrow = { from: 0.55, to: 1.5 };

/** A laid-out row, in em from the top of the plot, with its words broken into lines. */
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
  /** Null if the group has no name. */
  readonly heading: { readonly middle: number; readonly lines: readonly string[] } | null;
  readonly rows: readonly LaidRow[];
}

export interface DotsLayout {
  /** em from the left to the start and the end of the axis. */
  readonly start: number;
  readonly end: number;
  /** em from the left to the column, and from the top to the middle of its heading; null if there is no column. */
  readonly column: { readonly x: number; readonly middle: number } | null;
  /** em above the first group for the key of the markers or for the column's heading. */
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

/** Whether a figure is a lower bound, which an arrow at its dot shows. */
export function isOver({ figure }: Dot): boolean {
  return figure.bound === "over" || figure.bound === "atLeast";
}

/** Lays out dots at a width in em. The rows share the given height in em; without one they take their least height. */
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
  const nameWidth = areNamesAbove ? width : namesWidth(dots.groups, width * nameShare);
  const start = areNamesAbove
    ? Math.max(0.5, overhang.start)
    : Math.max(overhang.start, nameWidth + besideName);
  const columnAt = dots.column ? width - columnWidth : null;
  const room = dots.column && !areNamesAbove ? width - columnWidth - besideColumn : width;
  const end = endOf(dots, axis, { start, end: room - Math.max(1, overhang.end), room, locale });
  const linesOf = (row: DotRow, { isStrong }: DotGroup) => {
    const own = areNamesAbove ? width - (row.cell ? columnWidth + 1 : 0) : nameWidth;
    return {
      name: wrapText(row.name, own, 1, isStrong ? "bold" : "normal"),
      scope: row.scope === "" ? [] : wrapText(row.scope, own, 1),
    };
  };
  const neededOf = (row: DotRow, group: DotGroup): number => {
    const { name, scope } = linesOf(row, group);
    const lines = (name.length + scope.length) * leading;
    return areNamesAbove ? lines + dotHeight : Math.max(lines, dotHeight);
  };
  const headings = dots.groups.map((group) => headingLines(group, columnAt ?? width));
  // The column's heading is in line with the first group's name, if it has one.
  const sharesLine = headings[0] !== undefined && headings[0].length > 0;
  const top = needsKey(dots) || (dots.column && !sharesLine) ? keyHeight : 0;
  const rowsHeight = dots.groups
    .flatMap((group) => group.rows.map((row) => neededOf(row, group)))
    .reduce((sum, each) => sum + each, 0);
  const fixedAt = (above: number): number =>
    top + rowsHeight + headings.reduce((sum, lines) => sum + headingSize(lines, above), 0);
  const isTight =
    typeof height === "string"
      ? height === "least"
      : fixedAt(aboveHeading.usual) + gaps.least * rows.length > height;
  const above = aboveHeading[isTight ? "least" : "usual"];
  const gap =
    typeof height === "string"
      ? gaps[height === "natural" ? "usual" : "least"]
      : Math.min(gaps.most, Math.max(gaps.least, (height - fixedAt(above)) / Math.max(1, rows.length)));
  let y = top;
  const groups = dots.groups.map((group, place): LaidGroup => {
    const lines = headings[place] ?? [];
    const middle = y + above + (lines.length * leading) / 2;
    const heading = lines.length === 0 ? null : { middle, lines };
    y += headingSize(lines, above);
    const laid = group.rows.map((row): LaidRow => {
      const needed = neededOf(row, group);
      const { name, scope } = linesOf(row, group);
      const own = { row, isStrong: group.isStrong, top: y, height: needed + gap, name, scope };
      y += own.height;
      const belowNames = own.top + (name.length + scope.length) * leading + dotHeight / 2;
      return { ...own, middle: areNamesAbove ? belowNames : own.top + own.height / 2 };
    });
    return { group, heading, rows: laid };
  });
  const labels = labelsOf(dots, axis, { start, end, locale, room });
  const firstHeading = groups[0]?.heading ?? null;
  const column = columnAt === null ? null : { x: columnAt, middle: firstHeading?.middle ?? top / 2 };
  return { start, end, column, top, groups, height: y, areNamesAbove, labels };
}

/** Whether a key has to tell the markers apart: several series within a row. */
export function needsKey({ series, groups }: Dots): boolean {
  return series.length > 1 && groups.some(({ rows }) => rows.some((row) => row.dots.length > 1));
}

function headingLines({ name, note }: DotGroup, width: number): readonly string[] {
  const words = [name, note].filter((part) => part !== "").join("　");
  return name === "" ? [] : wrapText(words, width - 1.5, 1, "bold");
}

function headingSize(lines: readonly string[], above: number): number {
  return lines.length === 0 ? 0 : above + lines.length * leading + 0.1;
}

function namesWidth(groups: readonly DotGroup[], most: number): number {
  const widths = groups.flatMap(({ rows, isStrong }) =>
    rows.flatMap(({ name, scope }) => [
      textWidth(name, 1, isStrong ? "bold" : "normal"),
      textWidth(scope, 1),
    ]),
  );
  return Math.min(most, Math.max(0, ...widths));
}

function widthOfColumn({ column, groups }: Dots): number {
  if (!column) return 0;
  const cells = groups.flatMap(({ rows }) => rows.map(({ cell }) => cell?.words ?? ""));
  return Math.max(textWidth(column.name, 1), ...cells.map((words) => textWidth(words, 1, "bold")));
}

interface Room {
  readonly start: number;
  readonly end: number;
  /** em from the left to where words must end. */
  readonly room: number;
  readonly locale: Locale;
}

/**
 * The end of the axis in em, early enough that the words of a row's highest dot stand on its right, clear of the dots on its
 * left; but no less than half of the room is the axis's.
 */
function endOf(dots: Dots, axis: ScaledAxis, { start, end, room, locale }: Room): number {
  const beside = new Set(dots.series.filter(({ labels }) => labels === "beside").map(({ id }) => id));
  const ends = dots.groups.flatMap(({ rows }) =>
    rows.flatMap(({ dots: [first, ...others] }) => {
      if (!first || others.length === 0 || !beside.has(first.series)) return [];
      const { figure } = others.reduce(
        (most, dot) => (dot.figure.value > most.figure.value ? dot : most),
        first,
      );
      const words = besideDot + textWidth(labelledFigure(figure, locale), 1, "bold");
      return [start + (room - words - start) / shareOfAxis(axis, shifted(figure.value, axis.unit))];
    }),
  );
  return Math.min(end, Math.max((start + room) / 2, Math.min(...ends)));
}

/** The words of each dot, on the side with room for them; only the number if the words fit on neither side. */
function labelsOf(
  dots: Dots,
  axis: ScaledAxis,
  { start, end, room, locale }: Room,
): ReadonlyMap<Dot, DotLabel> {
  const all = dots.groups.flatMap(({ rows }) => rows.flatMap((row) => row.dots));
  const isInside = (dot: Dot): boolean =>
    dots.series.find(({ id }) => id === dot.series)?.labels === "inside";
  const lowest = new Set(dots.groups.flatMap(({ rows }) => rows.flatMap(lowestOfSeveral)));
  const labelled = (wordsOf: (dot: Dot) => string) =>
    all.map((dot): readonly [Dot, DotLabel, boolean] => {
      if (isInside(dot)) return [dot, { words: figureNumber(dot.figure, locale), side: "inside" }, true];
      const words = wordsOf(dot);
      const width = textWidth(words, 1, "bold");
      const x = start + shareOfAxis(axis, shifted(dot.figure.value, axis.unit)) * (end - start);
      const fitsRight = x + (isOver(dot) ? overArrow.to + 0.3 : besideDot) + width <= room;
      const fitsLeft = x - besideDot - width >= start - 0.5;
      const isLeft = fitsLeft && (lowest.has(dot) || !fitsRight);
      return [dot, { words, side: isLeft ? "left" : "right" }, fitsRight || fitsLeft];
    });
  const full = labelled((dot) => labelledFigure(dot.figure, locale));
  const chosen = full.every(([, , fits]) => fits)
    ? full
    : labelled((dot) => figureNumber(dot.figure, locale));
  return new Map(chosen.map(([dot, label]) => [dot, label]));
}

/** The dot of a row whose words stand on its left, since others of the row are on its right; none of a single dot. */
function lowestOfSeveral({ dots }: DotRow): readonly Dot[] {
  const [first, ...others] = dots;
  if (!first || others.length === 0) return [];
  return [others.reduce((least, dot) => (dot.figure.value < least.figure.value ? dot : least), first)];
}
