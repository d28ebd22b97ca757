import { defineChart, type Words } from "./chart";
import { decoration, markOption, type Mark } from "../render/marks";
import { hairline, leading, markBox } from "../render/shapes";
import { markKind, type MarkKind } from "../render/statusStyle";
import { lightPalette, type Frame } from "../render/theme";
import { fittingArrangement, lowestHeight } from "../render/layouts/arrangement";
import { figureStack, quietText, type Column } from "../render/layouts/figureStack";
import { fittingPitch, gridBox, unitSquares, type UnitGrid } from "../render/layouts/unitGrid";
import { figureNumber } from "../wording/words";
import type { Fact } from "../dataset/schema";
import { formatNumber } from "../i18n/number";
import { coveredPeople, type CoveredPeople } from "../selectors/coveredPeople";

interface Messages {
  readonly title: (area: string, share: string) => string;
  readonly subtitle: (area: string) => string;
  readonly caveat: (area: string) => string;
  readonly share: (share: string) => string;
  readonly key: (people: string, share: string, squares: string) => string;
  readonly apart: string;
}

const side = 10;
/** Widths in multiples of the text size from which what stands apart has room beside the rest. */
const wide = 50;
/** Widths below which labels take two lines. */
const narrow = 32;
/** From here on they stand aside where the height is scarce. */
const asideFrom = 40;
/** The least side of a square. */
const leastSquare = 0.9;
/** From which share of the height on the second figure stands beside the squares. */
const secondFrom = 0.3;

/** The people whom the joint-village committees of one city cover, the poor among them, and results set apart. */
export const liupanshuiPeople = defineChart<CoveredPeople, Messages>({
  section: "initiative6",
  span: "half",
  messages: {
    zh: {
      title: (area, share) => `${area}联村党委覆盖的群众中，贫困群众占 ${share}`,
      subtitle: (area) => `联村党委覆盖的人数及其中的贫困群众；只是${area}一地的例子`,
      caveat: (area) =>
        `报道以${area}为例，不代表全省。摘帽的村、脱贫的人是否都在覆盖范围之内，报道没有说明，所以分开列出。`,
      share: (share) => `占 ${share}（计算值）`,
      key: (people, share, squares) =>
        `一格为百分之一，合 ${people} 人（计算值）；${share} 取整为 ${squares} 格`,
      apart: "分开列出的结果，报道未说明是否在覆盖的群众和村之内",
    },
    en: {
      title: (area, share) => `Of the people the joint committees in ${area} cover, ${share} are poor`,
      subtitle: (area) => `People covered by joint-village Party committees; the example of ${area} alone`,
      caveat: (area) =>
        `The report gives ${area} as an example; it does not stand for the province. It does not say whether the villages and the people lifted out are among those covered, so they stand apart.`,
      share: (share) => `${share} (computed)`,
      key: (people, share, squares) =>
        `A square is one per cent, ${people} people (computed); ${share} is rounded to ${squares} squares`,
      apart: "Results set apart: whether they lie within what is covered, the report does not say",
    },
  },
  select: ({ dataset }, filters) => coveredPeople(dataset, filters),
  statements: ({ whole, part, share, apart }) => [whole, part, share, ...apart],
  heading: ({ area, share }, { locale, messages }) => ({
    title: messages.title(area.label[locale], figureNumber(share, locale)),
    subtitle: messages.subtitle(area.label[locale]),
    caveat: messages.caveat(area.label[locale]),
  }),
  height: (_, width, text) => {
    if (width >= wide * text) return 19 * text;
    return width < narrow * text ? 25.5 * text : width * 0.46 + 10 * text;
  },
  smallestHeight: (rows, width, text, words) =>
    lowestHeight(placings(width, text), (place) => place.smallestHeight(rows, words, { width, text })),
  option: (rows, words, frame) => {
    const { marks } = fittingArrangement(
      placings(frame.width, frame.text),
      (place) => place.smallestHeight(rows, words, frame),
      frame.height,
    );
    return markOption(marks(rows, words, frame), frame);
  },
});

/** Where what stands apart from the squares is placed. */
interface Placing {
  readonly smallestHeight: (rows: CoveredPeople, words: Words<Messages>, size: Size) => number;
  readonly marks: (rows: CoveredPeople, words: Words<Messages>, frame: Frame) => readonly Mark[];
}

