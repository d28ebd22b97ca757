import { atlasNames, type CitationContext, type Cited } from "./citedWorks";
import { formatDate } from "../i18n/date";

/** The citation styles on offer. */
export const citationStyles = ["gb", "apa"] as const;
export type CitationStyle = (typeof citationStyles)[number];

/**
 * A finished reference: its entry in the list of references, and the short form in the text. Only the latter names the
 * place.
 */
export interface Citation {
  readonly entry: string;
  /** Empty if there is no place in the report to name. */
  readonly inText: string;
}

/** The reference for a figure, a chart or the atlas in the given style. */
export function citation(cited: Cited, context: CitationContext, style: CitationStyle): Citation {
  return { gb: gbCitation, apa: apaCitation }[style](cited, context);
}

/**
 * GB/T 7714-2015: the report under its printed author (its own address is unknown), accessed through the atlas, a database
 * with an address and a date of access.
 */
function gbCitation(cited: Cited, { dataset, link, accessed }: CitationContext): Citation {
  const { report, edition } = dataset;
  const atlas = `${atlasNames.title.zh}[DB/OL]. ${edition}版. [${accessed}]. ${link}.`;
  const chart = cited.chart === null ? "" : `${cited.chart}[Z/OL]//`;
  const holder = `${atlasNames.authors.zh}. ${chart}${atlas}${cited.outside.zh === "" ? "" : ` ${cited.outside.zh}.`}`;
  if (!cited.isReported) return { entry: holder, inText: "" };
  const original = `${report.author}. ${report.title.zh}[EB/OL]. (${report.published}). 原网址不详.`;
  const computed = cited.isComputed ? "据此计算" : "";
  return {
    entry: `${original} 转引自: ${holder}`,
    inText: `（${report.author}：《${report.title.zh}》，${[formatDate(report.published, "zh"), cited.locator.zh, computed].filter((part) => part !== "").join("，")}）`,
  };
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

/** APA 7: the report under its author and its romanised title, with a translation in brackets, "as cited in" the atlas. */
function apaCitation(cited: Cited, { dataset, link, accessed }: CitationContext): Citation {
  const { report, edition } = dataset;
  const { author, romanised, translated } = report.citedAs;
  const authors = atlasNames.authors.en;
  const atlas = `${atlasNames.title.en} (Version ${edition}) [Data set]`;
  const title = cited.chart === null ? atlas : `${cited.chart} [Chart]. In ${atlas}`;
  const retrieved = `Retrieved ${retrievedDate(accessed)}, from ${link}`;
  const outside = cited.outside.en === "" ? "" : ` ${cited.outside.en}.`;
  const holder = `${authors}. (n.d.). ${title}.${outside} ${retrieved}`;
  if (!cited.isReported) return { entry: holder, inText: "" };
  const original = `${author}. (${apaDate(report.published)}). ${romanised} [${translated}]. Original address not known.`;
  const locator = cited.isComputed ? `computed from ${cited.locator.en}` : cited.locator.en;
  return {
    entry: `${original} As cited in ${holder}`,
    inText: `(${author}, ${report.published.slice(0, 4)}, ${locator}, as cited in ${authors}, n.d.)`,
  };
}
