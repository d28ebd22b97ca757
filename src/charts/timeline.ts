import { timeline as timelineBody } from "../body/timeline";
import { defineBodyChart } from "../chart-kit/bodyChart";
import { periodText } from "../chart-kit/words";
import { datedEvents } from "../selectors/datedEvents";

const zh = {
  name: "时间线",
  title: "从2016年设立扶贫基金，到2019年1月报道发布",
  subtitle: "报道中有时间的事件，按先后排列；圆点为写明月份或日期，两端有竖线的为只知年份",
  caveat:
    "竖线之间的横线只表示事件发生在这段时间之内，不表示持续。标“推算”的，年份由报道的“去年”推得。先后不表示因果。",
};

const en: typeof zh = {
  name: "Timeline",
  title: "From the fund of 2016 to the report of January 2019",
  subtitle:
    "Dated events in the report, in order of time; dots where month or day is given, ranges where only the year is",
  caveat:
    'A range says only that the event falls within it, not that it lasted. "Inferred": the year follows from the report\'s "last year". Order is not cause.',
};

/** What the report dates, from the first year it names to the day it appeared, each as exactly as it says. */
export const timeline = defineBodyChart({
  section: "report",
  span: "full",
  messages: { zh, en },
  rows: ({ dataset }, filters) => datedEvents(dataset, filters),
  heading: (_, { messages }) => messages,
  body: ({ events, years, published }, { locale, of }) => {
    const from = years[0]?.year ?? 2016;
    const end = (years.at(-1)?.year ?? 2019) + 0.12;
    const share = (at: number): number => from + at * (end - from);
    return timelineBody({
      from,
      to: end,
      events: events.map(({ event, period, start, end: last, precision, isPlanned }) => {
        const middle = share((start + last) / 2);
        const isPoint = precision !== "year";
        return {
          name: of(event.label),
          when: periodText(period, published, locale),
          from: isPoint ? middle : share(start),
          to: isPoint ? middle : share(last),
          fill: isPlanned ? "target" : "actual",
          statements: [event],
        };
      }),
    });
  },
});
