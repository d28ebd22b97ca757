import { axisMarkOption } from "../render/axisMarks";
import { defineChart, type Words } from "./chart";
import { digitHeight, figureRun } from "../render/layouts/figureRun";
import type { Mark } from "../render/marks";
import { shareBars } from "../render/natives/shareBars";
import { textWidth, unbroken, wrapText, type Weight } from "../render/measureText";
import { leading, lineShapes, markBox, paragraph, textShape, type Box } from "../render/shapes";
import { markKind, statusInk } from "../render/statusStyle";
import type { Frame } from "../render/theme";
import { figureNumber, figureText, statusWords } from "../wording/words";
import type { Fact } from "../dataset/schema";
import {
  fundProjectShares,
  type FundProjectShares,
  type PlacedAndUsed,
} from "../selectors/fundProjectShares";

interface Messages {
  readonly both: (projects: string, money: string) => string;
  readonly one: (label: string, figure: string) => string;
  readonly subtitle: string;
  readonly caveat: string;
  readonly part: (label: string, figure: string) => string;
  readonly axis: string;
  readonly other: (label: string, unknown: string) => string;
  readonly unknown: string;
  readonly placed: string;
  readonly inUse: string;
  readonly computed: (share: string) => string;
}

/** Lengths in multiples of the text size. */
const em = {
  left: 0.33,
  axis: 4,
  /** Bar and gap where the height is scarce: the share still fits on the bar. */
  least: 2.4,
  bar: 2.2,
  largestBar: 4,
  gap: 1,
  digits: 2.4,
  aboveOther: 0.9,
  spine: 1.2,
  right: 0.5,
} as const;

const partWords = ({ part }: PlacedAndUsed, { locale, messages }: Words<Messages>): string =>
  messages.part(part.label[locale], unbroken(figureText(part, locale)));

const wholeWords = ({ whole }: PlacedAndUsed, { locale }: Words<Messages>): string =>
  `${whole.label[locale]}  ${unbroken(figureText(whole, locale))}`;

const otherWords = (fact: Fact, { locale, messages }: Words<Messages>): string =>
  messages.other(fact.label[locale], messages.unknown);

const linesOf = (words: string, width: number, text: number, weight?: Weight): number =>
  wrapText(words, width, text, weight).length;

/** Px of a bar's words above and below it. */
function wordsHeight(pair: PlacedAndUsed, words: Words<Messages>, width: number, text: number): number {
  const above = linesOf(wholeWords(pair, words), width, text, "bold");
  const below = linesOf(partWords(pair, words), width, text);
  return (above + below) * leading * text + 0.4 * text;
}

/** Px of a number off the axis. */
function otherHeight(fact: Fact, words: Words<Messages>, width: number, text: number): number {
  const lines = linesOf(otherWords(fact, words), width - (em.left + em.spine + em.right) * text, text);
  return (em.aboveOther + em.digits * digitHeight + 0.45 + lines * leading) * text;
}

/** Projects and money of the sub-fund, placed and in use, as shares side by side; other funds' projects apart. */
export const fundProjects = defineChart<FundProjectShares, Messages>({
  section: "funding",
  span: "half",
  messages: {
    zh: {
      both: (projects, money) => `子基金的项目，${projects} 已用上资金；投放的资金，已用 ${money}`,
      one: (label, figure) => `${label} ${figure}`,
      subtitle: "扶贫产业子基金投放的项目和资金，企业已用部分所占比例；绿色基金另列。全省",
      caveat: "已用视为投放的一部分，报道未写明；其余项目和资金的情况，报道未说明。",
      part: (label, figure) => `其中${label} ${figure}`,
      other: (label, unknown) => `${label}；${unknown}`,
      axis: "占投放总数的比例",
      unknown: "报道未说明其中多少已用上资金",
      placed: "投放总数",
      inUse: "其中已用",
      computed: (share) => `${share}（计算值）`,
    },
    en: {
      both: (projects, money) => `In use: ${projects} of the sub-fund projects, ${money} of the money`,
      one: (label, figure) => `${label}: ${figure}`,
      subtitle:
        "Projects and money placed by the industry sub-fund, share in use; green fund apart. Whole province",
      caveat:
        "What is in use is read as part of what was placed; the report does not say so outright, nor where the rest stands.",
      part: (label, figure) => `of which ${label.toLowerCase()}: ${figure}`,
      other: (label, unknown) => `${label}. ${unknown}`,
      axis: "share of all that was placed",
      unknown: "The report does not say how many of them use the money",
      placed: "All that was placed",
      inUse: "Of which in use",
      computed: (share) => `${share} (computed)`,
    },
  },
  select: ({ dataset }, filters) => fundProjectShares(dataset, filters),
  statements: ({ pairs, others }) => [
    ...pairs.flatMap(({ whole, part, share }) => [whole, part, share]),
    ...others,
  ],
  heading: ({ pairs, others }, { locale, messages }) => {
    const [projects, money] = pairs;
    const [first] = [...pairs.map(({ share }) => share), ...others];
    const single = first ? messages.one(first.label[locale], figureText(first, locale)) : messages.subtitle;
    const title =
      projects && money
        ? messages.both(figureNumber(projects.share, locale), figureNumber(money.share, locale))
        : single;
    return { title, subtitle: messages.subtitle, caveat: messages.caveat };
  },
  height: ({ pairs, others }, width, text, words) => {
    const bars = pairs.map(
      (pair) => wordsHeight(pair, words, barWidth(width, text), text) + (em.bar + em.gap) * text,
    );
    const below = others.map((fact) => otherHeight(fact, words, width, text));
    return sumOf([...bars, ...below]) + em.axis * text;
  },
  smallestHeight: ({ pairs, others }, width, text, words) => {
    const bars = pairs.map((pair) => wordsHeight(pair, words, barWidth(width, text), text) + em.least * text);
    const below = others.map((fact) => otherHeight(fact, words, width, text));
    return sumOf([...bars, ...below]) + em.axis * text;
  },
  option: ({ pairs, others }, words, frame) => {
    const { text, width, height } = frame;
    const below = others.map((fact) => otherHeight(fact, words, width, text));
    const area = {
      x: em.left * text,
      y: 0,
      width: barWidth(width, text),
      height: height - em.axis * text - sumOf(below),
    };
    const heights = pairs.map((pair) => wordsHeight(pair, words, area.width, text));
    const free = (area.height - sumOf(heights)) / Math.max(1, pairs.length);
    const thickness = Math.min(em.largestBar * text, free * 0.7);
    const tops = heights.map((_, place) => sumOf(heights.slice(0, place)) + place * free);
    return axisMarkOption(
      {
        type: "value",
        min: 0,
        max: 100,
        largest: 100,
        name: words.messages.axis,
        format: (value) => (value === 0 ? "0" : `${value}%`),
        ticks: 4,
        interval: width < 32 * text ? 50 : 25,
      },
      area,
      (x) => [
        ...pairs.flatMap((pair, place) =>
          barMarks(pair, { top: tops[place] ?? 0, thickness, area, x, words, frame }),
        ),
        ...others.map((fact, place) => otherMark(fact, height - sumOf(below.slice(place)), words, frame)),
      ],
      frame,
    );
  },
  native: (rows, words) =>
    shareBars(rows, words, {
      part: (pair) => partWords(pair, words),
      other: (fact) => otherWords(fact, words),
    }),
});

