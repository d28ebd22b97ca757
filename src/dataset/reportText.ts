import { chineseNumeral, numeralCharacters } from "./chineseNumeral";
import { captionsSection, closingSection } from "./codes";

/**
 * One sentence of a report; `start` and `end` are character positions in the normalised text, `paragraph` is its line, from
 * 0.
 */
export interface ReportSentence {
  readonly section: number;
  readonly sentence: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
}

/** 0 heading and introduction, then the numbered sections, 98 closing, 99 captions. */
export interface ReportSection {
  readonly section: number;
  readonly sentences: readonly ReportSentence[];
}

/**
 * Normalises a report's text, so that copies do not differ in form: NFC, no byte-order mark or zero-width space, one space
 * for each run of white space, none at the ends of a line, no blank lines, LF as line break.
 */
export function normaliseReport(text: string): string {
  const lines = text
    .normalize("NFC")
    .replace(/[\uFEFF\u200B]/g, "")
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "");
  return lines.map((line) => `${line}\n`).join("");
}

/** The sections of a normalised report and their sentences, in the order of their numbers; sections without text are absent. */
export function splitReport(normalised: string): readonly ReportSection[] {
  const sections = new Map<number, ReportSentence[]>();
  const lines = normalised.split("\n").slice(0, -1);
  const homes = sectionOfEachLine(lines);
  let offset = 0;
  for (const [paragraph, line] of lines.entries()) {
    const section = homes[paragraph] ?? 0;
    const sentences = sections.get(section) ?? [];
    sections.set(section, sentences);
    for (const match of line.matchAll(sentencePattern)) {
      const start = offset + match.index;
      const sentence = sentences.length + 1;
      sentences.push({ section, sentence, text: match[0], start, end: start + match[0].length, paragraph });
    }
    offset += line.length + 1;
  }
  return [...sections.entries()]
    .sort(([first], [second]) => first - second)
    .map(([section, sentences]) => ({ section, sentences }));
}

/** A sentence ends with 。！ or ？ and any closing marks after it. A semicolon does not end one. */
const sentencePattern = /[^。！？]*[。！？]+[”’」』》）)]*|[^。！？]+$/g;
const closedLine = /[。！？][”’」』》）)]*$/;
const bracketedLine = /^[(（].*[)）]$/;
const numberedLine = new RegExp(`^[(（]([${numeralCharacters}]+)[)）]`);

/**
 * Lines before the first complete sentence are the heading. Later lines that do not end with one are captions, unless they
 * are wholly in brackets. Everything after the last numbered paragraph is the closing.
 */
function sectionOfEachLine(lines: readonly string[]): readonly number[] {
  const firstClosed = lines.findIndex((line) => closedLine.test(line));
  const lastNumbered = lines.map((line) => sectionOpenedBy(line) !== null).lastIndexOf(true);
  let current = 0;
  return lines.map((line, index) => {
    if (index < firstClosed || firstClosed === -1) return 0;
    if (!closedLine.test(line) && !bracketedLine.test(line)) return captionsSection;
    if (lastNumbered !== -1 && index > lastNumbered) return closingSection;
    current = sectionOpenedBy(line) ?? current;
    return current;
  });
}

function sectionOpenedBy(line: string): number | null {
  const numeral = numberedLine.exec(line)?.[1];
  if (numeral === undefined) return null;
  const section = chineseNumeral(numeral);
  return section !== null && section >= 1 && section < closingSection ? section : null;
}
