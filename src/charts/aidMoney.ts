import { axisMarkOption } from "../chart-kit/axisMarks";
import { defineChart, type Words } from "../chart-kit/chart";
import type { Mark } from "../chart-kit/marks";
import { unbroken, wrapText } from "../chart-kit/measureText";
import { boxShape, leading, lineShapes, markBox, paragraph, textShape, type Box } from "../chart-kit/shapes";
import { markKind, statusInk } from "../chart-kit/statusStyle";
import type { Frame } from "../chart-kit/theme";
import { figureText, figureUnit } from "../chart-kit/words";
import { axisScale, formatNumber } from "../i18n/number";
import { aidSums, type AidGiver, type AidSum, type AidSums } from "../selectors/aidSums";

interface Messages {
  readonly planned: (label: string, money: string, years: string) => string;
  readonly given: (place: string) => string;
  readonly here: string;
  readonly subtitle: (place: string) => string;
  readonly caveat: string;
  readonly giver: (name: string) => string;
  readonly from: (label: string, giver: string) => string;
  readonly years: (years: string) => string;
  readonly unit: (scale: string, unit: string) => string;
}

/** Lengths in multiples of the text size. */
const em = {
  axis: 3.8,
  belowGiver: 1.2,
  aboveGiver: 0.9,
  bar: 1.7,
  least: 1.4,
  largestBar: 3.2,
  gap: 1,
} as const;

const moneyWords = ({ money }: AidSum, { locale }: Words<Messages>): string =>
  `${money.label[locale]}  ${unbroken(figureText(money, locale))}`;

const giverLines = ({ name }: AidGiver, { locale, messages }: Words<Messages>, width: number, text: number) =>
  wrapText(messages.giver(name[locale]), width, text, "bold");

/** Px of a giver's name with what parts it from the sums above and below. */
function giverHeight(giver: AidGiver, words: Words<Messages>, width: number, text: number): number {
  return (giverLines(giver, words, width, text).length * leading + em.belowGiver + em.aboveGiver) * text;
}

/** Px of a sum's words above and below its bar. */
function wordsHeight(sum: AidSum, words: Words<Messages>, width: number, text: number): number {
  const above = wrapText(moneyWords(sum, words), width, text, "bold").length;
  return (above + (sum.years ? 1 : 0)) * leading * text + 0.4 * text;
}

/** The sums given to one county, each a bar under its giver; what serves an aim of several years is hatched. */
export const aidMoney = defineChart<AidSums, Messages>({
  section: "funding",
  span: "half",
  messages: {
    zh: {
      planned: (label, money, years) => `${label} ${money}着眼于 ${years}，成效尚未报道`,
      given: (place) => `给${place}的帮扶资金，各有来源和用途`,
      here: "受援地",
      subtitle: (place) => `帮扶资金，按出资方和用途，${place}`,
      caveat: "各出资方的资金分列，不合计。带斜线的一笔已投入，但所定目标尚未报道成效，所以按计划绘制。",
      giver: (name) => `${name}出资`,
      from: (label, giver) => `${label}（${giver}出资）`,
      years: (years) => `为期 ${years}的计划`,
      unit: (scale, unit) => `${scale}${unit}`,
    },
    en: {
      planned: (label, money, years) => `${label}, ${money}, serves an aim of ${years}`,
      given: (place) => `Aid money for ${place}, each sum with its giver and purpose`,
      here: "the aided place",
      subtitle: (place) => `Aid money by giver and purpose, ${place}`,
      caveat:
        "Givers are kept apart and their sums not added. The hatched sum is committed, but for an aim still ahead.",
      giver: (name) => `Given by: ${name}`,
      from: (label, giver) => `${label} (given by ${giver})`,
      years: (years) => `For a plan of ${years}`,
      unit: (scale, unit) => `${scale} ${unit}`.trim(),
    },
  },
  select: ({ dataset }, filters) => aidSums(dataset, filters),
  statements: ({ givers }) =>
    givers.flatMap(({ sums }) => sums.flatMap(({ money, years }) => (years ? [money, years] : [money]))),
  heading: ({ givers, area }, { locale, messages }) => {
    const place = area?.[locale] ?? messages.here;
    const plan = givers.flatMap(({ sums }) => sums).find(({ years }) => years !== null);
    return {
      title: plan?.years
        ? messages.planned(
            plan.money.label[locale],
            figureText(plan.money, locale),
            figureText(plan.years, locale),
          )
        : messages.given(place),
      subtitle: messages.subtitle(place),
      caveat: messages.caveat,
    };
  },
  height: (rows, width, text, words) => heightWith(em.bar + em.gap, rows, words, { width, text }),
  smallestHeight: (rows, width, text, words) => heightWith(em.least, rows, words, { width, text }),
  option: (rows, words, frame) => {
    const { text, width, height } = frame;
    const area = { x: text * 0.35, y: 0, width: width - text * 2, height: height - em.axis * text };
    const scale = axisScale(rows.largest, words.locale);
    return axisMarkOption(
      {
        type: "value",
        min: 0,
        largest: rows.largest,
        name: axisName(rows, words),
        format: (value) => formatNumber(value / scale.factor, words.locale),
        ticks: width < 32 * text ? 2 : 5,
      },
      area,
      (x) => giverMarks(rows, { area, x, words, frame }),
      frame,
    );
  },
});

