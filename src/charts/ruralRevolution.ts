import { axisMarkOption } from "../chart-kit/axisMarks";
import { boxGrid, fittingColumns, wordsInBox } from "../chart-kit/boxGrid";
import { defineChart, type Words } from "../chart-kit/chart";
import type { Mark } from "../chart-kit/marks";
import { textWidth } from "../chart-kit/measureText";
import { boxShape, leading, lineShapes, markBox, paragraph, textShape, type Box } from "../chart-kit/shapes";
import { markKind, statusInk } from "../chart-kit/statusStyle";
import type { Frame } from "../chart-kit/theme";
import { figureText } from "../chart-kit/words";
import type { Fact } from "../dataset/schema";
import { formatNumber } from "../i18n/number";
import { sentenceCase } from "../i18n/sentenceCase";
import type { CountedList } from "../selectors/countedList";
import { ruralAims, type RuralAims } from "../selectors/ruralAims";

interface Messages {
  readonly title: (toLift: string, toProsper: string) => string;
  readonly titleWithoutPeople: string;
  readonly subtitle: string;
  readonly caveat: string;
  readonly overlap: string;
  readonly leadsTo: string;
}

/** Heights in multiples of the text size, as the page sets them; a taller frame stretches them alike. */
const rowHeight = 3.7;
const axisHeight = 2.4;
const partGap = 1.6;
const panelHead = 2.2;
const chipHeight = 3.3;
const chipGap = 0.6;
const arrowHeight = 3;

/** How many people the rural industrial revolution has still to reach, and what it set to work to change what. */
export const ruralRevolution = defineChart<RuralAims, Messages>({
  section: "initiative1",
  span: "full",
  messages: {
    zh: {
      title: (toLift, toProsper) => `农村产业革命面对${toLift}待脱贫，${toProsper}待走上小康路`,
      titleWithoutPeople: "农村产业革命用多项要素推动转变",
      subtitle: "还要带动的农民（人），以及推广的要素和带来的转变，全省",
      caveat:
        "两个人数都是有待完成的任务，不是成果；报道没有说明统计时间，也没有说两者是否重叠，所以不相加，也不画成部分与整体。要素与转变之间没有一一对应。",
      overlap: "与下面的人数可能有重叠",
      leadsTo: "推动",
    },
    en: {
      title: (toLift, toProsper) =>
        `The rural revolution has ${toLift} still to lift out of poverty and ${toProsper} to bring to lasting prosperity`,
      titleWithoutPeople: "The rural revolution sets several elements to work on a few changes",
      subtitle: "Farmers still to be reached, with the elements promoted and the changes they brought, whole province",
      caveat:
        "Both numbers are tasks ahead, not results. The report dates neither and does not say whether they overlap, so they are not added or drawn as part and whole. No element answers to one change.",
      overlap: "May overlap with the number below",
      leadsTo: "to bring about",
    },
  },
  select: ({ dataset }, filters) => ruralAims(dataset, filters),
  statements: ({ people, elements, changes }) => [...people, ...[elements, changes].flatMap(listStatements)],
  heading: ({ people: [toLift, toProsper] }, { locale, messages }) => ({
    title:
      toLift && toProsper
        ? messages.title(figureText(toLift, locale), figureText(toProsper, locale))
        : messages.titleWithoutPeople,
    subtitle: messages.subtitle,
    caveat: messages.caveat,
  }),
  height: (rows, width, text) => naturalHeight(rows, width / text) * text,
  option: (rows, words, frame) => {
    const { text, width, height } = frame;
    const stretch = height / (naturalHeight(rows, width / text) * text);
    const pitch = rowHeight * text * stretch;
    const barsHeight = rows.people.length * pitch;
    const area = { x: text / 3, y: 0, width: width - text * 2.6, height: barsHeight };
    const top = rows.people.length > 0 ? barsHeight + (axisHeight + partGap) * text : 0;
    const diagram = { x: 0, y: top, width, height: height - top };
    return axisMarkOption(
      {
        type: "value",
        min: 0,
        largest: rows.largest,
        name: "",
        format: (value) => formatNumber(value, words.locale),
        ticks: isWide(width / text) ? 5 : 2,
      },
      area,
      (x) => [
        ...rows.people.map((fact, place) =>
          barMark(fact, { x: area.x, y: place * pitch, width: area.width, height: pitch }, x, {
            frame,
            words,
            mayOverlap: place === 0 && rows.people.length > 1,
          }),
        ),
        ...diagramMarks(rows, diagram, words, frame),
      ],
      frame,
    );
  },
});

function isWide(ems: number): boolean {
  return ems >= 44;
}

function listStatements(counted: CountedList | null) {
  if (!counted) return [];
  return counted.count ? [counted.list, counted.count] : [counted.list];
}

