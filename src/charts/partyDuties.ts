import { axisMarkOption } from "../chart-kit/axisMarks";
import { defineChart, type Words } from "../chart-kit/chart";
import { decoration, type Mark } from "../chart-kit/marks";
import { fittingArrangement, lowestHeight } from "../chart-kit/layouts/arrangement";
import { groupedRows } from "../chart-kit/layouts/groupedRows";
import { markKey } from "../chart-kit/layouts/markKey";
import { textWidth } from "../chart-kit/measureText";
import { pairedDots, pairedDotSize } from "../chart-kit/layouts/pairedDots";
import { hairline, leading, type Box, type Point, type Shape } from "../chart-kit/shapes";
import { markKind } from "../chart-kit/statusStyle";
import { dutyDots } from "../chart-kit/natives/dutyDots";
import { textStack } from "../chart-kit/layouts/textStack";
import { lightPalette, type Frame } from "../chart-kit/theme";
import { figureNumber, figureUnit } from "../chart-kit/words";
import type { Fact } from "../dataset/schema";
import { sentenceCase } from "../i18n/sentenceCase";
import { formatNumber } from "../i18n/number";
import { dutyLists, type DutyGroup, type DutyList, type DutyLists } from "../selectors/dutyLists";

interface Messages {
  readonly title: (fewest: string, most: string) => string;
  readonly subtitle: string;
  readonly wordedSubtitle: string;
  readonly caveat: string;
  readonly byOrder: string;
  readonly axis: string;
}

/** Widths in multiples of the text size from which names stand beside the dots; the lesser where the height is scarce. */
const wide = { usual: 50, scarce: 40 };
/** The least height of a row, in multiples of the text size, with its name beside the dots and above them. */
const leastPitch = { wide: 2.25, narrow: 3.7 };
const axisHeight = 3.6;
/** Room for the key above the rows. */
const headHeight = 1.6;
const groupGap = 1.2;

/** How many categories and items of duties each of the Party's offices has, from village to city. */
export const partyDuties = defineChart<DutyLists, Messages>({
  section: "initiative6",
  span: "full",
  messages: {
    zh: {
      title: (fewest, most) => `从村到市，党组织和书记的职责清单少则 ${fewest} 项，多则 ${most} 项`,
      subtitle: "各级党组织和书记的职责：分几类（方块），共几项（圆点）；全省",
      wordedSubtitle: "各级党组织和书记的职责：分几类，共几项；全省",
      caveat:
        "是规定的职责数目，不是完成的工作。市、县、乡三级的数字在报道中并列写出，按先后一一对应，是我们的读法。",
      byOrder: "三级数字并列，按先后顺序对应",
      axis: "类数、项数",
    },
    en: {
      title: (fewest, most) => `From village to city, Party duty lists run from ${fewest} to ${most} items`,
      subtitle:
        "Duties of Party organisations and secretaries: in how many categories (squares), how many items (circles); whole province",
      wordedSubtitle:
        "Duties of Party organisations and secretaries: in how many categories, how many items; whole province",
      caveat:
        "These are duties set by rule, not work done. For city, county and township the report lists the numbers side by side; that they go by parallel order is our reading.",
      byOrder: "Numbers paired by parallel order",
      axis: "number of categories and items",
    },
  },
  select: ({ dataset }, filters) => dutyLists(dataset, filters),
  statements: ({ groups }) =>
    groups.flatMap(({ template, lists }) => [
      ...(template ? [template.count] : []),
      ...lists.flatMap(({ categories, items }) => [categories, items]),
    ]),
  heading: ({ fewest, most }, { locale, messages }) => ({
    title: messages.title(figureNumber(fewest, locale), figureNumber(most, locale)),
    subtitle: messages.subtitle,
    caveat: messages.caveat,
  }),
  height: ({ groups }, width, text) => {
    const rows = groups.flatMap(({ lists }) => lists).length;
    const rest = axisHeight + headHeight + groups.length * groupGap;
    return text * (width < wide.usual * text ? rows * 4.3 + groups.length * 2.2 + rest : rows * 2.8 + rest);
  },
  smallestHeight: (rows, width, text, words) =>
    lowestHeight(settingsFor(width, text), (isWide) => leastHeight(rows, isWide, words, { width, text })),
  option: (rows, words, frame) => {
    const { text, width, height } = frame;
    const isWide = fittingArrangement(
      settingsFor(width, text),
      (each) => leastHeight(rows, each, words, frame),
      height,
    );
    const columns = columnsOf(rows, isWide, words, frame);
    const area = {
      x: columns.plot + text / 2,
      y: headHeight * text,
      width: width - columns.plot - text * 2,
      height: height - (axisHeight + headHeight) * text,
    };
    return axisMarkOption(
      {
        type: "value",
        min: 0,
        largest: rows.most.value,
        name: words.messages.axis,
        format: (value) => formatNumber(value, words.locale),
        ticks: 6,
      },
      area,
      (x) => [
        ...groupMarks(rows, area, { x, columns, words, frame }),
        decoration(keyShapes(rows, [area.x, text * 0.2], words, frame)),
      ],
      frame,
    );
  },
  native: dutyDots,
});

