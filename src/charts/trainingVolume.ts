import { axisMarkOption } from "../chart-kit/axisMarks";
import { defineChart, type Words } from "../chart-kit/chart";
import { dotShape, figureDot, type DotShape } from "../chart-kit/figureDot";
import type { Mark } from "../chart-kit/marks";
import { textWidth } from "../chart-kit/measureText";
import { boxShape, leading, lineShapes, textShape, type Box } from "../chart-kit/shapes";
import { statusInk } from "../chart-kit/statusStyle";
import type { Frame } from "../chart-kit/theme";
import { stacked, type Layer } from "../chart-kit/stack";
import { figureNumber, figureText, periodText } from "../chart-kit/words";
import type { Fact } from "../dataset/schema";
import type { Locale } from "../i18n/locale";
import { formatNumber } from "../i18n/number";
import { trainingVolumes, type TrainingVolume, type TrainingVolumes } from "../selectors/trainingVolumes";

interface Messages {
  readonly range: (smallest: string, largest: string) => string;
  readonly alone: (label: string, figure: string) => string;
  readonly apart: (title: string, people: string) => string;
  readonly subtitle: string;
  readonly caveat: string;
  readonly attendances: string;
  readonly people: string;
  readonly axisNames: Readonly<Record<Scale, string>>;
}

type Scale = "log" | "linear";

interface Rows extends TrainingVolumes {
  readonly scale: Scale;
  /** When the report was published, for figures with a period. */
  readonly published: string;
}

/** Trainings counted in one unit, with what they are drawn as. */
interface Group {
  readonly heading: string;
  readonly shape: DotShape;
  readonly volumes: readonly TrainingVolume[];
}

function groupsOf({ attendances, people }: Rows, messages: Messages): readonly Group[] {
  const groups: readonly Group[] = [
    { heading: messages.attendances, shape: "dot", volumes: attendances },
    { heading: messages.people, shape: "diamond", volumes: people },
  ];
  return groups.filter(({ volumes }) => volumes.length > 0);
}

/** Labels stand left of the axis where one line each leaves it enough room, and above their dots elsewhere. */
const isWide = (width: number, text: number): boolean => width >= 50 * text;

/** In multiples of the text size. */
const axisHeight = 3.8;
const headingHeight = 2.4;
const wideRowHeight = 3.2;
const dotHeight = 2.1;
/** Between a label and its place and time on the same line. */
const scopeGap = 0.8;

/** How many took part in each kind of training: attendances as dots, and people, apart from them, as a diamond. */
export const trainingVolume = defineChart<Rows, Messages>({
  section: "training",
  span: "half",
  modes: { log: { zh: "对数刻度", en: "log scale" }, linear: { zh: "线性刻度", en: "linear scale" } },
  messages: {
    zh: {
      range: (smallest, largest) => `各类培训从${smallest}到${largest}`,
      alone: (label, figure) => `${label}：${figure}`,
      apart: (title, people) => `${title}，另有${people}单独计`,
      subtitle: "各类干部培训的规模，按人次和按人数分开",
      caveat: "人次不是人数，一人可计多次；各项起止时间不同，且多未注明，因此不相加。",
      attendances: "按人次计，一人可计多次",
      people: "按人数计",
      axisNames: { log: "对数刻度：每格为前一格的十倍", linear: "线性刻度" },
    },
    en: {
      range: (smallest, largest) => `Attendances run from ${smallest} to ${largest}`,
      alone: (label, figure) => `${label}: ${figure}`,
      apart: (title, people) => `${title}; ${people} stand apart`,
      subtitle: "Size of each kind of cadre training, attendances and people kept apart",
      caveat:
        "An attendance is not a person: one person may count several times. Periods differ and most are unstated; do not add.",
      attendances: "Counted in attendances, not people",
      people: "Counted in people",
      axisNames: { log: "log scale: each line is ten times the last", linear: "linear scale" },
    },
  },
  select: ({ dataset }, filters, mode) => {
    const volumes = trainingVolumes(dataset, filters);
    const scale = mode === "linear" ? "linear" : "log";
    return volumes && { ...volumes, scale, published: dataset.report.published };
  },
  statements: ({ attendances, people }) => [...attendances, ...people].map(({ fact }) => fact),
  heading: ({ attendances, people }, { locale, messages }) => {
    const [first] = attendances;
    const last = attendances.at(-1);
    const only = attendances.length === 1 ? first : people[0];
    const headcount = people[0] && figureText(people[0].fact, locale);
    const words = { subtitle: messages.subtitle, caveat: messages.caveat };
    if (first && last && first !== last) {
      const title = messages.range(rangeEnd(last.fact, locale), rangeEnd(first.fact, locale));
      return { ...words, title: headcount === undefined ? title : messages.apart(title, headcount) };
    }
    return {
      ...words,
      title: only
        ? messages.alone(only.fact.label[locale], figureText(only.fact, locale))
        : messages.subtitle,
    };
  },
  height: (rows, width, text) => {
    const volumes = [...rows.attendances, ...rows.people];
    const groups = [rows.attendances, rows.people].filter(({ length }) => length > 0).length;
    const scopes = volumes.filter(({ fact, place }) => place !== null || fact.period).length;
    const narrow = dotHeight + leading;
    const rowsHeight = isWide(width, text)
      ? volumes.length * wideRowHeight
      : volumes.length * narrow + (width < 32 * text ? scopes * leading : 0);
    return (groups * headingHeight + rowsHeight + axisHeight) * text;
  },
  option: (rows, words, frame) => {
    const { text, width, height } = frame;
    const { locale, messages } = words;
    const isLog = rows.scale === "log";
    const format = (value: number): string => formatNumber(value, locale);
    const left = isWide(width, text)
      ? Math.max(...groupsOf(rows, messages).map((group) => labelWidth(group, locale, text)))
      : 0;
    const halfTick = (value: number): number => textWidth(format(value), text) / 2;
    const start = Math.max(left, isLog ? halfTick(rows.decades.from) : text / 3);
    const end = Math.max(text * 1.5, halfTick(rows.decades.to));
    const area = { x: start, y: 0, width: width - start - end, height: height - axisHeight * text };
    return axisMarkOption(
      {
        type: isLog ? "log" : "value",
        min: isLog ? rows.decades.from : 0,
        ...(isLog ? { max: rows.decades.to } : {}),
        largest: rows.largest,
        name: messages.axisNames[rows.scale],
        format,
        ticks: isWide(width, text) ? 5 : 3,
      },
      area,
      (x) => placed({ rows, words, area, x, frame }),
      frame,
    );
  },
});

