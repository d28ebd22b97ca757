import { axisMarkOption } from "../chart-kit/axisMarks";
import { defineChart, type Words } from "../chart-kit/chart";
import {
  dotMarks,
  dotNamesWidth,
  dotPlotHeight,
  dotPlotSmallestHeight,
  type DotGroup,
} from "../chart-kit/layouts/dotPlot";
import { textWidth } from "../chart-kit/measureText";
import { linearAxis, logAxis, nativePoint, type NativeChart } from "../chart-kit/nativeChart";
import { markKind, statusInk } from "../chart-kit/statusStyle";
import { lightPalette, type Palette } from "../chart-kit/theme";
import { figureNumber, figureText, periodText } from "../chart-kit/words";
import type { Fact } from "../dataset/schema";
import type { Locale } from "../i18n/locale";
import { axisScale, formatNumber } from "../i18n/number";
import { trainingVolumes, type TrainingVolume, type TrainingVolumes } from "../selectors/trainingVolumes";

type Scale = "log" | "linear";

interface Messages {
  readonly range: (smallest: string, largest: string) => string;
  readonly apart: (title: string, people: string) => string;
  readonly alone: (label: string, figure: string) => string;
  readonly subtitle: string;
  readonly notPeople: string;
  readonly notAdded: string;
  readonly attendances: string;
  readonly people: string;
  readonly axisNames: Readonly<Record<Scale, string>>;
  /** The axis that both units share; `scale` is 万 or million, or empty. */
  readonly nativeAxis: (scale: string, kind: string) => string;
  readonly scoped: (label: string, scope: string) => string;
}

interface Rows extends TrainingVolumes {
  readonly scale: Scale;
  /** When the report was published, for figures with a period. */
  readonly published: string;
}

const axisHeight = 3.8;

/** How many took part in each kind of training: attendances as dots, and people, apart from them, as a diamond. */
export const trainingVolume = defineChart<Rows, Messages>({
  section: "training",
  span: "half",
  modes: { log: { zh: "对数刻度", en: "log scale" }, linear: { zh: "线性刻度", en: "linear scale" } },
  messages: {
    zh: {
      range: (smallest, largest) => `各类培训从${smallest}到${largest}`,
      apart: (title, people) => `${title}，另有${people}按人数计`,
      alone: (label, figure) => `${label}：${figure}`,
      subtitle: "报道给出的各类干部培训规模",
      notPeople: "人次不是人数，一人可计多次。",
      notAdded: "各项起止时间不同，且多未注明，因此不相加。",
      attendances: "按人次计，一人可计多次",
      people: "按人数计",
      axisNames: { log: "对数刻度：每格为前一格的十倍", linear: "线性刻度" },
      nativeAxis: (scale, kind) => `${scale}人次或${scale}人，${kind}`,
      scoped: (label, scope) => (scope === "" ? label : `${label}（${scope}）`),
    },
    en: {
      range: (smallest, largest) => `Attendances run from ${smallest} to ${largest}`,
      apart: (title, people) => `${title}; ${people} is a head count`,
      alone: (label, figure) => `${label}: ${figure}`,
      subtitle: "Size of each kind of cadre training, as far as the report gives it",
      notPeople: "An attendance is not a person: one person may count several times.",
      notAdded: " Periods differ and most are not stated, so do not add.",
      attendances: "Counted in attendances, not people",
      people: "Counted in people",
      axisNames: { log: "log scale: each line is ten times the last", linear: "linear scale" },
      nativeAxis: (scale, kind) => `${scale} attendances or people, ${kind}`.trim(),
      scoped: (label, scope) => (scope === "" ? label : `${label} (${scope})`),
    },
  },
  select: ({ dataset }, filters, mode) => {
    const volumes = trainingVolumes(dataset, filters);
    const scale = mode === "linear" ? "linear" : "log";
    return volumes && { ...volumes, scale, published: dataset.report.published };
  },
  statements: (rows) => volumesOf(rows).map(({ fact }) => fact),
  heading: (rows, words) => ({
    title: titleOf(rows, words),
    subtitle: words.messages.subtitle,
    caveat: words.messages.notPeople + (volumesOf(rows).length > 1 ? words.messages.notAdded : ""),
  }),
  height: (rows, width, text) => {
    const counts = {
      groups: [rows.attendances, rows.people].filter(({ length }) => length > 0).length,
      rows: volumesOf(rows).length,
      scopes: volumesOf(rows).filter(({ fact, place }) => place !== null || fact.period).length,
    };
    return dotPlotHeight(counts, width, text) + axisHeight * text;
  },
  smallestHeight: (rows, width, text, words) =>
    dotPlotSmallestHeight(groupsOf(rows, words, lightPalette), { width, text }) + axisHeight * text,
  option: (rows, words, frame) => {
    const { text, width, height } = frame;
    const groups = groupsOf(rows, words, frame.palette);
    const isLog = rows.scale === "log";
    const format = (value: number): string => formatNumber(value, words.locale);
    const halfTick = (value: number): number => textWidth(format(value), text) / 2;
    const start = Math.max(dotNamesWidth(groups, frame), isLog ? halfTick(rows.decades.from) : text / 2);
    const end = Math.max(text * 1.5, halfTick(rows.decades.to));
    const area = { x: start, y: 0, width: width - start - end, height: height - axisHeight * text };
    return axisMarkOption(
      {
        type: isLog ? "log" : "value",
        min: isLog ? rows.decades.from : 0,
        ...(isLog ? { max: rows.decades.to } : {}),
        largest: rows.largest,
        name: words.messages.axisNames[rows.scale],
        format,
        ticks: 3,
      },
      area,
      (x) => dotMarks(groups, { area, x, frame }),
      frame,
    );
  },
  native: nativeVolumes,
});

