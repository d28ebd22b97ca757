import type { Status } from "../dataset/codes";
import type { Dataset } from "../dataset/schema";
import { formatDate } from "../i18n/date";
import type { Locale } from "../i18n/locale";
import type { Shown } from "../selectors/computed";
import { choosableInitiatives, type Filters } from "../selectors/filters";
import { initiativeName, sectionText } from "./words";

/** The sections of the report that what is shown stands in, in order, each once. */
export function sectionsOf(statements: readonly Shown[]): readonly number[] {
  return [...new Set(statements.map(({ at }) => at.section))].sort((a, b) => a - b);
}

/** `第五、八节` and `sections 5 and 8`; parts with names of their own come after the numbered ones. */
function sectionList(sections: readonly number[], locale: Locale): string {
  const names = sections.map((section) => sectionText(section, locale));
  if (locale === "zh") return names.join("、");
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}

/** What a reader has to name when using a chart: the report, its date and the sections the figures stand in. */
export function sourceLine(dataset: Dataset, statements: readonly Shown[], locale: Locale): string {
  const { title, published } = dataset.report;
  const where = sectionList(sectionsOf(statements), locale);
  return locale === "zh"
    ? `来源：《${title.zh}》，${formatDate(published, "zh")}，${where}`
    : `Source: “${title.en}”, ${formatDate(published, "en")}, ${where}`;
}

/** The filter in words, for pictures that leave the page; empty while everything is shown. */
export function filterLine(dataset: Dataset, filters: Filters, locale: Locale): string {
  if (filters.initiatives === null || filters.initiatives.length === choosableInitiatives.length) return "";
  const names = filters.initiatives.map((initiative) => `${initiative} ${initiativeName(dataset, initiative, locale)}`);
  return locale === "zh" ? `筛选：只含举措 ${names.join("、")}` : `Filter: only initiatives ${names.join(", ")}`;
}

/** The statuses that a legend has to explain: those drawn as marks. */
export function statusesOf(statements: readonly Shown[]): readonly Exclude<Status, "rank">[] {
  const shown = new Set(statements.flatMap((statement) => (statement.kind === "fact" ? [statement.status] : [])));
  return (["actual", "target", "rule"] as const).filter((status) => shown.has(status));
}
