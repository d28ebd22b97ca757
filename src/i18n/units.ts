import type { Bilingual, Locale } from "./locale";

/** The names of a unit after a number: in Chinese, and in English for one and for any other number. */
export interface UnitWords {
  readonly zh: string;
  readonly en: { readonly one: string; readonly other: string };
  /** The Chinese measure word alone, for a figure whose label names the things counted. */
  readonly measureWord: string;
}

const counted = (zh: string, one: string, other: string, measureWord = zh): UnitWords => ({
  zh,
  en: { one, other },
  measureWord,
});

/** Every unit of measure that a dataset may use; each is the base unit of its kind (yuan, never 万元). */
export const units = {
  yuan: counted("元", "yuan", "yuan"),
  persons: counted("人", "person", "people"),
  personTimes: counted("人次", "attendance", "attendances"),
  visits: counted("人次", "visit", "visits"),
  households: counted("户", "household", "households"),
  sessions: counted("期", "session", "sessions"),
  counties: counted("个县", "county", "counties", "个"),
  townships: counted("个乡镇", "township", "townships", "个"),
  villages: counted("个村", "village", "villages", "个"),
  enterprises: counted("家企业", "enterprise", "enterprises", "家"),
  cooperatives: counted("个合作社", "cooperative", "cooperatives", "个"),
  committees: counted("个党委", "committee", "committees", "个"),
  departments: counted("个部门", "department", "departments", "个"),
  indicators: counted("项指标", "indicator", "indicators", "项"),
  records: counted("条", "record", "records"),
  times: counted("次", "time", "times"),
  batches: counted("批次", "batch", "batches", "批"),
  projects: counted("个项目", "project", "projects", "个"),
  documents: counted("个文件", "document", "documents", "个"),
  categories: counted("类", "category", "categories"),
  items: counted("项", "item", "items"),
  kinds: counted("种", "kind", "kinds"),
  days: counted("天", "day", "days"),
  months: counted("个月", "month", "months"),
  years: counted("年", "year", "years"),
  percent: counted("%", "%", "%"),
  percentagePoints: counted("个百分点", "percentage point", "percentage points"),
  rank: counted("位", "place", "place"),
  multiple: counted("倍", "times", "times"),
} satisfies Record<string, UnitWords>;

export type Unit = keyof typeof units;

/** A unit's name after a given number. */
export function unitName(unit: Unit, locale: Locale): string {
  const { zh, en } = units[unit];
  return { zh, en: en.other }[locale];
}

/** Units written directly after the digits in English too. */
export const symbolUnits: ReadonlySet<Unit> = new Set<Unit>(["percent"]);

/** Units of measurement. In English, all other units would only repeat the figure's label. */
export const measuringUnits: ReadonlySet<Unit> = new Set<Unit>([
  "yuan",
  "days",
  "months",
  "years",
  "percent",
  "percentagePoints",
  "multiple",
]);

/** Periods over which a figure is a rate. */
export const ratePeriods = {
  day: { zh: "每天", en: "a day" },
  week: { zh: "每周", en: "a week" },
  month: { zh: "每月", en: "a month" },
  year: { zh: "每年", en: "a year" },
} satisfies Record<string, Bilingual>;

export type RatePeriod = keyof typeof ratePeriods;
