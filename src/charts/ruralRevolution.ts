import { defineChart, type Words } from "./chart";
import {
  listFrameHeight,
  listFrameShapes,
  listFrameWidth,
  type ListFrame,
} from "../render/layouts/listFrame";
import { decoration, markOption, type Mark } from "../render/marks";
import { textWidth } from "../render/measureText";
import { leading, markBox, textShape, type Box } from "../render/shapes";
import { markKind, statusInk } from "../render/statusStyle";
import type { Frame } from "../render/theme";
import { wordedArrow } from "../render/layouts/wordedArrow";
import { figureText } from "../wording/words";
import type { Fact, List } from "../dataset/schema";
import type { Locale } from "../i18n/locale";
import { sentenceCase } from "../i18n/sentenceCase";
import type { CountedList } from "../selectors/countedList";
import { ruralAims, type AimedPeople, type RuralAims } from "../selectors/ruralAims";

interface Messages {
  readonly title: (toLift: string, toProsper: string) => string;
  readonly titleWithoutPeople: string;
  readonly subtitle: string;
  readonly caveat: string;
  readonly overlap: string;
  readonly leadsTo: string;
}

/** Heights in multiples of the text size; a taller frame stretches the bars and the rows of the lists. */
const barHeight = 1.7;
const barGap = 1;
const partGap = 1.4;
const arrowHeight = 2.8;
/** The room an arrow between lists needs, with its words. */
const arrowWidth = { usual: 11, least: 6 };
/** A figure is set larger than the words beside it. */
const figureScale = 1.3;

/** How many people the rural industrial revolution has still to reach, and what it set to work to change what. */
export const ruralRevolution = defineChart<RuralAims, Messages>({
  section: "initiative1",
  span: "full",
  messages: {
    zh: {
      title: (toLift, toProsper) => `农村产业革命面对的任务：${toLift}待脱贫，${toProsper}待走上小康路`,
      titleWithoutPeople: "农村产业革命以多项要素推动转变",
      subtitle: "有待带动的农民，全省（人，同一比例尺）；推广的要素，推动的转变",
      caveat:
        "两个人数都是任务，不是成果。报道没有注明统计时间，也没有说两者是否重叠，因此不相加，也不画成部分与整体。要素与转变并非一一对应。",
      overlap: "与下面的人数可能有重叠",
      leadsTo: "推动",
    },
    en: {
      title: (toLift, toProsper) =>
        `The rural revolution sets out to lift ${toLift} out of poverty and help ${toProsper} to prosper`,
      titleWithoutPeople: "The rural revolution sets several elements to work on a few changes",
      subtitle:
        "Farmers still to be reached, whole province (people, one scale); elements promoted and the changes they drive",
      caveat:
        "Both numbers are tasks, not results. The report dates neither and does not say whether they overlap, so they are not added or drawn as part and whole. No single element is tied to a single change.",
      overlap: "may overlap with the number below",
      leadsTo: "drive",
    },
  },
  select: ({ dataset }, filters) => ruralAims(dataset, filters),
  statements: ({ people, elements, changes }) => [
    ...people.map(({ fact }) => fact),
    ...[elements, changes].flatMap(listStatements),
  ],
  heading: ({ people: [toLift, toProsper] }, { locale, messages }) => ({
    title:
      toLift && toProsper
        ? messages.title(figureText(toLift.fact, locale), figureText(toProsper.fact, locale))
        : messages.titleWithoutPeople,
    subtitle: messages.subtitle,
    caveat: messages.caveat,
  }),
  height: (rows, width, text, { locale }) =>
    barsHeight(rows, width, text) + diagramHeight(rows, locale, width, text),
  // Below the lists there is a little to spare.
  smallestHeight: (rows, width, text, { locale }) =>
    barsHeight(rows, width, text) + diagramHeight(rows, locale, width, text) - text * 0.3,
  option: (rows, words, frame) => {
    const { text, width, height } = frame;
    const bars = barsHeight(rows, width, text);
    const diagram = diagramHeight(rows, words.locale, width, text);
    // What a frame has to spare goes to both parts, to the bars no more than makes them twice as thick.
    const spare = Math.max(0, height - bars - diagram);
    const forBars = Math.min(spare * 0.5, rows.people.length * barHeight * text);
    const pitch = (bars + forBars - partGap * text) / Math.max(1, rows.people.length);
    const top = bars + forBars;
    return markOption(
      [
        ...rows.people.map((people, place) =>
          barMark(
            people,
            { x: 0, y: place * pitch, width, height: pitch },
            {
              frame,
              words,
              mayOverlap: place === 0 && rows.people.length > 1,
            },
          ),
        ),
        ...diagramMarks(rows, { x: 0, y: top, width, height: height - top }, words, frame),
      ],
      frame,
    );
  },
});

function isWide(width: number, text: number): boolean {
  return width >= 44 * text;
}

function listStatements(counted: CountedList | null): readonly (List | Fact)[] {
  if (!counted) return [];
  return counted.count ? [counted.list, counted.count] : [counted.list];
}

/** Height in px of the words above a bar: one line where there is room, else a line more for the name. */
function wordsHeight(width: number, text: number): number {
  return (isWide(width, text) ? figureScale : figureScale + 1) * leading * text;
}

