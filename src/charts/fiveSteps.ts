import {
  blocksBelow,
  blocksBeside,
  figureBlock,
  wordsBlock,
  type Block,
  type Room,
} from "../chart-kit/layouts/block";
import { defineChart, type Words } from "../chart-kit/chart";
import { chevron, chevronRoom, chevronTip } from "../chart-kit/layouts/chevron";
import { figureRunWidth } from "../chart-kit/layouts/figureRun";
import { ladderHeight, ladderMarks, type Rung } from "../chart-kit/layouts/ladder";
import { markOption, type Mark } from "../chart-kit/marks";
import { textWidth } from "../chart-kit/measureText";
import { lineShapes, textShape, type Point, type Shape } from "../chart-kit/shapes";
import { tileBand, tileBandHeight } from "../chart-kit/layouts/tileBand";
import type { Frame, Palette } from "../chart-kit/theme";
import { figureText, periodText } from "../chart-kit/words";
import type { Fact } from "../dataset/schema";
import { locales, type Localized } from "../i18n/locale";
import { sentenceCase } from "../i18n/sentenceCase";
import type { Shown } from "../selectors/computed";
import { exitSteps, type ExitStep, type ExitSteps } from "../selectors/exitSteps";

interface Messages {
  readonly counted: (list: string, steps: readonly string[]) => string;
  readonly subtitle: (list: string) => string;
  readonly caveat: string;
  readonly result: string;
  readonly nothing: string;
  readonly inCounties: (counties: string) => string;
}

interface Rows extends ExitSteps {
  /** When the report was published, for periods that it leaves undated. */
  readonly published: string;
}

/** In multiples of the text size. */
const stripFrom = 58;
const chevronHeight = 3.2;
const columnGap = 1.2;
const leastFigure = 8.2;
const unitPitch = 0.75;
const resultPitch = 1.5;

const messages: Localized<Messages> = {
  zh: {
    counted: (list, steps) => `${list}中，只有${steps.join("、")}有自己的数字`,
    subtitle: (list) => `${list}：各步附带的数字，以及报道给出的结果`,
    caveat: "结果与步骤之间的因果是报道的说法；督导人数与月数不相乘，培训是人次而非人数。",
    result: "结果",
    nothing: "报道没有给出数字",
    inCounties: (counties) => `涉及 ${counties}`,
  },
  en: {
    counted: (_, steps) =>
      `Only ${steps.join(" and ")} ${steps.length > 1 ? "have figures of their own" : "has a figure of its own"}`,
    subtitle: (list) => `${list}: what the report counts at each, and the result it gives`,
    caveat:
      "That the steps led to the result is the report's claim. Attendances are not people; people and months do not multiply.",
    result: "Result",
    nothing: "no figure in the report",
    inCounties: (counties) => `in the ${counties}`,
  },
};

/** The steps of the method for county exits with what the report attaches to each, and the result after them. */
export const fiveSteps = defineChart<Rows, Messages>({
  section: "countyExits",
  span: "half",
  messages,
  select: ({ dataset }, filters) => {
    const steps = exitSteps(dataset, filters);
    return steps && { ...steps, published: dataset.report.published };
  },
  statements: ({ list, count, steps, counties }) => [
    list,
    ...(count ? [count] : []),
    ...steps.flatMap(({ figures }) => figures),
    ...(counties ? [counties] : []),
  ],
  heading: ({ list, steps }, { locale, messages: { counted, subtitle, caveat } }) => {
    const names = steps.filter(({ figures }) => figures.length > 0).map(({ name }) => name[locale]);
    const label = list.label[locale];
    return { title: names.length > 0 ? counted(label, names) : label, subtitle: subtitle(label), caveat };
  },
  height: (rows, width, text) =>
    Math.max(
      ...locales.map((locale) =>
        ladderHeight(rungs(rows, { locale, messages: messages[locale] }, text), { width, text }),
      ),
    ),
  option: (rows, words, frame) =>
    markOption(
      frame.width >= stripFrom * frame.text
        ? strip(rows, words, frame)
        : ladderMarks(rungs(rows, words, frame.text), stepsShown(rows), frame),
      frame,
    ),
});

/** What the names of the steps stand for. */
function stepsShown({ list, count }: Rows): readonly Shown[] {
  return count ? [list, count] : [list];
}

/** What the report attaches to a step, or that it attaches nothing. */
function stepBlock(step: ExitStep, counties: Fact | null, words: Words<Messages>, room: Room): Block {
  const { locale } = words;
  const { width, text } = room;
  const quiet = { ...room, ink: ({ inkQuiet }: Palette) => inkQuiet };
  const pitch = width / Math.max(1, step.figures.length);
  const figures = step.figures.map((fact) =>
    figureBlock(fact, locale, { width: pitch - text * 0.5, text, pitch: text * unitPitch }),
  );
  const reached =
    step.isInCounties && counties
      ? [
          wordsBlock(words.messages.inCounties(figureText(counties, locale)), [counties], {
            ...room,
            ink: ({ reported }) => reported,
          }),
        ]
      : [];
  const blocks = [...(figures.length > 0 ? [blocksBeside(figures, pitch)] : []), ...reached];
  return blocksBelow(
    blocks.length > 0 ? blocks : [wordsBlock(words.messages.nothing, [], quiet)],
    text * 0.3,
  );
}