/** Whether names may stand beside the dots, the better way first. */
function settingsFor(width: number, text: number): readonly [boolean, ...boolean[]] {
  if (width >= wide.usual * text) return [true];
  return width >= wide.scarce * text ? [false, true] : [false];
}

function leastHeight(
  { groups }: DutyLists,
  isWide: boolean,
  words: Words<Messages>,
  { width, text }: Pick<Frame, "width" | "text">,
): number {
  const rows = groups.flatMap(({ lists }) => lists).length;
  const rest = (axisHeight + headHeight + groups.length * groupGap) * text;
  if (isWide) return rows * leastPitch.wide * text + rest;
  const frame = { width, text, height: 0, palette: lightPalette };
  const headings = groups.map((group) => headingOf(group, { x: 0, y: 0, width }, words, frame).height);
  return headings.reduce((sum, height) => sum + height, rows * leastPitch.narrow * text + rest);
}

/** Where the columns of words begin, px; where there is no room, headings and names stand above the dots. */
interface Columns {
  readonly isWide: boolean;
  readonly headingWidth: number;
  readonly name: number;
  readonly plot: number;
}

function columnsOf(
  { groups }: DutyLists,
  isWide: boolean,
  { locale }: Words<Messages>,
  { text, width }: Frame,
): Columns {
  if (!isWide) return { isWide: false, headingWidth: width, name: 0, plot: 0 };
  const headings = groups.map(({ template }) => textWidth(template?.name[locale] ?? "", text, "bold"));
  const names = groups.flatMap(({ lists }) =>
    lists.map(({ office }) => textWidth(office.label[locale], text)),
  );
  const headingWidth = Math.max(text * 10, ...headings);
  const name = headingWidth + text * 2;
  return { isWide: true, headingWidth, name, plot: name + Math.max(...names) + text };
}

interface Drawing {
  readonly x: (value: number) => number;
  readonly columns: Columns;
  readonly words: Words<Messages>;
  readonly frame: Frame;
}

/** Group by group: a rule, the heading, and the offices. */
function groupMarks({ groups }: DutyLists, { y, height }: Box, drawing: Drawing): readonly Mark[] {
  const { columns, words, frame } = drawing;
  const { text, width } = frame;
  const gap = groupGap * text;
  const heading = (group: DutyGroup, top: number) =>
    headingOf(group, { x: 0, y: top, width: columns.headingWidth }, words, frame);
  const wanted = groups.map((group) => ({
    group,
    rows: group.lists.length,
    headingHeight: columns.isWide ? 0 : heading(group, 0).height,
  }));
  const { pitch, placed } = groupedRows(wanted, { y, height, gap });
  return placed.flatMap(({ group, top, rowTops }) => {
    const headingTop = columns.isWide ? top + (pitch - text * leading) / 2 : top;
    const { shapes, height: headingHeight } = heading(group, headingTop);
    const rule = top - gap / 2;
    const inRow = columns.isWide ? pitch / 2 : pitch - (pairedDotSize / 2) * text;
    return [
      decoration(hairline([0, rule], [width, rule], frame)),
      {
        box: { x: 0, y: headingTop, width: columns.headingWidth, height: headingHeight },
        statements: group.template ? [group.template.count] : [],
        shapes,
      },
      ...group.lists.map((list, row) => listMark(list, (rowTops[row] ?? top) + inRow, drawing)),
    ];
  });
}

/** The template's name for a group's lists, and how we pair their numbers where the report does not. */
function headingOf(
  { template, isPairedByOrder }: DutyGroup,
  column: { readonly x: number; readonly y: number; readonly width: number },
  { locale, messages }: Words<Messages>,
  { text, palette }: Frame,
) {
  const look = { size: text, background: palette.paper };
  const name = template?.name[locale] ?? "";
  return textStack(
    [
      { text: sentenceCase(name), look: { ...look, color: palette.ink, weight: "bold" } },
      { text: isPairedByOrder ? messages.byOrder : "", look: { ...look, color: palette.inkQuiet } },
    ],
    column,
  );
}

/** An office's name, a square with its categories and a circle with its items. */
function listMark({ office, categories, items }: DutyList, middle: number, drawing: Drawing): Mark {
  const { columns, x, words, frame } = drawing;
  const { locale } = words;
  const pair = { name: office.label[locale], first: categories, second: items, x };
  return pairedDots(pair, columns.isWide ? columns.name : null, middle, locale, frame);
}

/** What squares and circles count. */
function keyShapes(
  { groups }: DutyLists,
  place: Point,
  { locale }: Words<Messages>,
  frame: Frame,
): readonly Shape[] {
  const list = groups[0]?.lists[0];
  if (!list) return [];
  const entry = (fact: Fact, radius: number) => ({
    kind: markKind(fact.status),
    radius,
    words: figureUnit(fact, locale),
  });
  return markKey([entry(list.categories, 0.12), entry(list.items, 0.5)], place, frame);
}
