import type { Fact } from "../dataset/schema";
import { formatDate, formatEarly } from "../i18n/date";
import type { Locale, Localized } from "../i18n/locale";
import { bracketed } from "../i18n/punctuation";

/** Something that happened at another time than the figure's own: `2018年9月反馈`, `reported back in September 2018`. */
const happened: Localized<(what: string, time: string) => string> = {
  zh: (what, time) => `${time}${what}`,
  en: (what, time) => `${what} in ${time}`,
};

type Period = NonNullable<Fact["period"]>;

/** The report's own words for a year that we inferred. */
export const lastYearWords: Localized<(period: Pick<Period, "printed" | "early">) => string> = {
  zh: ({ printed }) => `“${printed}”`,
  en: ({ early }) => `"${early ? "early " : ""}last year"`,
};

const saysInstead: Localized<(period: Period) => string> = {
  zh: (period) => `报道称${lastYearWords.zh(period)}`,
  en: (period) => `the report says ${lastYearWords.en(period)}`,
};

/** A date or a span, with the report's own words if we inferred the year; empty if neither end is known. */
export function datedText(period: Period, locale: Locale): string {
  const { from, to, early, inferred } = period;
  const dateOf = early ? formatEarly : formatDate;
  const start = from === undefined ? "" : dateOf(from, locale);
  const end = to === undefined ? "" : (to === from ? dateOf : formatDate)(to, locale);
  const said = inferred ? saysInstead[locale](period) : "";
  return bracketed(spanText(start, end, locale), said, locale);
}

function spanText(start: string, end: string, locale: Locale): string {
  const { since, until, between } = spans[locale];
  if (start === end) return start;
  if (end === "") return since(start);
  return start === "" ? until(end) : between(start, end);
}

interface Spans {
  readonly since: (start: string) => string;
  readonly until: (end: string) => string;
  readonly between: (start: string, end: string) => string;
}

const spans: Localized<Spans> = {
  zh: {
    since: (start) => `${start}起`,
    until: (end) => `截至${end}`,
    between: (start, end) => `${start}至${end}`,
  },
  en: {
    since: (start) => `since ${start}`,
    until: (end) => `up to ${end}`,
    between: (start, end) => `${start}–${end}`,
  },
};

const unknownTimes: Localized<{
  readonly none: string;
  readonly asReported: (month: string) => string;
}> = {
  zh: { none: "报道未注明时间", asReported: (month) => `据${month}报道，截止时间未注明` },
  en: { none: "time not stated", asReported: (month) => `as reported, ${month}; cut-off not stated` },
};

/** The time a figure holds for, or a note that the report gives none. */
export function periodText(period: Fact["period"], published: string, locale: Locale): string {
  const { none, asReported } = unknownTimes[locale];
  if (!period) return none;
  const time = datedText(period, locale) || asReported(formatDate(published.slice(0, 7), locale));
  return period.of ? happened[locale](period.of[locale], time) : time;
}
