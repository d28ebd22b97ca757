import { chineseNumeral, numeralCharacters } from "../../src/dataset/chineseNumeral";
import type { Exclusion } from "../../src/dataset/exclusions";
import {
  counterWord,
  printedFigures,
  unitsOfCounter,
  wordFigures,
  type PrintedFigure,
} from "../../src/dataset/printedFigure";
import { qualifiers, type Qualifier } from "../../src/dataset/qualifiers";
import { numeralRuns, overlap, type Span } from "../../src/dataset/reportClaims";
import { normaliseReport, splitReport, type ReportSentence } from "../../src/dataset/reportText";
import type { Dataset, Event, Fact } from "../../src/dataset/schema";
import { initiativeIn } from "../../src/dataset/sections";
import { printedDate } from "../audit/printedDate";

/** The fields of a statement that follow from the report's text; those left to its author are empty texts. */
type Candidate<Statement> = { readonly [Key in keyof Statement]?: Statement[Key] | "" };

/** A dataset as far as it follows from a report's text. */
export interface DatasetSkeleton {
  readonly dataset: Omit<Candidate<Dataset>, "facts" | "events"> & {
    readonly facts: readonly Candidate<Fact>[];
    readonly events: readonly Candidate<Event>[];
  };
  /** Numerals that do not seem to count anything. */
  readonly exclusions: readonly Exclusion[];
  /** The sentences with their places, for the author. */
  readonly sentences: readonly ReportSentence[];
}

const unsaid = { zh: "", en: "" };
const datePattern = /(?:\d{4}年|去年)(?:年?初)?(?:\d{1,2}月)?(?:\d{1,2}日)?|\d{4}-\d{2}-\d{2}/g;
const clockPattern = /\d{1,2}:\d{2}/g;

/**
 * Parses a report's text: sections and sentences, and every numeral as a candidate with its value, unit, bound and
 * qualifiers. Labels, measures, statuses and areas are left to its author. `sha256` is the hash of the normalised text.
 */
export function newDataset(report: string, sha256: string): DatasetSkeleton {
  const sections = splitReport(normaliseReport(report));
  const sentences = sections.flatMap((section) => section.sentences);
  const heading = headingOf(sections[0]?.sentences ?? []);
  const read = sentences.map((sentence) => readSentence(sentence, heading.lastYear));
  return {
    dataset: {
      version: 1,
      edition: "0.1.0",
      report: { ...heading, citedAs: { author: "", romanised: "", translated: "" }, sha256 },
      sections: sections.map(({ section, sentences: { length } }) => ({
        section,
        label: unsaid,
        summary: unsaid,
        sentences: length,
      })),
      areas: [],
      parties: [],
      facts: read.flatMap(({ facts }) => facts),
      lists: [],
      flows: [],
      events: read.flatMap(({ events }) => events),
      places: [],
    },
    exclusions: read.flatMap(({ exclusions }) => exclusions),
    sentences,
  };
}

/** What the heading says about the report itself. */
function headingOf(sentences: readonly ReportSentence[]) {
  const text = sentences.map((sentence) => sentence.text).join("\n");
  const title = sentences[0]?.text ?? "";
  const series = new RegExp(`之([${numeralCharacters}]+)$`).exec(title)?.[1] ?? "";
  const published = /\d{4}-\d{2}-\d{2}/.exec(text)?.[0] ?? "";
  return {
    title: { zh: title.replaceAll(":", "："), en: "" },
    series: chineseNumeral(series) ?? 1,
    published,
    publishedTime: /\d{2}:\d{2}/.exec(text)?.[0] ?? "",
    lastYear: Number(published.slice(0, 4)) - 1,
    author: /作者[:：]\s*(\S+)/.exec(text)?.[1] ?? "",
  };
}