/** The counties that passed, and when. */
function resultBlock(counties: Fact, published: string, { locale }: Words<Messages>, room: Room): Block {
  const period = periodText(counties.period, published, locale);
  return blocksBelow(
    [
      figureBlock(counties, locale, { ...room, pitch: room.text * resultPitch }),
      wordsBlock(period, [counties], { ...room, ink: ({ inkQuiet }) => inkQuiet }),
    ],
    0,
  );
}

/** The steps and their result, for a frame that is higher than wide. */
function rungs(rows: Rows, words: Words<Messages>, text: number): readonly Rung[] {
  const { counties, published } = rows;
  const steps = rows.steps.map((step) => ({
    number: step.number,
    name: sentenceCase(step.name[words.locale]),
    content: (width: number) => stepBlock(step, counties, words, { width, text }),
  }));
  if (!counties) return steps;
  const content = (width: number) => resultBlock(counties, published, words, { width, text });
  return [...steps, { number: null, name: words.messages.result, content }];
}

/** The steps as a strip of chevrons above the counties; lines lead down from the steps that reached them. */
function strip(rows: Rows, words: Words<Messages>, frame: Frame): readonly Mark[] {
  const { text, width, height } = frame;
  const widths = columnWidths(rows, words, frame);
  const headHeight = chevronHeight * text;
  const band = { x: 0, y: height - tileBandHeight * text, width, height: tileBandHeight * text };
  const { locale } = words;
  const resultWords = (counties: Fact): string =>
    [counties.label[locale], periodText(counties.period, rows.published, locale)].join(
      locale === "zh" ? "，" : ", ",
    );
  const shapes: Shape[] = [];
  const contents: Mark[] = [];
  let x = 0;
  rows.steps.forEach((step, place) => {
    const column = { x, y: 0, width: widths[place] ?? 0, height: headHeight };
    const block = stepBlock(step, null, words, { width: column.width - text, text });
    const top = headHeight + text * 0.9;
    shapes.push(...chevron({ number: step.number, name: sentenceCase(step.name[locale]) }, column, frame));
    contents.push(...(step.isInCounties && step.figures.length === 0 ? [] : block.marks(x, top, frame)));
    if (step.isInCounties && rows.counties) {
      const from = step.figures.length === 0 ? top : top + block.height + text * 0.5;
      contents.push(...reachMark(rows.counties, words, [x + text * 0.5, from], band.y - text * 0.3, frame));
    }
    x += column.width + columnGap * text;
  });
  return [
    {
      box: { x: 0, y: 0, width, height: headHeight },
      statements: stepsShown(rows),
      shapes,
    },
    ...contents,
    ...(rows.counties ? [tileBand(rows.counties, resultWords(rows.counties), locale, band, frame)] : []),
  ];
}

/** Each column as wide as its name and figures ask for, and its share of what is left. */
function columnWidths(
  { steps }: Rows,
  { locale }: Words<Messages>,
  { text, width }: Frame,
): readonly number[] {
  const needed = steps.map(({ name, figures }) => {
    const longest = Math.max(...name[locale].split(" ").map((word) => textWidth(word, text, "bold")));
    const figuresWidth = figures.reduce((sum, fact) => {
      const run = figureRunWidth(fact, locale, { size: text * 1.4, text }) + text;
      return sum + Math.max(run, leastFigure * text);
    }, 0);
    return Math.max(longest + chevronRoom(text), figuresWidth);
  });
  const gaps = (steps.length - 1) * columnGap + chevronTip;
  const spare = width - gaps * text - needed.reduce((sum, each) => sum + each, 0);
  return needed.map((each) => each + spare / steps.length);
}

/** A line from a step down to the counties it reached. */
function reachMark(
  counties: Fact,
  { locale, messages: { inCounties } }: Words<Messages>,
  [x, top]: Point,
  bottom: number,
  { text, palette }: Frame,
): readonly Mark[] {
  const reached = inCounties(figureText(counties, locale));
  return [
    {
      box: { x: x - text * 0.5, y: top, width: text * 1.5 + textWidth(reached, text), height: bottom - top },
      statements: [counties],
      shapes: [
        ...lineShapes([x, top], [x, bottom], { color: palette.reported, width: text / 9, arrow: true }),
        textShape(reached, x + text, (top + bottom) / 2, {
          size: text,
          color: palette.reported,
          baseline: "middle",
        }),
      ],
    },
  ];
}