function barsHeight({ people }: RuralAims, width: number, text: number): number {
  if (people.length === 0) return 0;
  return people.length * (wordsHeight(width, text) + (barHeight + barGap) * text) + partGap * text;
}

interface BarWords {
  readonly frame: Frame;
  readonly words: Words<Messages>;
  readonly mayOverlap: boolean;
}

function barMark({ fact, length }: AimedPeople, row: Box, { frame, words, mayOverlap }: BarWords): Mark {
  const { text, palette } = frame;
  const { locale, messages } = words;
  const figure = figureText(fact, locale);
  const size = text * figureScale;
  const above = wordsHeight(row.width, text);
  const bar = {
    x: 0,
    y: row.y + above,
    width: row.width * length,
    height: row.height - above - barGap * text,
  };
  const isInLine = isWide(row.width, text);
  const room = row.width - bar.width - text * 0.8;
  return {
    box: { ...row, height: above + bar.height },
    statements: [fact],
    shapes: [
      textShape(figure, 0, row.y, { size, color: statusInk(fact.status, palette), weight: "bold" }),
      textShape(
        fact.label[locale],
        isInLine ? textWidth(figure, size, "bold") + text * 0.8 : 0,
        row.y + size * leading - (isInLine ? text * (leading + 0.12) : 0),
        { size: text, color: palette.ink },
      ),
      markBox(bar, markKind(fact.status), frame),
      ...(mayOverlap && textWidth(messages.overlap, text) <= room
        ? [
            textShape(messages.overlap, bar.width + text * 0.8, bar.y + bar.height / 2, {
              size: text,
              color: palette.inkQuiet,
              baseline: "middle",
            }),
          ]
        : []),
    ],
  };
}

function listFrame({ list }: CountedList, locale: Locale, columns: number): ListFrame {
  return { name: list.label[locale], items: list.items.map((item) => sentenceCase(item[locale])), columns };
}

/** The lists in as many columns as leave room for the arrow and for each other. */
function listsIn({ elements, changes }: RuralAims, locale: Locale, width: number, text: number) {
  const after = changes && listFrame(changes, locale, 1);
  const room = width - (after ? listFrameWidth(after, text) + arrowWidth.usual * text : 0);
  const columns = [4, 2].find(
    (count) => elements && listFrameWidth(listFrame(elements, locale, count), text) <= room,
  );
  return { before: elements && listFrame(elements, locale, columns ?? 2), after };
}

function diagramHeight(rows: RuralAims, locale: Locale, width: number, text: number): number {
  const { before, after } = listsIn(rows, locale, width, text);
  if (before && after && isWide(width, text)) {
    const [left, right] = sideWidths(before, after, width, text);
    return Math.max(listFrameHeight(before, left, text), listFrameHeight(after, right, text));
  }
  const heights = [before, after].flatMap((list) => (list ? [listFrameHeight(list, width, text)] : []));
  return heights.reduce((sum, height) => sum + height, Math.max(0, heights.length - 1) * arrowHeight * text);
}

/** The widths in px of two lists side by side: what the arrow between them leaves or lacks, they share. */
function sideWidths(
  before: ListFrame,
  after: ListFrame,
  width: number,
  text: number,
): readonly [number, number] {
  const [left, right] = [listFrameWidth(before, text), listFrameWidth(after, text)];
  const free = width - left - right;
  const spare = free - Math.min(arrowWidth.usual * text, Math.max(arrowWidth.least * text, free));
  return [left + spare * 0.6, right + spare * 0.4];
}

/** The elements, an arrow, the changes: side by side where there is room, else one below the other. */
function diagramMarks(rows: RuralAims, area: Box, words: Words<Messages>, frame: Frame): readonly Mark[] {
  const { text } = frame;
  const { locale, messages } = words;
  const { elements, changes } = rows;
  const { before, after } = listsIn(rows, locale, area.width, text);
  if (!elements || !before || !changes || !after) {
    const only = elements ?? changes;
    const list = before ?? after;
    return only && list ? [listMark(only, list, area, frame)] : [];
  }
  if (isWide(area.width, text)) {
    const [leftWidth, rightWidth] = sideWidths(before, after, area.width, text);
    const left = { ...area, width: leftWidth };
    const right = { ...area, x: area.x + area.width - rightWidth, width: rightWidth };
    const between = { ...area, x: leftWidth, width: right.x - leftWidth };
    return [
      listMark(elements, before, left, frame),
      decoration(wordedArrow(messages.leadsTo, "right", between, frame)),
      listMark(changes, after, right, frame),
    ];
  }
  const below = listFrameHeight(after, area.width, text);
  const above = { ...area, height: area.height - below - arrowHeight * text };
  const between = { ...area, y: area.y + above.height, height: arrowHeight * text };
  return [
    listMark(elements, before, above, frame),
    decoration(wordedArrow(messages.leadsTo, "down", between, frame)),
    listMark(changes, after, { ...area, y: between.y + between.height, height: below }, frame),
  ];
}

function listMark(counted: CountedList, list: ListFrame, box: Box, frame: Frame): Mark {
  return { box, statements: listStatements(counted), shapes: listFrameShapes(list, box, frame) };
}