/** A dot for each training, attendances and people as series of their own with marks of their own. */
function nativeVolumes(rows: Rows, words: Words<Messages>): NativeChart {
  const { locale, messages } = words;
  const { factor, word } = axisScale(rows.largest, locale);
  // English writes thousands out, and so must an axis that begins with them.
  const isWrittenOut = rows.scale === "log" && rows.decades.from < factor;
  const unit = isWrittenOut ? 1 : factor;
  const name = messages.nativeAxis(isWrittenOut ? "" : word, messages.axisNames[rows.scale]);
  const volumes = volumesOf(rows);
  const points = (those: readonly TrainingVolume[]) =>
    volumes.map((volume) =>
      those.includes(volume)
        ? nativePoint(volume.fact, unit, markKind(volume.fact.status), [figureText(volume.fact, locale)])
        : null,
    );
  const series = [
    { name: messages.attendances, marker: "circle", labels: "beyond", points: points(rows.attendances) },
    { name: messages.people, marker: "diamond", labels: "beyond", points: points(rows.people) },
  ] as const;
  return {
    form: "dots",
    axis:
      rows.scale === "log"
        ? logAxis(name, unit, rows.decades)
        : linearAxis({ name, largest: rows.largest, unit }),
    categories: volumes.map((volume) => ({
      name: messages.scoped(volume.fact.label[locale], scopeOf(volume, rows.published, locale)),
      group: "",
    })),
    series: series.filter((each) => each.points.some((point) => point !== null)),
    isPaired: false,
    asides: [],
    rewordings: [],
  };
}

/** Where and when it was counted, as far as that is not the whole province and is stated. */
function scopeOf({ fact, place }: TrainingVolume, published: string, locale: Locale): string {
  return [place?.[locale], fact.period && periodText(fact.period, published, locale)]
    .filter((part) => part !== undefined)
    .join(locale === "zh" ? "，" : ", ");
}

function volumesOf({ attendances, people }: TrainingVolumes): readonly TrainingVolume[] {
  return [...attendances, ...people];
}

function titleOf({ attendances, people }: Rows, { locale, messages }: Words<Messages>): string {
  const largest = (attendances[0] ?? people[0])?.fact;
  const smallest = attendances.at(-1)?.fact;
  if (!largest) return messages.subtitle;
  if (!smallest || smallest === largest) {
    return messages.alone(largest.label[locale], figureText(largest, locale));
  }
  const title = messages.range(titleFigure(smallest, locale), titleFigure(largest, locale));
  return people[0] ? messages.apart(title, titleFigure(people[0].fact, locale)) : title;
}

/** A figure in the title: with its unit in Chinese; English names the unit once, in the words around. */
function titleFigure(fact: Fact, locale: Locale): string {
  return locale === "zh" ? figureText(fact, locale) : figureNumber(fact, locale);
}

function groupsOf(rows: Rows, { locale, messages }: Words<Messages>, palette: Palette): readonly DotGroup[] {
  const dotRow = (volume: TrainingVolume) => ({
    figure: volume.fact,
    name: volume.fact.label[locale],
    scope: scopeOf(volume, rows.published, locale),
    words: figureText(volume.fact, locale),
    color: statusInk(volume.fact.status, palette),
  });
  const groups: readonly DotGroup[] = [
    { heading: messages.attendances, shape: "dot", rows: rows.attendances.map(dotRow) },
    { heading: messages.people, shape: "diamond", rows: rows.people.map(dotRow) },
  ];
  return groups.filter((group) => group.rows.length > 0);
}