const sumOf = (heights: readonly number[]): number => heights.reduce((sum, each) => sum + each, 0);

/** Room at the right for half of the axis's last tick. */
const barWidth = (width: number, text: number): number => width - text * 2;

interface Place {
  readonly top: number;
  readonly thickness: number;
  readonly area: Box;
  readonly x: (value: number) => number;
  readonly words: Words<Messages>;
  readonly frame: Frame;
}

/** A bar of all that was placed, and inside it the part in use, each a mark of its own. */
function barMarks(pair: PlacedAndUsed, { top, thickness, area, x, words, frame }: Place): readonly Mark[] {
  const { text, palette } = frame;
  const { locale } = words;
  const { whole, part, share } = pair;
  const above = paragraph(wholeWords(pair, words), x(0), top, area.width, {
    size: text,
    color: statusInk(whole.status, palette),
    weight: "bold",
    background: palette.paper,
  });
  const barTop = top + above.height + 0.1 * text;
  const bar = (value: number): Box => ({ x: x(0), y: barTop, width: x(value) - x(0), height: thickness });
  const used = bar(share.value);
  const size = Math.max(text, Math.min(thickness * 0.62, text * 2.4));
  const number = figureNumber(share, locale);
  const numberRight = used.x + used.width - text * 0.7;
  const middle = barTop + thickness / 2;
  const below = paragraph(partWords(pair, words), used.x, barTop + thickness + text * 0.3, area.width, {
    size: text,
    color: palette.inkQuiet,
    background: palette.paper,
  });
  const onBar = { color: palette.onReported, align: "right", baseline: "middle" } as const;
  return [
    {
      box: { x: used.x, y: top, width: area.width, height: barTop + thickness - top },
      statements: [whole],
      shapes: [above.shape, markBox(bar(100), "whole", frame)],
    },
    {
      box: { x: used.x, y: barTop, width: used.width, height: thickness + text * 0.3 + below.height },
      statements: [part, share],
      shapes: [
        markBox(used, markKind(part.status), frame),
        textShape(number, numberRight, middle, { ...onBar, size, weight: "bold" }),
        textShape(
          statusWords.computed[locale],
          numberRight - textWidth(number, size, "bold") - text * 0.5,
          middle + (size - text) * 0.36,
          { ...onBar, size: text },
        ),
        below.shape,
      ],
    },
  ];
}

/** Projects of which no part is known: a number of its own, off the axis. */
function otherMark(fact: Fact, top: number, words: Words<Messages>, frame: Frame): Mark {
  const { text, width, palette } = frame;
  const left = em.left * text;
  const x = left + em.spine * text;
  const y = top + em.aboveOther * text;
  const digits = em.digits * text;
  const baseline = y + digitHeight * digits;
  const below = paragraph(otherWords(fact, words), x, baseline + text * 0.45, width - x - em.right * text, {
    size: text,
    color: palette.inkQuiet,
  });
  const height = baseline + text * 0.25 + below.height - y;
  const color = statusInk(fact.status, palette);
  return {
    box: { x: left, y, width: width - left, height },
    statements: [fact],
    shapes: [
      ...lineShapes([left, top], [width, top], { color: palette.line, width: text / 14 }),
      markBox({ x: left, y, width: text * 0.45, height }, markKind(fact.status), frame),
      ...figureRun(fact, words.locale, { x, baseline, size: digits, text, color }),
      below.shape,
    ],
  };
}