type Size = Pick<Frame, "width" | "text">;

const aside: Placing = { smallestHeight: heightAside, marks: marksAside };
const below: Placing = { smallestHeight: heightBelow, marks: marksBelow };

function placings(width: number, text: number): readonly [Placing, ...Placing[]] {
  if (width >= wide * text) return [aside];
  return width >= asideFrom * text ? [below, aside] : [below];
}

/** The least height of the picture with all columns side by side: the squares as high as the words beside them. */
function heightAside(rows: CoveredPeople, words: Words<Messages>, { width, text }: Size): number {
  const frame = { width, text, height: 0, palette: lightPalette };
  const column = (width - width * 0.4 - text * 6) / 2;
  const heightOf = (fact: Fact, computed = ""): number => figureHeight(fact, column, words, frame, computed);
  const noteHeight = (note: string): number => quietText(note, { x: 0, y: 0, width: column }, frame).height;
  const step =
    Math.max(...[rows.whole, ...rows.apart.slice(0, 1)].map((fact) => heightOf(fact))) + text * 1.1;
  const covered = heightOf(rows.part, shareOf(rows, words)) + noteHeight(keyOf(rows, words)) + text * 0.6;
  const [last] = rows.apart.slice(-1);
  const apart = last ? heightOf(last) + noteHeight(words.messages.apart) + text * 0.6 : 0;
  // The second figure stands below the first, or at a share of the height.
  const least = Math.max(covered, apart);
  return Math.max(leastSquare * side * text, step + least, least / (1 - secondFrom));
}

/** The least height of the picture with what stands apart below the squares. */
function heightBelow(rows: CoveredPeople, words: Words<Messages>, { width, text }: Size): number {
  const frame = { width, text, height: 0, palette: lightPalette };
  const figures = rows.apart.map((fact) => figureHeight(fact, (width - text * 1.6) / 2, words, frame));
  const noteHeight = (note: string): number => quietText(note, { x: 0, y: 0, width }, frame).height;
  const apart = Math.max(0, ...figures) + noteHeight(words.messages.apart) + text * 1.4;
  const left = leastSquare * side * text + text * 1.2;
  const heightOf = (fact: Fact, computed = ""): number =>
    figureHeight(fact, width - left, words, frame, computed);
  const covered = heightOf(rows.whole) + text * 0.7 + heightOf(rows.part, shareOf(rows, words));
  const squares = Math.max(leastSquare * side * text, covered) + text * 1.3;
  return squares + noteHeight(keyOf(rows, words)) + (rows.apart.length > 0 ? apart : 0);
}

/** What stands apart on the right of a rule, each figure level with one of the figures of the squares. */
function marksAside(rows: CoveredPeople, words: Words<Messages>, frame: Frame): readonly Mark[] {
  const { text, width, height } = frame;
  const pitch = fittingPitch(side, width * 0.4, side, height);
  const bottom = side * pitch;
  const left = bottom + text * 2;
  const gap = text * 4;
  const column = (width - left - gap) / 2;
  const right = left + column + gap;
  const first = [rows.whole, ...rows.apart.slice(0, 1)].map((fact) =>
    figureHeight(fact, column, words, frame),
  );
  const step = Math.max(bottom * secondFrom, Math.max(...first) + text * 1.1);
  const places = (x: number) => (place: number) => ({ x, y: place * step, width: column });
  const foot = (note: string, x: number) => {
    const { height: noteHeight } = quietText(note, { x: 0, y: 0, width: column }, frame);
    return decoration(quietText(note, { x, y: bottom - noteHeight, width: column }, frame).shapes);
  };
  const rule = right - gap / 2;
  return [
    ...squareMarks(rows, { x: 0, y: 0, rows: side, pitch }, places(left), words, frame),
    foot(keyOf(rows, words), left),
    ...rows.apart.map((fact, place) => apartMark(fact, places(right)(place), words, frame)),
    ...(rows.apart.length > 0
      ? [decoration(hairline([rule, 0], [rule, bottom], frame)), foot(words.messages.apart, right)]
      : []),
  ];
}