/** The ends of a range in words: Chinese repeats the unit, English says it once before. */
function rangeEnd(fact: Fact, locale: Locale): string {
  return locale === "zh" ? figureText(fact, locale) : figureNumber(fact, locale);
}

function labelWidth({ volumes }: Group, locale: Locale, text: number): number {
  return Math.max(...volumes.map(({ fact }) => textWidth(fact.label[locale], text))) + text * 1.5;
}

interface Place {
  readonly area: Box;
  readonly x: (value: number) => number;
  readonly frame: Frame;
  readonly rows: Rows;
  readonly words: Words<Messages>;
}

/** Each group below its heading, the rows as high as their labels ask for and spread over the height there is. */
function placed(place: Place): readonly Mark[] {
  const { area, frame } = place;
  const things = groupsOf(place.rows, place.words.messages).flatMap((group) => [
    {
      height: headingHeight * frame.text,
      stretches: false,
      mark: (layer: Layer) => headingMark(group, layer, frame),
    },
    ...group.volumes.map((volume) => {
      const label = rowLabel(volume, place);
      return {
        height: label.height,
        stretches: true,
        mark: (layer: Layer) => rowMark(volume, group.shape, { ...place, label, layer }),
      };
    }),
  ]);
  const layers = stacked(things, { top: 0, height: area.height });
  return layers.flatMap((layer, place) => things[place]?.mark(layer) ?? []);
}

/** The paper behind a heading parts the groups: what is above and below counts different things. */
function headingMark(
  { heading, shape }: Group,
  { top, height }: Layer,
  { text, width, palette }: Frame,
): Mark {
  const band = { x: 0, y: top, width, height };
  const middle = top + height - text;
  return {
    box: band,
    statements: [],
    shapes: [
      boxShape(band, { fill: palette.paper }),
      dotShape(shape, text * 0.45, middle, text * 0.34, palette.inkQuiet),
      textShape(heading, text * 1.4, middle, {
        size: text,
        color: palette.inkQuiet,
        weight: "bold",
        baseline: "middle",
      }),
    ],
  };
}

/** What stands at a row: its name, and its place and time where the report gives them. */
interface RowLabel {
  readonly name: string;
  /** Empty where there is nothing to say. */
  readonly scope: string;
  readonly isOneLine: boolean;
  /** The least height of the row, px. */
  readonly height: number;
}

function rowLabel({ fact, place }: TrainingVolume, { frame, rows, words }: Place): RowLabel {
  const { locale } = words;
  const { text, width } = frame;
  const name = fact.label[locale];
  const scope = [place?.[locale], fact.period && periodText(fact.period, rows.published, locale)]
    .filter((part) => part !== undefined)
    .join(locale === "zh" ? "，" : ", ");
  const wide = isWide(width, text);
  const isOneLine = scope === "" || (!wide && textWidth(name + scope, text) + scopeGap * text <= width);
  const lines = (isOneLine ? 1 : 2) * leading;
  return { name, scope, isOneLine, height: (wide ? 2 * leading : lines + dotHeight) * text };
}

interface RowPlace extends Place {
  readonly label: RowLabel;
  readonly layer: Layer;
}

function rowMark({ fact }: TrainingVolume, shape: DotShape, at: RowPlace): Mark {
  const { area, x, frame, words, label } = at;
  const { top, height } = at.layer;
  const { text, palette, width } = frame;
  const { locale } = words;
  const wide = isWide(width, text);
  const line = text * leading;
  const labelHeight = label.isOneLine ? line : 2 * line;
  const labelTop = wide ? top + (height - labelHeight) / 2 : top;
  const middle = wide ? top + height / 2 : top + labelHeight + text * 0.75;
  const look = { size: text, background: palette.paper };
  const beside = textWidth(label.name, text) + scopeGap * text;
  return {
    box: { x: 0, y: top + text * 0.15, width, height: height - text * 0.3 },
    statements: [fact],
    shapes: [
      ...lineShapes([area.x, middle], [area.x + area.width, middle], {
        color: palette.line,
        width: text / 14,
      }),
      textShape(label.name, 0, labelTop, { ...look, color: palette.ink }),
      ...(label.scope === ""
        ? []
        : [
            textShape(label.scope, label.isOneLine ? beside : 0, labelTop + labelHeight - line, {
              ...look,
              color: palette.inkQuiet,
            }),
          ]),
      ...figureDot(
        fact,
        {
          shape,
          x: x(fact.value),
          y: middle,
          words: figureText(fact, locale),
          color: statusInk(fact.status, palette),
        },
        frame,
      ),
    ],
  };
}
