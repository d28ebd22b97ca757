import { timeline as timelineBody } from "../body/timeline";
import { defineChart, type Language } from "./defineChart";
import { formatDate } from "../i18n/date";
import { bracketed } from "../i18n/punctuation";
import { datedEvents, type DatedEvent } from "../selectors/datedEvents";
import { datedText, lastYearWords } from "../wording/periodText";

const zh = {
  name: "时间线",
  span: (events: readonly [string, string], dates: readonly [string, string]) =>
    `从${dates[0]}${events[0]}，到${dates[1]}${events[1]}`,
  sameYear: (events: readonly string[], date: string) =>
    events.length > 2 ? `${date}：${events[0] ?? ""}等${events.length}件事` : `${date}：${events.join("，")}`,
  subtitle: "报道中有时间的事件，按年份和月份排列；底色框内的事件，报道只给出年份",
  caveat: "引号内是报道的原话，“去年”即2018年；“年初”画在1月至3月，是我们的读法。先后不表示因果。",
};

const en: typeof zh = {
  name: "Timeline",
  span: (events, dates) => `From ${dates[0]} (${events[0]}) to ${dates[1]} (${events[1]})`,
  sameYear: (events, date) =>
    events.length > 2
      ? `${date}: ${events[0] ?? ""}, and ${events.length - 1} other events`
      : `${date}: ${events.join("; ")}`,
  subtitle: "Dated events by year and month; on the shaded ground, those of which only the year is given",
  caveat:
    'Words in quotes are the report\'s: its "last year" is 2018; that "early" is drawn as January to March is our reading. Order is not cause.',
};

/**
 * The dated events of the report, from the first year it names to its date of publication, each as precise as the report is.
 */
export const timeline = defineChart({
  section: "report",
  span: "half",
  messages: { zh, en },
  rows: ({ dataset }, filters) => datedEvents(dataset, filters),
  heading: ({ years }, { locale, messages, of }) => {
    const events = years.flatMap((year) => year.events);
    const named = events.map(({ event }) => ({
      label: of(event.label),
      date: formatDate(event.from.slice(0, 7), locale),
    }));
    const [first, last] = [named[0], named.at(-1)];
    const { subtitle, caveat } = messages;
    if (!first || !last) return { title: messages.name, subtitle, caveat };
    const labels = named.map(({ label }) => label);
    const [only, ...others] = years;
    const title =
      only && others.length === 0
        ? messages.sameYear(labels, formatDate(String(only.year), locale))
        : messages.span([first.label, last.label], [first.date, last.date]);
    return { title, subtitle, caveat };
  },
  body: ({ years }, language) =>
    timelineBody(
      years.map(({ year, events }) => ({
        year,
        dated: events.flatMap((dated) =>
          dated.within ? [{ ...timelineEvent(dated, language), within: dated.within }] : [],
        ),
        undated: events.flatMap((dated) => (dated.within ? [] : [timelineEvent(dated, language)])),
      })),
    ),
});

/** An event with its date: none if the year says it all, and the report's own words if we inferred the year. */
function timelineEvent({ event, period }: DatedEvent, { locale, of }: Language<typeof zh>) {
  const { inferred, ...plain } = period;
  const date = datedText(plain, locale);
  const isYear = date === formatDate(event.from.slice(0, 4), locale);
  const own = inferred ? lastYearWords[locale](period) : "";
  return {
    name: of(event.label),
    when: isYear ? own : bracketed(date, own, locale),
    fill: event.planned ? ("target" as const) : ("actual" as const),
    statements: [event],
  };
}
