import { filePrefix } from "../dataset/reportWords";
import { atlasNames, type CitationContext, type Cited } from "./citedWorks";
import { languageTag } from "../i18n/locale";

/** File formats of reference managers. */
export const citationFiles = ["csl", "bibtex"] as const;
export type CitationFile = (typeof citationFiles)[number];

interface CslDate {
  readonly "date-parts": readonly [readonly number[]];
}

interface CslItem {
  readonly id: string;
  readonly type: "dataset" | "graphic" | "webpage";
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly version?: string;
  readonly URL?: string;
  readonly language: string;
  readonly "container-title"?: string;
  readonly note?: string;
}

function cslDate(iso: string): CslDate {
  return { "date-parts": [iso.split("-").map(Number)] };
}

/** The items of a citation: the report if what is cited comes from it, then the atlas or a chart in it. */
function itemsOf(cited: Cited, { dataset, link, accessed }: CitationContext): readonly CslItem[] {
  const { report, edition } = dataset;
  const atlas = {
    author: [{ literal: atlasNames.authors.en }],
    version: edition,
    URL: link,
    accessed: cslDate(accessed),
    ...(cited.outside.en === "" ? {} : { note: cited.outside.en }),
  };
  const title = `${atlasNames.title.zh} [${atlasNames.title.en}]`;
  const holder: CslItem =
    cited.chart === null
      ? { id: "atlas", type: "dataset", title, language: languageTag.zh, ...atlas }
      : {
          id: "chart",
          type: "graphic",
          title: cited.chart,
          "container-title": title,
          language: languageTag.zh,
          ...atlas,
        };
  if (!cited.isReported) return [holder];
  const place = cited.isComputed ? `computed from ${cited.locator.en}` : cited.locator.en;
  return [
    {
      id: "report",
      type: "webpage",
      title: `${report.title.zh} [${report.citedAs.translated}]`,
      author: [{ literal: report.author }],
      issued: cslDate(report.published),
      language: languageTag.zh,
      note: `Author as printed; original address not known; as cited in ${atlasNames.title.en}; ${place}`,
    },
    holder,
  ];
}

/** CSL-JSON, which Zotero and other reference managers import. */
function cslJson(cited: Cited, context: CitationContext): string {
  return `${JSON.stringify(itemsOf(cited, context), null, 2)}\n`;
}

/** BibTeX in UTF-8. */
function bibTex(cited: Cited, context: CitationContext): string {
  return itemsOf(cited, context)
    .map((item) => {
      const { issued, accessed, author } = item;
      const date = issued?.["date-parts"][0];
      const fields: readonly (readonly [string, string | undefined])[] = [
        ["title", `{${escaped(item.title)}}`],
        ["author", author && `{${author.map(({ literal }) => escaped(literal)).join(" and ")}}`],
        ["year", date?.[0]?.toString()],
        ["month", date?.[1]?.toString()],
        ["day", date?.[2]?.toString()],
        ["howpublished", item["container-title"] && `In ${escaped(item["container-title"])}`],
        ["version", item.version],
        ["url", item.URL],
        ["urldate", accessed && isoOf(accessed)],
        ["note", item.note && escaped(item.note)],
      ];
      const lines = fields.flatMap(([name, text]) => (text ? [`  ${name} = {${text}},`] : []));
      const key =
        item.id === "atlas" ? filePrefix(context.dataset) : `${filePrefix(context.dataset)}-${item.id}`;
      return [`@misc{${key},`, ...lines, "}", ""].join("\n");
    })
    .join("\n");
}

function isoOf({ "date-parts": [parts] }: CslDate): string {
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}

/** Escapes the characters that have a meaning in BibTeX. */
function escaped(words: string): string {
  return words.replace(/[\\{}&%$#_~^]/g, (sign) => signs[sign] ?? `\\${sign}`);
}

const signs: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** The content of a citation file in the given format. */
export function citationFile(
  cited: Cited,
  context: CitationContext,
  file: CitationFile,
): { readonly name: string; readonly type: string; readonly text: string } {
  return file === "csl"
    ? {
        name: `${filePrefix(context.dataset)}.csl.json`,
        type: "application/json",
        text: cslJson(cited, context),
      }
    : {
        name: `${filePrefix(context.dataset)}.bib`,
        type: "application/x-bibtex",
        text: bibTex(cited, context),
      };
}
