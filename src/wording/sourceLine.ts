import { closingSection } from "../dataset/codes";
import type { Dataset, Fact } from "../dataset/schema";
import { initiativesOf } from "../dataset/sections";
import { formatDate } from "../i18n/date";
import type { Locale, Localized } from "../i18n/locale";
import { enumeration, joined } from "../i18n/punctuation";
import { sentenceCase } from "../i18n/sentenceCase";
import type { Statement } from "../selectors/computed";
import type { Filters } from "../selectors/filters";
import { sectionNumeral, sectionText } from "./referenceText";
import { initiativeName } from "./words";
import { periodText } from "./periodText";

/** The sections of the report that the statements come from, in order, each once. */
export function sectionsOf(statements: readonly Statement[]): readonly number[] {
  const sections = statements.flatMap((statement) =>
    statement.kind === "record" ? [] : [statement.at.section],
  );
  return [...new Set(sections)].sort((a, b) => a - b);
}

interface Words {
  readonly numbered: (numerals: readonly string[], isRun: boolean) => string;
  readonly report: (title: string, date: string, where: string) => string;
  readonly onPage: (date: string, where: string) => string;
  readonly outside: (sources: string) => string;
  readonly restUndated: (asReported: string) => string;
  readonly noInitiative: string;
  readonly initiatives: (chosen: readonly { readonly number: number; readonly name: string }[]) => string;
}

const words: Localized<Words> = {
  zh: {
    numbered: (numerals, isRun) =>
      `第${isRun ? `${numerals[0] ?? ""}至${numerals.at(-1) ?? ""}` : enumeration(numerals, "zh")}节`,
    report: (title, date, where) => `来源：《${title}》，${date}，${where}`,
    onPage: (date, where) => `来源：${date}报道${where}`,
    outside: (sources) => `来源（报道之外）：${sources}`,
    restUndated: (asReported) => `未注明时间的数字：${asReported}`,
    noInitiative: "筛选：没有选任何举措",
    initiatives: (chosen) =>
      `筛选：只含举措${chosen.map(({ number, name }) => `${number}（${name}）`).join("、")}`,
  },
  en: {
    numbered: (numerals, isRun) =>
      `sections ${isRun ? `${numerals[0] ?? ""}–${numerals.at(-1) ?? ""}` : enumeration(numerals, "en")}`,
    report: (title, date, where) => `Source: "${title}", ${date}, ${where}`,
    onPage: (date, where) => `Source: report of ${date}, ${where}`,
    outside: (sources) => `Source (outside the report): ${sources}`,
    restUndated: (asReported) => `Figures without a date: ${asReported}`,
    noInitiative: "Filter: no initiative chosen",
    initiatives: (chosen) =>
      `Filter: only ${chosen.length === 1 ? "initiative" : "initiatives"} ${chosen.map(({ number, name }) => `${number} ${name}`).join(", ")}`,
  },
};

/** The sections of the report that the statements come from: `第五、八节`, `sections 1–8`; empty if none come from it. */
export function sectionsText(statements: readonly Statement[], locale: Locale): string {
  const sections = sectionsOf(statements);
  const numbered = sections.filter((section) => section >= 1 && section < closingSection);
  const named = sections.filter((section) => !numbered.includes(section));
  const names = [numberedText(numbered, locale), ...named.map((section) => sectionText(section, locale))];
  return enumeration(
    names.filter((name) => name !== ""),
    locale,
  );
}

function numberedText(sections: readonly number[], locale: Locale): string {
  const [first, ...others] = sections;
  if (first === undefined) return "";
  if (others.length === 0) return sectionText(first, locale);
  const isRun = others.length > 1 && (others.at(-1) ?? first) - first === others.length;
  return words[locale].numbered(
    sections.map((section) => sectionNumeral(section, locale)),
    isRun,
  );
}

/** The sources of everything that does not come from the report, each once; empty if all of it does. */
export function recordLine(statements: readonly Statement[], locale: Locale): string {
  const sources = statements.flatMap((statement) =>
    statement.kind === "record" ? [(statement.shortSource ?? statement.source)[locale]] : [],
  );
  return sources.length === 0
    ? ""
    : words[locale].outside(joined([...new Set(sources)], "semicolon", locale));
}

/** The note on figures that the report gives as of "now", without a date; empty if there are none. */
function cutOffLine({ report }: Dataset, statements: readonly Statement[], locale: Locale): string {
  const facts = statements.flatMap((statement) => {
    if (statement.kind === "computed") return statement.inputs;
    return statement.kind === "fact" ? [statement] : [];
  });
  const open = facts.find(isOpen);
  if (!open) return "";
  const asReported = periodText(open.period, report.published, locale);
  // A rule holds at any time, so it needs no date.
  const isAll = facts.every((fact) => isOpen(fact) || (fact.period === undefined && fact.status === "rule"));
  return isAll ? sentenceCase(asReported) : words[locale].restUndated(asReported);
}

function isOpen({ period }: Fact): boolean {
  return period !== undefined && period.from === undefined && period.to === undefined;
}

/**
 * The source line of a chart: the report, its date and the sections the figures come from, with a note on undated figures.
 * Anything from elsewhere gets its own source and is never attributed to the report.
 */
export function sourceLine(dataset: Dataset, statements: readonly Statement[], locale: Locale): string {
  return sourcesOf(dataset, statements, locale, (date, where) =>
    words[locale].report(dataset.report.title[locale], date, where),
  );
}

/** The source line on a page that has already given the report's title. */
export function pageSourceLine(dataset: Dataset, statements: readonly Statement[], locale: Locale): string {
  return sourcesOf(dataset, statements, locale, words[locale].onPage);
}

function sourcesOf(
  dataset: Dataset,
  statements: readonly Statement[],
  locale: Locale,
  report: Words["onPage"],
): string {
  const isReport = statements.length === 0 || statements.some(({ kind }) => kind !== "record");
  const date = formatDate(dataset.report.published, locale);
  const lines = [
    isReport ? report(date, sectionsText(statements, locale)) : "",
    cutOffLine(dataset, statements, locale),
    recordLine(statements, locale),
  ];
  return joined(lines, "stop", locale);
}

/** A picture that leaves the page, as far as its source line needs to know it. */
interface Sourced {
  readonly plot: {
    readonly statements: readonly Statement[];
    readonly locale: Locale;
    readonly credit?: string | undefined;
  };
  readonly dataset: Dataset;
  readonly filters: Filters;
}

/**
 * The line below a picture that leaves the page: source, credit and filter. With `isSourced` false it still has the note on
 * undated figures, the outside sources and the filter.
 */
export function pictureSource(
  { plot: { statements, locale, credit = "" }, dataset, filters }: Sourced,
  { isSourced }: { readonly isSourced: boolean },
): string {
  const sources = isSourced
    ? [sourceLine(dataset, statements, locale)]
    : [cutOffLine(dataset, statements, locale), recordLine(statements, locale)];
  return joined([...sources, credit, filterLine(dataset, filters, locale)], "stop", locale);
}

/** The filter in words, for pictures that leave the page; empty if everything is shown. */
export function filterLine(dataset: Dataset, filters: Filters, locale: Locale): string {
  if (filters.initiatives === null || filters.initiatives.length === initiativesOf(dataset).length) return "";
  const chosen = filters.initiatives.map((initiative) => ({
    number: initiative,
    name: initiativeName(dataset, initiative, locale),
  }));
  return chosen.length === 0 ? words[locale].noInitiative : words[locale].initiatives(chosen);
}
