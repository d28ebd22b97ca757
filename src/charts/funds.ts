import { axisMarkOption } from "../chart-kit/axisMarks";
import { defineChart, type Words } from "../chart-kit/chart";
import type { Mark } from "../chart-kit/marks";
import { wrapText } from "../chart-kit/measureText";
import { linearAxis, nativeBars, nativePoint, type NativeChart } from "../chart-kit/nativeChart";
import { leading, markBox, paragraph, textShape } from "../chart-kit/shapes";
import { markKind, statusInk, type MarkKind } from "../chart-kit/statusStyle";
import type { Frame } from "../chart-kit/theme";
import { figureNumber, figureText } from "../chart-kit/words";
import type { Fact } from "../dataset/schema";
import { formatNumber, moneyScale } from "../i18n/number";
import type { Computed } from "../selectors/computed";
import { fundPositions, type FundPositions } from "../selectors/fundPositions";

interface Messages {
  readonly used: (share: string) => string;
  readonly placedAndSize: string;
  readonly subtitle: string;
  /** `loans` is empty where no loans are left to speak of. */
  readonly caveat: (loans: string) => string;
  readonly part: (part: string, label: string) => string;
  readonly computedShare: (share: string) => string;
  readonly computedMultiple: (multiple: string) => string;
  readonly whole: string;
  readonly inUse: string;
}

/** One bar with the bar of its part inside it, and what the words below say. */
interface Bar {
  readonly whole: Fact;
  readonly part: Fact | null;
  readonly computed: Computed | null;
}

function barsOf({ funds, loans, leverage }: FundPositions): readonly Bar[] {
  const bars = funds.map(({ whole, part, share }): Bar => ({ whole, part, computed: share }));
  return loans ? [...bars, { whole: loans, part: null, computed: leverage }] : bars;
}

function statementsOf({ whole, part, computed }: Bar): readonly (Fact | Computed)[] {
  return [whole, part, computed].filter((figure) => figure !== null);
}

/** The words below a bar: its part first, then what was worked out of both. */
function wordsBelow(bar: Bar, words: Words<Messages>): string {
  return partWords(bar, words) + computedWords(bar, words);
}

function partWords({ part }: Bar, { locale, messages }: Words<Messages>): string {
  return part ? messages.part(figureText(part, locale), part.label[locale]) : "";
}

function computedWords({ part, computed }: Bar, { locale, messages }: Words<Messages>): string {
  if (!computed) return "";
  const number = figureNumber(computed, locale);
  return part ? messages.computedShare(number) : messages.computedMultiple(number);
}

function barKind({ whole, part }: Bar): MarkKind {
  return part && whole.status === "actual" ? "whole" : markKind(whole.status);
}

/** In multiples of the text size. */
const axisHeight = 3.6;
const aboveBar = leading * 1.1;
const belowBar = 0.3;
const betweenBars = 0.36;
const leastBar = 0.9;

/** What a bar's words and the gaps around them take of the height, px. */
function aroundBar(rows: FundPositions, words: Words<Messages>, width: number, text: number): number {
  const lines = barsOf(rows).map(
    (bar) => wrapText(wordsBelow(bar, words), areaWidth(width, text), text).length,
  );
  return (aboveBar + belowBar + Math.max(...lines) * leading + betweenBars) * text;
}

function areaWidth(width: number, text: number): number {
  return width - text * 1.5;
}