/** What stands apart below a rule at the foot of the picture. */
function marksBelow(rows: CoveredPeople, words: Words<Messages>, frame: Frame): readonly Mark[] {
  const { text, width, height } = frame;
  const gap = text * 1.6;
  const column = (width - gap) / 2;
  const figures = Math.max(0, ...rows.apart.map((fact) => figureHeight(fact, column, words, frame)));
  const note = quietText(words.messages.apart, { x: 0, y: 0, width }, frame).height;
  const apartHeight = rows.apart.length > 0 ? figures + note + text * 1.4 : 0;
  const key = quietText(keyOf(rows, words), { x: 0, y: 0, width }, frame).height;
  const bottom = height - apartHeight - key - text * 1.3;
  const pitch = fittingPitch(side, width * 0.46, side, bottom);
  const left = side * pitch + text * 1.2;
  const step = figureHeight(rows.whole, width - left, words, frame) + text * 0.7;
  const top = height - apartHeight;
  const wordsEnd = step + figureHeight(rows.part, width - left, words, frame, shareOf(rows, words));
  const keyTop = Math.max(side * pitch, wordsEnd) + text * 0.4;
  return [
    ...squareMarks(
      rows,
      { x: 0, y: 0, rows: side, pitch },
      (place) => ({ x: left, y: place * step, width: width - left }),
      words,
      frame,
    ),
    decoration(quietText(keyOf(rows, words), { x: 0, y: keyTop, width }, frame).shapes),
    ...(rows.apart.length > 0
      ? [
          decoration([
            ...hairline([0, top], [width, top], frame),
            ...quietText(words.messages.apart, { x: 0, y: top + text * 0.6, width }, frame).shapes,
          ]),
        ]
      : []),
    ...rows.apart.map((fact, place) =>
      apartMark(fact, { x: place * (column + gap), y: height - figures, width: column }, words, frame),
    ),
  ];
}

function keyOf(
  { perSquare, share, partSquares }: CoveredPeople,
  { locale, messages }: Words<Messages>,
): string {
  return messages.key(
    formatNumber(perSquare, locale),
    figureNumber(share, locale),
    formatNumber(partSquares, locale),
  );
}

function shareOf({ share }: CoveredPeople, { locale, messages }: Words<Messages>): string {
  return messages.share(figureNumber(share, locale));
}

const swatchWidth = 1.5;

function numberSize({ width, height, text }: Frame): number {
  return text * (width > wide * text && height > 22 * text ? 2.4 : 1.9);
}

function stackOf(fact: Fact, computed: string, column: Column, { locale }: Words<Messages>, frame: Frame) {
  return figureStack(fact, { computed, column, locale, size: numberSize(frame) }, frame);
}

function figureHeight(
  fact: Fact,
  width: number,
  words: Words<Messages>,
  frame: Frame,
  computed = "",
): number {
  return stackOf(fact, computed, { x: 0, y: 0, width: width - swatchWidth * frame.text }, words, frame)
    .height;
}

function apartMark(fact: Fact, column: Column, words: Words<Messages>, frame: Frame): Mark {
  const { shapes, height } = stackOf(fact, "", column, words, frame);
  return { box: { ...column, height }, statements: [fact], shapes };
}

/** The squares of whole and part, each with its words behind a square of the same fill. */
function squareMarks(
  rows: CoveredPeople,
  grid: UnitGrid,
  column: (place: number) => Column,
  words: Words<Messages>,
  frame: Frame,
): readonly Mark[] {
  const { text } = frame;
  const { whole, part, share, squares, partSquares } = rows;
  const mark = (
    fact: Fact,
    kind: MarkKind,
    count: number,
    computed: string,
    { x, y, width }: Column,
  ): Mark => ({
    box: gridBox(grid, 0, count),
    statements: fact === part ? [part, share] : [fact],
    shapes: [
      ...unitSquares(grid, count, kind, frame),
      markBox({ x, y: y + (numberSize(frame) * leading - text) / 2, width: text, height: text }, kind, frame),
      ...stackOf(
        fact,
        computed,
        { x: x + swatchWidth * text, y, width: width - swatchWidth * text },
        words,
        frame,
      ).shapes,
    ],
  });
  return [
    mark(whole, "whole", squares, "", column(0)),
    mark(part, markKind(part.status), partSquares, shareOf(rows, words), column(1)),
  ];
}
