import { defineChart, type Words } from "../chart-kit/chart";
import { keyLines, markKey, type KeyEntry } from "../chart-kit/layouts/markKey";
import { decoration, markOption } from "../chart-kit/marks";
import type { MarkKind } from "../chart-kit/statusStyle";
import {
  timeLaneMarks,
  timeLanesHeight,
  timeLanesSmallestHeight,
  type TimeLane,
} from "../chart-kit/layouts/timeLanes";
import { periodText, statusWords } from "../chart-kit/words";
import type { Locale } from "../i18n/locale";
import { datedEvents, type DatedEvent, type DatedEvents } from "../selectors/datedEvents";

interface Messages {
  readonly mixed: (yearOnly: number, all: number) => string;
  readonly allYearOnly: (all: number) => string;
  readonly noneYearOnly: (all: number) => string;
  readonly subtitle: string;
  readonly caveat: string;
  readonly key: Readonly<Record<"year" | "month", string>>;
}

/** In multiples of the text size. */
const aboveKey = 0.7;
const keyLeading = 1.7;

/** What the report dates, from the first year it names to the day it appeared, each as exactly as it says. */
export const timeline = defineChart<DatedEvents, Messages>({
  section: "report",
  span: "full",
  messages: {
    zh: {
      mixed: (yearOnly, all) => `写明时间的 ${all} 件事，有 ${yearOnly} 件只知年份`,
      allYearOnly: (all) =>
        all === 1 ? "写明时间的只有一件事，且只知年份" : `写明时间的 ${all} 件事都只知年份`,
      noneYearOnly: (all) =>
        all === 1 ? "写明时间的只有一件事，月份可查" : `写明时间的 ${all} 件事都有月份可查`,
      subtitle: "报道中有时间的事件，按先后排列；标“推算”的，年份由报道的“去年”推得",
      caveat: "占满一年的线只表示事件发生在那一年；标“起”的延续到报道发布之日。先后不表示因果。",
      key: { year: "只知年份", month: "写明月份或日期" },
    },
    en: {
      mixed: (yearOnly, all) =>
        `Of ${all} dated events, ${yearOnly} ${yearOnly === 1 ? "is known only by its" : "are known only by their"} year`,
      allYearOnly: (all) =>
        all === 1
          ? "The only dated event is known by its year alone"
          : `All ${all} dated events are known only by their year`,
      noneYearOnly: (all) =>
        all === 1
          ? "The only dated event is known by its month"
          : `All ${all} dated events are known by their month`,
      subtitle:
        'Dated events in the report, in order of time; "inferred": the year follows from its "last year"',
      caveat:
        'A line across a year says only that the event falls in that year. "Since" runs up to the report\'s own date. Order is not cause.',
      key: { year: "only the year is known", month: "month or day given" },
    },
  },
  select: ({ dataset }, filters) => datedEvents(dataset, filters),
  statements: ({ events }) => events.map(({ event }) => event),
  heading: ({ events: { length }, yearOnly }, { messages }) => {
    const { subtitle, caveat } = messages;
    if (yearOnly === 0) return { title: messages.noneYearOnly(length), subtitle, caveat };
    if (yearOnly === length) return { title: messages.allYearOnly(length), subtitle, caveat };
    return { title: messages.mixed(yearOnly, length), subtitle, caveat };
  },
  height: (rows, width, text, words) =>
    timeLanesHeight(lanesOf(rows, words.locale), width, text) + keyHeight(rows, words, width, text),
  smallestHeight: (rows, width, text, words) =>
    timeLanesSmallestHeight(lanesOf(rows, words.locale), width, text) + keyHeight(rows, words, width, text),
  option: (rows, words, frame) => {
    const { text, width, height } = frame;
    const keyTop = height - keyHeight(rows, words, width, text);
    const ticks = rows.years.map(({ year, start }) => ({ name: String(year), at: start }));
    const lines = keyLines(keyEntries(rows, words), width, text);
    return markOption(
      [
        ...timeLaneMarks(lanesOf(rows, words.locale), ticks, { x: 0, y: 0, width, height: keyTop }, frame),
        decoration(
          lines.flatMap((line, place) =>
            markKey(line, [0, keyTop + (aboveKey + place * keyLeading) * text], frame),
          ),
        ),
      ],
      frame,
    );
  },
});

function lanesOf({ events, published }: DatedEvents, locale: Locale): readonly TimeLane[] {
  return events.map((dated) => ({
    name: dated.event.label[locale],
    date: periodText(dated.period, published, locale),
    start: dated.start,
    end: dated.end,
    kind: kindOf(dated),
    statements: [dated.event],
  }));
}

/** What a bar is drawn as: a plan, a known time, or the year within which an event lies. */
function kindOf({ isPlanned, precision }: DatedEvent): MarkKind {
  if (isPlanned) return "target";
  return precision === "year" ? "whole" : "actual";
}

function keyEntries({ events }: DatedEvents, { locale, messages }: Words<Messages>): readonly KeyEntry[] {
  const shown = new Set(events.map(kindOf));
  const entries: readonly KeyEntry[] = [
    { kind: "whole", radius: 0, words: messages.key.year },
    { kind: "actual", radius: 0, words: messages.key.month },
    { kind: "target", radius: 0, words: statusWords.target[locale] },
  ];
  return entries.filter(({ kind }) => shown.has(kind));
}

function keyHeight(rows: DatedEvents, words: Words<Messages>, width: number, text: number): number {
  return (keyLines(keyEntries(rows, words), width, text).length * keyLeading + aboveKey - 0.6) * text;
}
