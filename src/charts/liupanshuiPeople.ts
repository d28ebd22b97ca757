import { defineChart, type Words } from "../chart-kit/chart";
import { markOption, type Mark } from "../chart-kit/marks";
import { fittingSize, leading, lineShapes, markBox, type Shape } from "../chart-kit/shapes";
import { markKind, statusInk, type MarkKind } from "../chart-kit/statusStyle";
import type { Frame } from "../chart-kit/theme";
import { textStack } from "../chart-kit/textStack";
import { fittingPitch, gridBox, unitSquares } from "../chart-kit/unitGrid";
import { figureNumber, figureText } from "../chart-kit/words";
import type { Fact } from "../dataset/schema";
import { formatNumber } from "../i18n/number";
import { coveredPeople, type CoveredPeople } from "../selectors/coveredPeople";

interface Messages {
  readonly title: (area: string, share: string) => string;
  readonly subtitle: (area: string) => string;
  readonly caveat: (area: string) => string;
  readonly share: (share: string, squares: string) => string;
  readonly square: (people: string) => string;
  readonly apart: string;
}

const side = 10;
/** Widths in multiples of the text size from which what stands apart has room beside the rest. */
const wide = 50;

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
      share: (share, squares) => `占 ${share}（计算值），图上取整为 ${squares} 格`,
      square: (people) => `一格为百分之一，合 ${people} 人（计算值）`,
      apart: "分开列出的结果（与左边的人数是否重合，报道未说明）",
    },
    en: {
      title: (area, share) => `Of the people the joint committees in ${area} cover, ${share} are poor`,
      subtitle: (area) => `People covered by joint-village Party committees; the example of ${area} alone`,
      caveat: (area) =>
        `The report gives ${area} as an example; it does not stand for the province. It does not say whether the villages and the people lifted out are among those covered, so they stand apart.`,
      share: (share, squares) => `${share} (computed), rounded to ${squares} squares`,
      square: (people) => `A square is one per cent, ${people} people (computed)`,
      apart: "Results set apart: the report does not say whether they overlap with the people covered",
    },
  },
  select: ({ dataset }, filters) => coveredPeople(dataset, filters),
  statements: ({ whole, part, share, apart }) => [whole, part, share, ...apart],
  heading: ({ area, share }, { locale, messages }) => ({
    title: messages.title(area.label[locale], figureNumber(share, locale)),
    subtitle: messages.subtitle(area.label[locale]),
    caveat: messages.caveat(area.label[locale]),
  }),
  height: (_, width, text) =>
    width >= wide * text ? 18 * text : Math.max(width * 0.46, text * 13) + text * 11,
  option: (rows, words, frame) => {
    const { text, width, height, palette } = frame;
    const { messages, locale } = words;
    const isWide = width >= wide * text;
    const key = {
      text: messages.square(formatNumber(rows.perSquare, locale)),
      look: { size: text, color: palette.inkQuiet },
    };
    const below = textStack([key], { x: 0, y: 0, width }).height;
    const apartBelow = apartMarks(rows.apart, words, { x: 0, y: 0, width }, frame).height;
    const room = isWide ? height : height - below - apartBelow - text * 2.2;
    const pitch = fittingPitch(side, width * (isWide ? 0.4 : 0.46), side, room);
    const grid = { x: 0, y: 0, rows: side, pitch };
    const left = side * pitch + text * (isWide ? 2 : 1.2);
    const column = isWide ? (width - left - text * 4) * 0.56 : width - left;
    const keyHeight = textStack([key], { x: 0, y: 0, width: column }).height;
    const keyPlace = isWide
      ? { x: left, y: side * pitch - keyHeight, width: column }
      : { x: 0, y: side * pitch + text * 0.5, width };
    const apartPlace = isWide
      ? { x: left + column + text * 4, y: 0, width: width - left - column - text * 4 }
      : { x: 0, y: height - apartBelow, width };
    const whole = countedWords(rows.whole, "whole", "", { x: left, y: 0, width: column }, words, frame);
    const share = messages.share(figureNumber(rows.share, locale), formatNumber(rows.partSquares, locale));
    const partPlace = { x: left, y: whole.height + text * (isWide ? 1.8 : 0.7), width: column };
    const part = countedWords(rows.part, markKind(rows.part.status), share, partPlace, words, frame);
    return markOption(
      [
        {
          box: gridBox(grid, 0, rows.squares),
          statements: [rows.whole],
          shapes: [...unitSquares(grid, rows.squares, "whole", frame), ...whole.shapes],
        },
        {
          box: gridBox(grid, 0, rows.partSquares),
          statements: [rows.part, rows.share],
          shapes: [...unitSquares(grid, rows.partSquares, markKind(rows.part.status), frame), ...part.shapes],
        },
        {
          box: { ...keyPlace, height: keyHeight },
          statements: [],
          shapes: textStack([key], keyPlace).shapes,
        },
        ...apartMarks(rows.apart, words, apartPlace, frame).marks,
      ],
      frame,
    );
  },
});

