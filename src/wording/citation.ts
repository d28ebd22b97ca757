import type { Spoken } from "./spoken";
import { recordLine, sectionsText } from "./sourceLine";
import { referenceText } from "./words";
import type { Dataset } from "../dataset/schema";
import { formatDate } from "../i18n/date";
import type { Locale } from "../i18n/locale";
import { joined } from "../i18n/punctuation";
import { placesOf, type Statement } from "../selectors/computed";

/** What a citation needs besides the statement itself. */
export interface CitationContext {
  readonly report: Dataset["report"];
  /** A permanent link to the statement. */
  readonly link: string;
  /** ISO date of the day on which it was looked up. */
  readonly accessed: string;
}

function placeText(statement: Statement, locale: Locale): string {
  return joined(
    placesOf(statement).map((at) => referenceText(at, locale)),
    "clause",
    locale,
  );
}

/** `2019, January 16` */
function apaDate(date: string): string {
  const [day, month, year] = formatDate(date, "en").split(" ");
  return `${year ?? ""}, ${month ?? ""} ${day ?? ""}`;
}

/** `January 16, 2019` */
function retrievedDate(date: string): string {
  const [day, month, year] = formatDate(date, "en").split(" ");
  return `${month ?? ""} ${day ?? ""}, ${year ?? ""}`;
}

/**
 * By GB/T 7714-2015, an online document without a known author or publisher: title, type, year, place in the text,
 * date of publication, date of access, link.
 */
export function gbCitation(statement: Statement, { report, link, accessed }: CitationContext): string {
  const year = report.published.slice(0, 4);
  const computed = statement.kind === "computed" ? "（据文中数字计算）" : "";
  const dates = `(${report.published})[${accessed}]`;
  return `${report.title.zh}[EB/OL]. ${year}: ${placeText(statement, "zh")}${computed}${dates}. ${link}.`;
}

/** By APA 7, a work without a known author: title with its translation, date, place in the text, link. */
export function apaCitation(statement: Statement, { report, link, accessed }: CitationContext): string {
  const place = placeText(statement, "en").replace(/^./, (letter) => letter.toUpperCase());
  const where = statement.kind === "computed" ? `Computed from: ${placeText(statement, "en")}` : place;
  const title = `${report.title.zh} [${report.title.en}]`;
  return `${title}. (${apaDate(report.published)}). ${where}. Retrieved ${retrievedDate(accessed)}, from ${link}`;
}

/**
 * A whole chart in the manner of its language, GB/T 7714-2015 or APA 7, with its own title; sources outside the report
 * follow as the chart names them.
 */
export function chartCitation(
  { title, statements, locale }: Spoken,
  { report, link, accessed }: CitationContext,
): string {
  const where = sectionsText(statements, locale);
  const outside = recordLine(statements, locale);
  if (locale === "zh") {
    const dates = `(${report.published})[${accessed}]`;
    const place = where === "" ? "" : `: ${where}`;
    return `${title}. 据${report.title.zh}[EB/OL]. ${report.published.slice(0, 4)}${place}${dates}. ${link}.${outside}`;
  }
  const from = `Based on ${report.title.zh} [${report.title.en}]. (${apaDate(report.published)})`;
  const place = where === "" ? "" : ` ${where.replace(/^./, (letter) => letter.toUpperCase())}.`;
  const record = outside === "" ? "" : ` ${outside}.`;
  return `${title} [Chart]. ${from}.${place}${record} Retrieved ${retrievedDate(accessed)}, from ${link}`;
}
