import { joined } from "../i18n/punctuation";
import { drawnStatuses, type DrawnStatus } from "../dataset/codes";
import type { Dataset } from "../dataset/schema";
import { formatDate } from "../i18n/date";
import type { Locale } from "../i18n/locale";
import { formatOrdinal } from "../i18n/number";
import type { Statement } from "../selectors/computed";
import { choosableInitiatives, type Filters } from "../selectors/filters";
import { initiativeName, sectionText } from "./words";

/** The sections of the report that what is shown stands in, in order, each once. */
export function sectionsOf(statements: readonly Statement[]): readonly number[] {
  const sections = statements.flatMap((statement) =>
    statement.kind === "record" ? [] : [statement.at.section],
  );
  return [...new Set(sections)].sort((a, b) => a - b);
}

/** `第五、八节`, `sections 5 and 8`, `sections 1–8`; parts with names of their own come after the numbered ones. */
function sectionList(sections: readonly number[], locale: Locale): string {
  const numbered = sections.filter((section) => section >= 1 && section <= 8);
  const named = sections.filter((section) => !numbered.includes(section));
  const names = [numberedText(numbered, locale), ...named.map((section) => sectionText(section, locale))];
  return listed(
    names.filter((name) => name !== ""),
    locale,
  );
}

function numberedText(sections: readonly number[], locale: Locale): string {
  const [first, ...others] = sections;
  if (first === undefined || others.length === 0)
    return first === undefined ? "" : sectionText(first, locale);
  const last = others.at(-1) ?? first;
  const isRun = sections.length > 2 && last - first === sections.length - 1;
  if (locale === "en") return `sections ${isRun ? `${first}–${last}` : listed(sections.map(String), locale)}`;
  const numerals = sections.map((section) => formatOrdinal(section, "zh").slice(1));
  return `第${isRun ? `${numerals[0] ?? ""}至${numerals.at(-1) ?? ""}` : numerals.join("、")}节`;
}

function listed(names: readonly string[], locale: Locale): string {
  if (locale === "zh") return names.join("、");
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}

/** The sources of what does not come from the report, each once; empty where everything does. */
export function recordLine(statements: readonly Statement[], locale: Locale): string {
  const sources = statements.flatMap((statement) =>
    statement.kind === "record" ? [(statement.shortSource ?? statement.source)[locale]] : [],
  );
  if (sources.length === 0) return "";
  const list = joined([...new Set(sources)], "semicolon", locale);
  return locale === "zh" ? `来源（报道之外）：${list}` : `Source (outside the report): ${list}`;
}

/**
 * What a reader has to name when using a chart: the report, its date and the sections the figures stand in; and the
 * sources of what comes from elsewhere, which is never put down to the report.
 */
export function sourceLine(dataset: Dataset, statements: readonly Statement[], locale: Locale): string {
  const record = recordLine(statements, locale);
  const report = statements.every(({ kind }) => kind === "record")
    ? ""
    : reportLine(dataset, statements, locale);
  return joined([report, record], "stop", locale);
}

/** The sections of the report that what is shown stands in, in words: `第五、八节`; empty where none of it does. */
export function sectionsText(statements: readonly Statement[], locale: Locale): string {
  return sectionList(sectionsOf(statements), locale);
}

function reportLine(dataset: Dataset, statements: readonly Statement[], locale: Locale): string {
  const { title, published } = dataset.report;
  const where = sectionsText(statements, locale);
  return locale === "zh"
    ? `来源：《${title.zh}》，${formatDate(published, "zh")}，${where}`
    : `Source: "${title.en}", ${formatDate(published, "en")}, ${where}`;
}

/** The filter in words, for pictures that leave the page; empty while everything is shown. */
export function filterLine(dataset: Dataset, filters: Filters, locale: Locale): string {
  if (filters.initiatives === null || filters.initiatives.length === choosableInitiatives.length) return "";
  const names = filters.initiatives.map(
    (initiative) => `${initiative} ${initiativeName(dataset, initiative, locale)}`,
  );
  if (names.length === 0) {
    return locale === "zh" ? "筛选：没有选任何举措" : "Filter: no initiative chosen";
  }
  return locale === "zh"
    ? `筛选：只含举措 ${names.join("、")}`
    : `Filter: only initiatives ${names.join(", ")}`;
}

/** The statuses that a legend has to explain: those drawn as marks. */
export function statusesOf(statements: readonly Statement[]): readonly DrawnStatus[] {
  const shown = new Set(
    statements.flatMap((statement) => (statement.kind === "fact" ? [statement.status] : [])),
  );
  return drawnStatuses.filter((status) => shown.has(status));
}
