import { defineChart } from "../chart-kit/chart";
import { decoration, markOption, type Mark } from "../chart-kit/marks";
import { textWidth, wrapText } from "../chart-kit/measureText";
import { hairline, leading, textShape } from "../chart-kit/shapes";
import { markKind, statusInk } from "../chart-kit/statusStyle";
import type { Frame } from "../chart-kit/theme";
import { fittingPitch, gridBox, unitSquares } from "../chart-kit/layouts/unitGrid";
import { figureNumber } from "../chart-kit/words";
import type { Fact } from "../dataset/schema";
import type { Locale } from "../i18n/locale";
import { committeeCoverage, type CommitteeCoverage } from "../selectors/committeeCoverage";

interface Messages {
  readonly title: (area: string, committees: string, villages: string) => string;
  readonly subtitle: (area: string) => string;
  readonly caveat: (area: string) => string;
  readonly barSubtitle: (area: string) => string;
  readonly axis: string;
  readonly count: string;
}

function countsOf({ committees, covered }: CommitteeCoverage): readonly Fact[] {
  return [committees, ...covered];
}

/** Squares in a full column. */
const rowsOfSquares = 5;
/** Widths in multiples of the text size from which the names stand beside the squares. */
const wide = 42;
/** Space between the committees and what they cover, in multiples of the text size. */
const groupGap = 1.5;

/** What the joint-village committees of one city cover, a square for each committee, township, village, firm and co-op. */
export const liupanshuiCoverage = defineChart<CommitteeCoverage, Messages>({
  section: "initiative6",
  span: "half",
  messages: {
    zh: {
      title: (area, committees, villages) => `${area}组建 ${committees} 个联村党委，覆盖 ${villages} 个村`,
      subtitle: (area) => `一格代表一个党委、乡镇、村、企业或合作社；只是${area}一地的例子`,
      caveat: (area) => `报道以${area}为例，不代表全省。各行数的是不同的事物，不能相加，长短也不分高低。`,
      barSubtitle: (area) => `党委、乡镇、村、企业和合作社的个数；只是${area}一地的例子`,
      axis: "个数，各行数的是不同的事物",
      count: "个数",
    },
    en: {
      title: (area, committees, villages) =>
        `In ${area}, ${committees} joint-village Party committees cover ${villages} villages`,
      subtitle: (area) =>
        `A square is one committee, township, village, firm or co-op; the example of ${area} alone`,
      caveat: (area) =>
        `The report gives ${area} as an example; it does not stand for the province. Each row counts another kind of thing: do not add them, and a longer row is not a better one.`,
      barSubtitle: (area) =>
        `Committees, townships, villages, firms and co-ops, counted; the example of ${area} alone`,
      axis: "count; each row counts another kind of thing",
      count: "Count",
    },
  },
  select: ({ dataset }, filters) => committeeCoverage(dataset, filters),
  statements: countsOf,
  heading: ({ area, committees, villages }, { locale, messages }) => ({
    title: messages.title(
      area.label[locale],
      figureNumber(committees, locale),
      figureNumber(villages, locale),
    ),
    subtitle: messages.subtitle(area.label[locale]),
    caveat: messages.caveat(area.label[locale]),
  }),
  height: (rows, width, text) =>
    countsOf(rows).length * text * (width < wide * text ? 5.1 : 3.6) + groupGap * text,
  smallestHeight: (rows, width, text) =>
    countsOf(rows).length * text * (width < wide * text ? 4.2 : 2.8) + groupGap * text,
  option: (rows, { locale }, frame) => {
    const { text, width, height } = frame;
    const counts = countsOf(rows);
    const isWide = width >= wide * text;
    const names = counts.map(({ label }) => label[locale]);
    const numbers = counts.map((fact) => figureNumber(fact, locale));
    const numberWidth =
      Math.max(...numbers.map((number) => textWidth(number, text * 1.3, "bold"))) + text * 0.6;
    const nameWidth = Math.min(width * 0.28, Math.max(...names.map((name) => textWidth(name, text)))) + text;
    const left = isWide ? nameWidth : 0;
    const pitchDown = (height - groupGap * text) / counts.length;
    const nameHeight = isWide ? 0 : text * leading * 1.3;
    const pitch = fittingPitch(
      Math.ceil(rows.largest / rowsOfSquares),
      width - left - (isWide ? numberWidth : 0),
      rowsOfSquares,
      pitchDown - nameHeight - text * 0.7,
    );
    const marks = counts.map((fact, place) => {
      const top = place * pitchDown + (place > 0 ? groupGap * text : 0);
      return countMark(fact, { top, left, nameHeight, pitch, locale, frame });
    });
    const rule = (nameHeight + rowsOfSquares * pitch + pitchDown + groupGap * text) / 2;
    return markOption([...marks, decoration(hairline([0, rule], [width, rule], frame))], frame);
  },
});

interface Placement {
  readonly top: number;
  /** Where the squares begin; the name stands before them, or above them where there is no room. */
  readonly left: number;
  readonly nameHeight: number;
  readonly pitch: number;
  readonly locale: Locale;
  readonly frame: Frame;
}

function countMark(fact: Fact, { top, left, nameHeight, pitch, locale, frame }: Placement): Mark {
  const { text, palette } = frame;
  const grid = { x: Math.round(left), y: Math.round(top + nameHeight), rows: rowsOfSquares, pitch };
  const squares = gridBox(grid, 0, fact.value);
  const name = fact.label[locale];
  const number = figureNumber(fact, locale);
  const ink = statusInk(fact.status, palette);
  const middle = grid.y + squares.height / 2;
  const words =
    left > 0
      ? [
          textShape(wrapText(name, left - text, text).join("\n"), left - text, middle, {
            size: text,
            color: palette.ink,
            align: "right",
            baseline: "middle",
          }),
          textShape(number, squares.x + squares.width + text * 0.6, middle, {
            size: text * 1.3,
            color: ink,
            weight: "bold",
            baseline: "middle",
          }),
        ]
      : [
          textShape(number, 0, top, { size: text * 1.2, color: ink, weight: "bold" }),
          textShape(name, textWidth(number, text * 1.2, "bold") + text * 0.6, top + text * 0.14, {
            size: text,
            color: palette.ink,
          }),
        ];
  return {
    box: { x: 0, y: top, width: squares.x + squares.width, height: nameHeight + squares.height },
    statements: [fact],
    shapes: [...words, ...unitSquares(grid, fact.value, markKind(fact.status), frame)],
  };
}