/** In multiples of the text size, on a frame so many of them wide. */
function naturalHeight({ people, elements, changes }: RuralAims, ems: number): number {
  const bars = people.length > 0 ? people.length * rowHeight + axisHeight + partGap : 0;
  const panels = [elements, changes].filter((counted) => counted !== null);
  if (isWide(ems)) return bars + (panels.length > 0 ? panelHead + 4 * (chipHeight - 0.9) + 3 * chipGap + 0.8 : 0);
  const chips = (elements ? 4 : 0) + (changes ? 3 : 0);
  return bars + panels.length * (panelHead + 0.8) + chips * (chipHeight + chipGap) + (panels.length - 1) * arrowHeight;
}

interface BarWords {
  readonly frame: Frame;
  readonly words: Words<Messages>;
  readonly mayOverlap: boolean;
}

function barMark(fact: Fact, row: Box, x: (value: number) => number, { frame, words, mayOverlap }: BarWords): Mark {
  const { text, palette } = frame;
  const { locale, messages } = words;
  const barTop = row.y + text * leading * 1.1;
  const thickness = Math.min(text * 2.2, row.height - text * 2.3);
  const end = x(fact.value);
  const room = row.x + row.width - end - text;
  return {
    box: { ...row, height: row.height - text * 0.5 },
    statements: [fact],
    shapes: [
      textShape(`${fact.label[locale]}  ${figureText(fact, locale)}`, row.x, row.y, {
        size: text,
        color: statusInk(fact.status, palette),
        weight: "bold",
        background: palette.paper,
      }),
      markBox({ x: row.x, y: barTop, width: end - row.x, height: thickness }, markKind(fact.status), frame),
      ...(mayOverlap && textWidth(messages.overlap, text) <= room
        ? [
            textShape(messages.overlap, end + text * 0.6, barTop + thickness / 2, {
              size: text,
              color: palette.inkQuiet,
              baseline: "middle",
              background: palette.paper,
            }),
          ]
        : []),
    ],
  };
}

/** The elements, an arrow, the changes: side by side where there is room, else one below the other. */
function diagramMarks(
  { elements, changes }: RuralAims,
  area: Box,
  { locale, messages }: Words<Messages>,
  frame: Frame,
): readonly Mark[] {
  const { text, palette } = frame;
  const wide = isWide(frame.width / text);
  if (!elements || !changes) {
    return [elements, changes].flatMap((counted) => (counted ? [panelMark(counted, area, locale, frame)] : []));
  }
  const arrow = wide ? Math.max(text * 6, textWidth(messages.leadsTo, text) + text * 2) : arrowHeight * text;
  const rest = (wide ? area.width : area.height) - arrow;
  const share = wide ? 0.62 : (panelHead + 0.8 + 4 * (chipHeight + chipGap)) / (2 * (panelHead + 0.8) + 7 * (chipHeight + chipGap));
  const before = wide ? { ...area, width: rest * share } : { ...area, height: rest * share };
  const after = wide
    ? { ...area, x: before.width + arrow, width: area.width - before.width - arrow }
    : { ...area, y: area.y + before.height + arrow, height: area.height - before.height - arrow };
  const middle = area.y + area.height / 2;
  const line = { color: palette.inkQuiet, width: text / 8, arrow: true };
  const words = { size: text, color: palette.inkQuiet };
  return [
    panelMark(elements, before, locale, frame),
    {
      box: before,
      statements: [],
      shapes: wide
        ? [
            ...lineShapes([before.width + text * 0.7, middle], [after.x - text * 0.7, middle], line),
            textShape(messages.leadsTo, before.width + arrow / 2, middle - text * 0.4, {
              ...words,
              align: "center",
              baseline: "bottom",
            }),
          ]
        : [
            ...lineShapes([text * 1.4, after.y - arrow + text * 0.5], [text * 1.4, after.y - text * 0.5], line),
            textShape(messages.leadsTo, text * 2.4, after.y - arrow / 2, { ...words, baseline: "middle" }),
          ],
    },
    panelMark(changes, after, locale, frame),
  ];
}

/** A field with the name of a list, and a box for each of its items. */
function panelMark(counted: CountedList, box: Box, locale: "zh" | "en", frame: Frame): Mark {
  const { text, palette } = frame;
  const padding = text * 0.8;
  const labels = counted.list.items.map((item) => sentenceCase(item[locale]));
  const cells = {
    x: box.x + padding,
    y: box.y + panelHead * text,
    width: box.width - 2 * padding,
    height: box.height - panelHead * text - padding,
  };
  const gap = chipGap * text;
  const offered = labels.length > 4 ? [4, 2] : [1];
  const columns = fittingColumns(labels, offered, { width: cells.width, gap, padding: text / 2, size: text });
  const boxes = boxGrid(cells, { count: labels.length, columns, gap });
  return {
    box,
    statements: listStatements(counted),
    shapes: [
      boxShape(box, { fill: palette.field }, text / 4),
      paragraph(counted.list.label[locale], box.x + padding, box.y + text * 0.5, cells.width, {
        size: text,
        color: palette.ink,
        weight: "bold",
      }).shape,
      ...boxes.flatMap((chip, place) => [
        markBox(chip, "rule", frame, text / 4),
        wordsInBox(labels[place] ?? "", chip, text / 2, { size: text, color: palette.ink }),
      ]),
    ],
  };
}