/** The unit that the axis counts in: `万元`, `million yuan`. */
function axisName({ givers, largest }: AidSums, { locale, messages }: Words<Messages>): string {
  const [first] = givers.flatMap(({ sums }) => sums);
  return messages.unit(axisScale(largest, locale).word, first ? figureUnit(first.money, locale) : "");
}

/** The height in px with so much for each bar and the gap below it, in multiples of the text size. */
function heightWith(
  bar: number,
  { givers }: AidSums,
  words: Words<Messages>,
  { width, text }: Pick<Frame, "width" | "text">,
): number {
  const bars = givers
    .flatMap(({ sums }) => sums)
    .map((sum) => wordsHeight(sum, words, width - 2 * text, text) + bar * text);
  const names = givers.map((giver) => giverHeight(giver, words, width - 2 * text, text));
  return [...bars, ...names].reduce((sum, each) => sum + each, (em.axis - em.aboveGiver) * text);
}

interface Place {
  readonly area: Box;
  readonly x: (value: number) => number;
  readonly words: Words<Messages>;
  readonly frame: Frame;
}

/** Each giver's name above its sums, the bars sharing the height there is. */
function giverMarks({ givers }: AidSums, place: Place): readonly Mark[] {
  const { area, words, frame } = place;
  const { text, palette, width } = frame;
  const sums = givers.flatMap((giver) => giver.sums);
  const heights = [
    ...givers.map((giver) => giverHeight(giver, words, area.width, text)),
    ...sums.map((sum) => wordsHeight(sum, words, area.width, text)),
  ];
  const fixed = heights.reduce((total, each) => total + each, -em.aboveGiver * text);
  const free = (area.height - fixed) / sums.length;
  const thickness = Math.min(em.largestBar * text, free * 0.65);
  const marks: Mark[] = [];
  let top = -em.aboveGiver * text;
  for (const giver of givers) {
    const band = { x: 0, y: top, width, height: giverHeight(giver, words, area.width, text) };
    const lines = giverLines(giver, words, area.width, text);
    const nameTop = top + em.aboveGiver * text;
    const under = nameTop + (lines.length * leading + 0.3) * text;
    const look = { size: text, color: palette.ink, weight: "bold" } as const;
    marks.push({
      box: band,
      statements: [],
      shapes: [
        // Above the chart there is nothing to hide.
        boxShape(
          { ...band, y: Math.max(0, top), height: top + band.height - Math.max(0, top) },
          { fill: palette.paper },
        ),
        textShape(lines.join("\n"), area.x, nameTop, look),
        ...lineShapes([area.x, under], [area.x + area.width, under], {
          color: palette.ink,
          width: text / 12,
        }),
      ],
    });
    top += band.height;
    for (const sum of giver.sums) {
      marks.push(sumMark(sum, top, thickness, place));
      top += wordsHeight(sum, words, area.width, text) + free;
    }
  }
  return marks;
}

function sumMark(sum: AidSum, top: number, thickness: number, { area, x, words, frame }: Place): Mark {
  const { text, palette } = frame;
  const { money, years } = sum;
  const start = x(0);
  const above = paragraph(moneyWords(sum, words), start, top, area.width, {
    size: text,
    color: statusInk(money.status, palette),
    weight: "bold",
    background: palette.paper,
  });
  const barTop = top + above.height + 0.1 * text;
  const below = years ? words.messages.years(figureText(years, words.locale)) : "";
  return {
    box: {
      x: start,
      y: top,
      width: area.width,
      height: wordsHeight(sum, words, area.width, text) + thickness,
    },
    statements: years ? [money, years] : [money],
    shapes: [
      above.shape,
      markBox(
        { x: start, y: barTop, width: x(money.value) - start, height: thickness },
        markKind(money.status),
        frame,
      ),
      textShape(below, start, barTop + thickness + 0.3 * text, {
        size: text,
        color: palette.inkQuiet,
        background: palette.paper,
      }),
    ],
  };
}