interface Column {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A figure with its label and what was worked out of it, behind a square in the fill of its squares. */
function countedWords(
  fact: Fact,
  kind: MarkKind,
  computed: string,
  { x, y, width }: Column,
  { locale }: Words<Messages>,
  frame: Frame,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const { text, palette } = frame;
  const number = figureText(fact, locale);
  const indent = text * 1.5;
  const size = fittingSize(number, width - indent, { largest: text * 1.9, smallest: text, weight: "bold" });
  const stack = textStack(
    [
      { text: number, look: { size, color: statusInk(fact.status, palette), weight: "bold" } },
      { text: fact.label[locale], look: { size: text, color: palette.ink } },
      { text: computed, look: { size: text, color: palette.inkQuiet }, space: text * 0.2 },
    ],
    { x: x + indent, y, width: width - indent },
  );
  const square = { x, y: y + (size * leading - text) / 2, width: text, height: text };
  return { ...stack, shapes: [markBox(square, kind, frame), ...stack.shapes] };
}

/** Results that the report does not call parts of the whole: below a rule, side by side where there is room. */
function apartMarks(
  facts: readonly Fact[],
  { locale, messages }: Words<Messages>,
  { x, y, width }: Column,
  { text, palette }: Frame,
): { readonly marks: readonly Mark[]; readonly height: number } {
  if (facts.length === 0) return { marks: [], height: 0 };
  const isNarrow = width < 20 * text;
  const heading = textStack([{ text: messages.apart, look: { size: text, color: palette.inkQuiet } }], {
    x,
    y: y + text * 0.5,
    width,
  });
  const line = lineShapes([x, y], [x + width, y], { color: palette.line, width: Math.max(1, text / 14) });
  const marks: Mark[] = [
    { box: { x, y, width, height: heading.height }, statements: [], shapes: [...line, ...heading.shapes] },
  ];
  const top = y + heading.height + text * 1.3;
  const column = isNarrow ? width : (width - text * 2) / facts.length;
  let bottom = top;
  let place = { x, y: top, width: column };
  for (const fact of facts) {
    const number = figureText(fact, locale);
    const size = fittingSize(number, column, { largest: text * 1.6, smallest: text, weight: "bold" });
    const { shapes, height } = textStack(
      [
        { text: number, look: { size, color: statusInk(fact.status, palette), weight: "bold" } },
        { text: fact.label[locale], look: { size: text, color: palette.ink } },
      ],
      place,
    );
    marks.push({ box: { ...place, height }, statements: [fact], shapes });
    bottom = Math.max(bottom, place.y + height);
    place = isNarrow
      ? { ...place, y: place.y + height + text * 1.2 }
      : { ...place, x: place.x + column + text * 2 };
  }
  return { marks, height: bottom - y };
}
