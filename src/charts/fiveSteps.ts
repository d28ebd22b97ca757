import { fittingArrangement, lowestHeight, type Density } from "../render/layouts/arrangement";
import {
  blocksBelow,
  blocksBeside,
  figureBlock,
  wordsBlock,
  type Block,
  type Room,
} from "../render/layouts/block";
import { defineChart, type Words } from "./chart";
import { chevron } from "../render/layouts/chevron";
import { ladderHeight, ladderMarks, type Rung } from "../render/layouts/ladder";
import { markOption, type Mark } from "../render/marks";
import { reachMark, stepColumns, stepGap } from "../render/layouts/stepColumns";
import type { Shape } from "../render/shapes";
import { tileBand, tileBandHeight } from "../render/layouts/tileBand";
import type { Frame, Palette } from "../render/theme";
import { figureText, periodText } from "../wording/words";
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
const unitPitch = 0.75;
const resultPitch = { usual: 1.5, compact: 0.9 };
const belowStrip = 0.9;
const leastReach = 2.4;
const ladders = ["usual", "compact"] as const;

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
        ladderAt(rows, { locale, messages: messages[locale] }, { width, text })("usual"),
      ),
    ),
  smallestHeight: (rows, width, text, words) =>
    width >= stripFrom * text
      ? stripHeight(rows, words, { width, text })
      : lowestHeight(ladders, ladderAt(rows, words, { width, text })),
  option: (rows, words, frame) => {
    const { width, height, text } = frame;
    if (width >= stripFrom * text) return markOption(strip(rows, words, frame), frame);
    const density = fittingArrangement(ladders, ladderAt(rows, words, frame), height);
    return markOption(
      ladderMarks(rungs(rows, words, text, density), stepsShown(rows), density, frame),
      frame,
    );
  },
});

/** The height in px of the ladder that has so much air. */
function ladderAt(rows: Rows, words: Words<Messages>, { width, text }: Room): (density: Density) => number {
  return (density) => ladderHeight(rungs(rows, words, text, density), { width, text, density });
}

/** What the names of the steps stand for. */
function stepsShown({ list, count }: Rows): readonly Shown[] {
  return count ? [list, count] : [list];
}

/** What the report attaches to a step, or that it attaches nothing. */
function stepBlock(
  step: ExitStep,
  counties: Fact | null,
  words: Words<Messages>,
  room: Room,
  density: Density = "usual",
): Block {
  const { locale } = words;
  const { width, text } = room;
  const quiet = { ...room, ink: ({ inkQuiet }: Palette) => inkQuiet };
  const isReachBeside = density === "compact" && step.isInCounties && counties !== null;
  const pitch = width / Math.max(1, step.figures.length + (isReachBeside ? 1 : 0));
  const figures = step.figures.map((fact) =>
    figureBlock(fact, locale, { width: pitch - text * 0.5, text, pitch: text * unitPitch }),
  );
  const reached =
    step.isInCounties && counties
      ? [
          wordsBlock(words.messages.inCounties(figureText(counties, locale)), [counties], {
            text,
            width: isReachBeside ? pitch : width,
            ink: ({ reported }) => reported,
          }),
        ]
      : [];
  if (isReachBeside) return blocksBeside([...figures, ...reached], pitch);
  const blocks = [...(figures.length > 0 ? [blocksBeside(figures, pitch)] : []), ...reached];
  return blocksBelow(
    blocks.length > 0 ? blocks : [wordsBlock(words.messages.nothing, [], quiet)],
    text * 0.3,
  );
}

/** The counties that passed, and when. */
function resultBlock(
  counties: Fact,
  published: string,
  { locale }: Words<Messages>,
  room: Room,
  density: Density,
): Block {
  const period = periodText(counties.period, published, locale);
  return blocksBelow(
    [
      figureBlock(counties, locale, { ...room, pitch: room.text * resultPitch[density] }),
      wordsBlock(period, [counties], { ...room, ink: ({ inkQuiet }) => inkQuiet }),
    ],
    0,
  );
}

/** The steps and their result, for a frame that is higher than wide. */
function rungs(rows: Rows, words: Words<Messages>, text: number, density: Density): readonly Rung[] {
  const { counties, published } = rows;
  const steps = rows.steps.map((step) => ({
    number: step.number,
    name: sentenceCase(step.name[words.locale]),
    content: (width: number) => stepBlock(step, counties, words, { width, text }, density),
  }));
  if (!counties) return steps;
  const content = (width: number) => resultBlock(counties, published, words, { width, text }, density);
  return [...steps, { number: null, name: words.messages.result, content }];
}

/** The least height in px of the strip: what stands below the steps, the lines down from there, and the counties. */
function stripHeight({ steps, counties }: Rows, words: Words<Messages>, room: Room): number {
  const { text } = room;
  const widths = stepColumns(steps, words.locale, room);
  const blocks = steps.map((step, place) =>
    stepBlock(step, null, words, { width: (widths[place] ?? 0) - text, text }),
  );
  const contents = Math.max(...blocks.map((block) => block.height));
  const reach = counties ? leastReach + tileBandHeight : 0;
  return contents + (chevronHeight + belowStrip + reach) * text;
}

/** The steps as a strip of chevrons above the counties; lines lead down from the steps that reached them. */
function strip(rows: Rows, words: Words<Messages>, frame: Frame): readonly Mark[] {
  const { text, width, height } = frame;
  const widths = stepColumns(rows.steps, words.locale, frame);
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
    const top = headHeight + text * belowStrip;
    shapes.push(...chevron({ number: step.number, name: sentenceCase(step.name[locale]) }, column, frame));
    contents.push(...(step.isInCounties && step.figures.length === 0 ? [] : block.marks(x, top, frame)));
    if (step.isInCounties && rows.counties) {
      const from = step.figures.length === 0 ? top : top + block.height + text * 0.5;
      const reached = words.messages.inCounties(figureText(rows.counties, locale));
      contents.push(reachMark(rows.counties, reached, [x + text * 0.5, from], band.y - text * 0.3, frame));
    }
    x += column.width + stepGap * text;
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