function readSentence(sentence: ReportSentence, lastYear: number) {
  const { text, section, sentence: number } = sentence;
  const at = { section, sentence: number };
  const spanOf = (match: RegExpMatchArray): Span => {
    const start = match.index ?? 0;
    return { start, end: start + match[0].length };
  };
  const dates = [...text.matchAll(datePattern)].map(spanOf);
  const times = [...dates, ...[...text.matchAll(clockPattern)].map(spanOf)];
  const figures = [
    ...printedFigures(text).filter((figure) => isCounted(figure, text)),
    ...figuresInWords(text),
  ]
    .filter((figure) => !times.some((time) => overlap(time, figure)))
    .sort((first, second) => first.start - second.start);
  const taken = [...times, ...figures];
  const own = { initiative: initiativeIn({ section }), at, label: unsaid };
  return {
    facts: figures.map((figure, place): Candidate<Fact> => ({
      kind: "fact",
      id: `s${section}n${number}f${place + 1}`,
      ...own,
      measure: "",
      ...figureFields(figure),
      area: "",
      printed: printedOf(figure, text),
      ...meant(text, figure, lastYear),
    })),
    events: dates.flatMap(({ start, end }, place): Candidate<Event>[] => {
      const printed = text.slice(start, end);
      const date = printedDate(printed, lastYear);
      // A bare "last year" dates a figure of its sentence. The date line is the report's own date.
      if (!date || printed === "去年" || /^\d{4}-/.test(printed)) return [];
      return [
        {
          kind: "event",
          id: `s${section}n${number}e${place + 1}`,
          ...own,
          printed,
          from: date.date,
          ...(date.early && { early: true as const }),
          ...(date.inferred && { inferred: true as const }),
        },
      ];
    }),
    exclusions: numeralRuns(sentence)
      .map(({ start, end }) => ({ start: start - sentence.start, end: end - sentence.start }))
      .filter((run) => !taken.some((other) => overlap(other, run)))
      .map(({ start, end }) => ({
        printed: text.slice(start, end + 1),
        section,
        sentence: number,
        reason: /^[(（]$/.test(text.charAt(start - 1)) || text.charAt(end) === "是" ? "enumerator" : "word",
      })),
  };
}

/** Figures stated by a word alone: 率先 means first. */
function figuresInWords(text: string): readonly PrintedFigure[] {
  return wordFigures.flatMap((word) =>
    [...text.matchAll(new RegExp(word, "g"))].flatMap(({ index }) =>
      printedFigures(word).map((figure) => ({ ...figure, start: index, end: index + word.length })),
    ),
  );
}

/** Digits count. Numerals in words count if they are followed by a known counter word, or are ordinals. */
function isCounted({ start, end, counter }: PrintedFigure, text: string): boolean {
  const isDigits = /\d/.test(text.slice(start, end));
  return isDigits || counter === "第" || (text.charAt(end) !== "是" && counterWord(counter) !== "");
}

/** The figure's characters with its counter word, and with 以上 if that is its bound. */
function printedOf({ start, end, bound }: PrintedFigure, text: string): string {
  const word = counterWord(text.slice(end));
  const behind = end + word.length;
  const isAtLeast = bound === "atLeast" && text.startsWith("以上", behind);
  return text.slice(start, isAtLeast ? behind + 2 : behind);
}

function figureFields({ value, upper, bound, counter }: PrintedFigure): Candidate<Fact> {
  const [unit = ""] = /^[\p{Script=Han}%]/u.test(counter) ? unitsOfCounter(counter) : [];
  return {
    value,
    ...(upper !== null && { upper }),
    unit,
    bound,
    status: unit === "rank" ? "rank" : "",
  };
}

/** Words that turn a figure into a rate. */
const rates = [
  ["每天", "day"],
  ["日均", "day"],
  ["每周", "week"],
  ["每月", "month"],
] as const;

const qualifierWords = keysOf(qualifiers).sort((first, second) => second.length - first.length);

/** Words that apply to a whole sentence: times, and that what follows is cumulative. */
const lasting = /^(去年|目前|截止|启动以来|累计)/;

/** What the words around a figure say about it: its qualifiers, its time, whether it is a rate. */
function meant(text: string, figure: PrintedFigure, lastYear: number): Candidate<Fact> {
  const start = text.slice(0, figure.start).search(/[^,，;；:：。]*$/);
  const clause = text.slice(start, figure.end + figure.counter.length);
  const words = [...wordsIn(text.slice(0, start)).filter((word) => lasting.test(word)), ...wordsIn(clause)];
  const dated = words.find((word) => word.startsWith("去年"));
  const undated = words.find((word) => word.endsWith("目前"));
  const year = /\d{4}年/.exec(clause)?.[0];
  const rate = rates.find(([word]) => clause.includes(word))?.[1];
  return {
    ...(rate && { per: rate }),
    ...(dated && { period: { printed: dated, from: String(lastYear), inferred: true as const } }),
    ...(!dated && year && { period: { printed: year, from: year.slice(0, 4) } }),
    ...(!dated && !year && undated && { period: { printed: undated } }),
    ...(words.length > 0 && { qualifiers: words }),
  };
}

/** The qualifiers in a stretch of text, in order; of two that overlap, the longer. */
function wordsIn(text: string): Qualifier[] {
  const found: { readonly word: Qualifier; readonly span: Span }[] = [];
  for (const word of qualifierWords) {
    const start = text.indexOf(word);
    const span = { start, end: start + word.length };
    if (start !== -1 && !found.some((other) => overlap(other.span, span))) found.push({ word, span });
  }
  return found.sort((first, second) => first.span.start - second.span.start).map(({ word }) => word);
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  const keys: Key[] = [];
  for (const key in record) keys.push(key);
  return keys;
}
