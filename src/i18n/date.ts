import type { Locale } from "./locale";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** An ISO date at its own precision (2016, 2018-09, 2018-10-17), written as usual in the language. */
export function formatDate(date: string, locale: Locale): string {
  const [year = "", month, day] = date.split("-");
  if (locale === "zh") {
    return `${year}年${month ? `${Number(month)}月` : ""}${day ? `${Number(day)}日` : ""}`;
  }
  const monthName = month ? months[Number(month) - 1] : undefined;
  return [day ? Number(day) : undefined, monthName, year].filter((part) => part !== undefined).join(" ");
}

/** The start of a year: `2018年初`, `early 2018`. */
export function formatEarly(year: string, locale: Locale): string {
  return locale === "zh" ? `${year}年初` : `early ${year}`;
}

/** A month, from 1 to 12, as a tick label of an axis. */
export function formatMonth(month: number, locale: Locale): string {
  return locale === "zh" ? `${month}月` : (months[month - 1] ?? "").slice(0, 3);
}
