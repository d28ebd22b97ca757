import { timeline as timelineBody } from "../body/timeline";
import { defineChart, type Language } from "./defineChart";
import { periodText } from "../wording/words";
import { formatDate } from "../i18n/date";
import { datedEvents, type DatedEvent } from "../selectors/datedEvents";

const zh = {
  name: "时间线",
  title: "从2016年决定设立脱贫攻坚基金，到2019年1月报道发布",
  subtitle: "报道中有时间的事件，按年份和月份排列；底色框内的事件，报道只给出年份",
  caveat: "“年初”画在1月至3月，是我们的读法。标“推算”的，年份由报道的“去年”推得。先后不表示因果。",
};

const en: typeof zh = {
  name: "Timeline",
  title: "From the decision to set up a fund in 2016 to the report of January 2019",
  subtitle:
    "Dated events in the report by year and month; on the shaded ground, those of which it gives only the year",
  caveat:
    'That "early" is drawn as January to March is our reading. "Inferred": the year follows from the report\'s "last year". Order is not cause.',
};

/** What the report dates, from the first year it names to the day it appeared, each as exactly as it says. */
export const timeline = defineChart({
  section: "report",
  span: "half",
  messages: { zh, en },
  rows: ({ dataset }, filters) => datedEvents(dataset, filters),
  heading: (_, { messages: { title, subtitle, caveat } }) => ({ title, subtitle, caveat }),
  body: ({ years, published }, language) =>
    timelineBody(
      years.map(({ year, events }) => ({
        year,
        dated: events.flatMap((dated) =>
          dated.within ? [{ ...timelineEvent(dated, published, language), within: dated.within }] : [],
        ),
        undated: events.flatMap((dated) => (dated.within ? [] : [timelineEvent(dated, published, language)])),
      })),
    ),
});

function timelineEvent(
  { event, period }: DatedEvent,
  published: string,
  { locale, of }: Language<typeof zh>,
) {
  const when = periodText(period, published, locale);
  const isYear = when === formatDate(event.from.slice(0, 4), locale);
  return {
    name: of(event.label),
    when: isYear ? "" : when,
    fill: event.planned ? ("target" as const) : ("actual" as const),
    statements: [event],
  };
}
