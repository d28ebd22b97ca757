import { scaledAxis, type ScaledAxis } from "../body/axis";
import type { Bars } from "../body/bars";
import { byKind, type Body, type ByKind } from "../body/body";
import { areGroupsSeries, valuesOf, type Dots } from "../body/dots";
import { fillOf, fills } from "../body/fill";
import type { Matrix, MatrixItem } from "../body/matrix";
import type { Locale } from "../i18n/locale";
import { axisScale, shifted } from "../i18n/number";
import { bracketed, joined } from "../i18n/punctuation";
import type {
  NativeChart,
  NativeGraphic,
  NativeSeries,
  NativeTable,
  NativeTally,
} from "../render/nativeChart";
import { labelledFigure } from "../wording/figureText";

/** A body as a chart or table that office programs draw and edit themselves; null if they cannot show it faithfully. */
export function officeForm(body: Body, locale: Locale): NativeGraphic | null {
  return byKind(officeForms, body.kind, body, locale);
}

const officeForms: ByKind<readonly [Locale], NativeGraphic | null> = {
  bars: officeBars,
  dots: officeDots,
  matrix: officeTable,
  // Office programs have no axis that can show a day, part of a year and a whole year as what they are.
  timeline: () => null,
  boxes: () => null,
  map: () => null,
};

function officeBars({ axis: given, rows, asides, names }: Bars, locale: Locale): NativeChart | null {
  if (rows.length === 0) return null;
  const axis = scaledAxis(
    given,
    rows.map(({ bar }) => bar.value),
    locale,
  );
  const wholes: NativeSeries = {
    name: names.whole,
    marker: "circle",
    labels: "beyond",
    points: rows.map(({ bar, note }) => ({
      value: shifted(bar.value, axis.unit),
      kind: bar.fill,
      label: [labelledFigure(bar.figure, locale), note].filter((line) => line !== ""),
      statement: bar.figure,
    })),
  };
  const parts: NativeSeries = {
    name: names.part,
    marker: "circle",
    labels: "inside",
    points: rows.map(
      ({ part, partLabel }) =>
        part && {
          value: shifted(part.value, axis.unit),
          kind: part.fill,
          label: partLabel === "" ? [] : [partLabel],
          statement: part.figure,
        },
    ),
  };
  return {
    form: "bars",
    axis,
    tickWord: "",
    categories: rows.map(({ name }) => ({ name, group: "" })),
    series: [wholes, parts].filter(hasPoints),
    isPaired: false,
    asides: asides.map(({ figure, words }) => ({
      kind: fillOf(figure.status),
      figure: labelledFigure(figure, locale),
      words,
      statement: figure,
    })),
  };
}

/** If there is a column beside the dots, its cells go below the label of the row's first dot. */
function officeDots(dots: Dots, locale: Locale): NativeChart | null {
  const rows = dots.groups.flatMap((group) => group.rows.map((row) => ({ group, row })));
  if (rows.length === 0) return null;
  const { axis, tickWord } = withTickWord(scaledAxis(dots.axis, valuesOf(dots), locale), locale);
  const areNamed = !areGroupsSeries(dots);
  const series = dots.series.map(({ id, name, marker, labels }): NativeSeries => ({
    name,
    marker,
    labels: labels === "inside" ? "inside" : "beyond",
    points: rows.map(({ row }) => {
      const dot = row.dots.find((each) => each.series === id);
      if (!dot) return null;
      const cell = dots.column && row.cell && dot === row.dots[0] ? row.cell.wordsAlone : "";
      return {
        value: shifted(dot.figure.value, axis.unit),
        kind: dot.fill,
        label: [labelledFigure(dot.figure, locale), cell].filter((line) => line !== ""),
        statement: dot.figure,
      };
    }),
  }));
  return {
    form: "dots",
    axis,
    tickWord,
    categories: rows.map(({ group, row }) => ({
      name: bracketed(row.name, row.scope, locale),
      group: areNamed ? joined([group.name, group.note], "stop", locale) : "",
    })),
    series: series.filter(hasPoints),
    isPaired: rows.some(({ row }) => row.dots.length > 1),
    asides: [],
  };
}

/**
 * On a logarithmic axis whose ticks are all multiples of 万, the axis counts in 万: the number formats of office programs
 * cannot.
 */
function withTickWord(axis: ScaledAxis, locale: Locale): Pick<NativeChart, "axis" | "tickWord"> {
  const { factor, word } = axisScale(axis.scale === "log" ? axis.min : 0, locale);
  const scaled = { min: axis.min / factor, max: axis.max / factor, unit: axis.unit * factor };
  return { axis: { ...axis, ...scaled }, tickWord: word };
}

function hasPoints({ points }: NativeSeries): boolean {
  return points.some((point) => point !== null);
}

/** Numbers in place of squares, by the fill of the squares. */
function officeTable({ columns, rows, total }: Matrix): NativeTable {
  return {
    form: "table",
    columns: ["", ...columns.map(({ number, name }) => `${number} ${name}`.trim()), total],
    rows: rows.map(({ name, cells, total: sum }) => ({ name, cells: cells.map(talliesOf), total: sum })),
  };
}

function talliesOf(items: readonly MatrixItem[]): readonly NativeTally[] {
  return fills
    .map((kind) => ({ kind, count: items.filter(({ fill }) => fill === kind).length }))
    .filter(({ count }) => count > 0);
}