/** The two funds with what is at work of each, and the bank loans still hoped for, on one axis of money. */
export const funds = defineChart<FundPositions, Messages>({
  section: "funding",
  span: "half",
  messages: {
    zh: {
      used: (share) => `子基金投放的资金，企业已用 ${share}`,
      placedAndSize: "绿色基金计划撬动的银行贷款，远大于基金本身",
      subtitle: "两支扶贫基金的资金与拟撬动的贷款（亿元），全省",
      caveat: (loans) =>
        `两支基金口径不同，既不相加，也不互相比较${loans === "" ? "" : `；${loans}是拟撬动的贷款，不是已到位的资金`}。`,
      part: (part, label) => `其中${label} ${part}`,
      computedShare: (share) => `（${share}，计算值）`,
      computedMultiple: (multiple) => `为基金规模的 ${multiple} 倍（计算值）`,
      whole: "资金总数",
      inUse: "其中已用或已投",
    },
    en: {
      used: (share) => `Firms have put to use ${share} of the money the sub-fund placed`,
      placedAndSize: "The loans the green fund hopes to draw in far exceed the fund itself",
      subtitle: "Two poverty-alleviation funds and the loans to be levered, billion yuan, whole province",
      caveat: (loans) =>
        `The two funds are counted in different ways: neither add nor rank them.${loans === "" ? "" : ` The ${loans} of loans are an aim, not money received.`}`,
      part: (part, label) => `of which ${label.toLowerCase()}: ${part}`,
      computedShare: (share) => ` (${share}, computed)`,
      computedMultiple: (multiple) => `${multiple} times the size of the fund (computed)`,
      whole: "Whole sum",
      inUse: "Of which used or invested",
    },
  },
  select: ({ dataset }, filters) => fundPositions(dataset, filters),
  statements: (rows) => barsOf(rows).flatMap(statementsOf),
  heading: ({ funds: positions, loans }, { locale, messages }) => {
    const share = positions.find((position) => position.share !== null)?.share;
    return {
      title: share ? messages.used(figureNumber(share, locale)) : messages.placedAndSize,
      subtitle: messages.subtitle,
      caveat: messages.caveat(loans ? figureText(loans, locale) : ""),
    };
  },
  height: (rows, width, text) =>
    barsOf(rows).length * text * (width < 32 * text ? 6.6 : 5.4) + axisHeight * text,
  smallestHeight: (rows, width, text, words) =>
    barsOf(rows).length * (aroundBar(rows, words, width, text) + leastBar * text) + axisHeight * text,
  option: (rows, words, frame) => {
    const { text, width, height } = frame;
    const { yuan, name } = moneyScale[words.locale];
    const bars = barsOf(rows);
    const area = { x: text / 3, y: 0, width: areaWidth(width, text), height: height - axisHeight * text };
    const pitch = area.height / bars.length;
    const thickness = Math.min(text * 2, pitch - aroundBar(rows, words, width, text));
    return axisMarkOption(
      {
        type: "value",
        min: 0,
        largest: rows.largest,
        name,
        format: (value) => formatNumber(value / yuan, words.locale),
        ticks: width < 32 * text ? 3 : 6,
      },
      area,
      (x) =>
        bars.map((bar, place) =>
          barMark(bar, { top: place * pitch, pitch, thickness, area, x, words, frame }),
        ),
      frame,
    );
  },
  native: nativeFunds,
});

/** The whole of each bar first, its label with the words on its part; the part inside it. */
function nativeFunds(rows: FundPositions, words: Words<Messages>): NativeChart {
  const { locale } = words;
  const { yuan, name } = moneyScale[locale];
  const bars = barsOf(rows);
  return nativeBars({
    axis: linearAxis({ name, largest: rows.largest, unit: yuan }),
    categories: bars.map(({ whole }) => ({ name: whole.label[locale], group: "" })),
    series: [
      {
        name: words.messages.whole,
        labels: "beyond",
        points: bars.map((bar) =>
          nativePoint(bar.whole, yuan, barKind(bar), [
            figureText(bar.whole, locale),
            ...[partWords(bar, words), computedWords(bar, words).trim()].filter((line) => line !== ""),
          ]),
        ),
      },
      {
        name: words.messages.inUse,
        labels: "inside",
        points: bars.map(({ part }) => part && nativePoint(part, yuan, markKind(part.status), [])),
      },
    ],
  });
}

interface Placement {
  readonly top: number;
  readonly pitch: number;
  readonly thickness: number;
  readonly area: { readonly x: number; readonly width: number };
  readonly x: (value: number) => number;
  readonly words: Words<Messages>;
  readonly frame: Frame;
}

function barMark(bar: Bar, { top, pitch, thickness, area, x, words, frame }: Placement): Mark {
  const { text, palette } = frame;
  const { locale } = words;
  const start = x(0);
  const barTop = top + text * aboveBar;
  const barBox = (fact: Fact) => ({ x: start, y: barTop, width: x(fact.value) - start, height: thickness });
  const { shape: below } = paragraph(
    wordsBelow(bar, words),
    start,
    barTop + thickness + text * belowBar,
    area.width,
    {
      size: text,
      color: palette.inkQuiet,
      background: palette.paper,
    },
  );
  return {
    box: { x: start, y: top, width: area.width, height: pitch - text * 0.6 },
    statements: statementsOf(bar),
    shapes: [
      textShape(`${bar.whole.label[locale]}  ${figureText(bar.whole, locale)}`, start, top, {
        size: text,
        color: statusInk(bar.whole.status, palette),
        weight: "bold",
        background: palette.paper,
      }),
      markBox(barBox(bar.whole), barKind(bar), frame),
      ...(bar.part ? [markBox(barBox(bar.part), markKind(bar.part.status), frame)] : []),
      below,
    ],
  };
}
