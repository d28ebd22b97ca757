import { blankDescription, type Description } from "./description";
import { formatDate } from "../i18n/date";
import type { Bilingual, Locale, Localized } from "../i18n/locale";
import { units } from "../i18n/units";
import type { OutsideRecord } from "../selectors/computed";

interface Messages {
  /** Shown in place of a status, for anything that does not come from the report. */
  readonly outside: string;
  readonly counties: (count: number) => string;
  readonly left: (year: number) => string;
  readonly announced: (date: string) => string;
}

const messages: Localized<Messages> = {
  zh: {
    outside: "报道之外的记录",
    counties: (count) => `${count}${units.counties.zh}`,
    left: (year) => `${year}年度退出贫困县`,
    announced: (date) => `${date}公布`,
  },
  en: {
    outside: "outside the report",
    counties: (count) => `${count} ${units.counties.en[count === 1 ? "one" : "other"]}`,
    left: (year) => `left the national poverty list with the ${year} batch`,
    announced: (date) => `announced ${date}`,
  },
};

/** The full description of an entry of an outside record. */
export function describeRecord(record: OutsideRecord, locale: Locale): Description {
  const { label, code, count, year, announced, area, source, note } = record;
  const words = messages[locale];
  const said = (text: Bilingual | null | undefined) => text?.[locale] ?? "";
  return {
    ...blankDescription,
    label: label[locale],
    figure: code === null ? words.counties(count) : words.left(year),
    status: words.outside,
    period: words.announced(formatDate(announced, locale)),
    area: said(area),
    source: source[locale],
    note: said(note),
  };
}
