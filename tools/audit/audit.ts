import type { AuditProblem } from "./auditProblem";
import * as z from "zod";
import { numeralRuns, occurrences, overlap, ReportClaims, type Span } from "./auditClaims";
import { auditPrinting, printingsOf } from "./auditFact";
import { auditTerms, datesOf, dateProblems, termsOf } from "./auditTerms";
import { normaliseReport, splitReport, type ReportSentence } from "../../src/dataset/reportText";
import type { Dataset, Reference } from "../../src/dataset/schema";

/** Numerals of the report that are no figures, each with the reason why not. */
export const exclusionsSchema = z.strictObject({
  reasons: z.record(z.string(), z.string().min(1)),
  exclusions: z.array(
    z.strictObject({
      printed: z.string().min(1),
      section: z.int(),
      sentence: z.int(),
      reason: z.string().describe("A key of `reasons`."),
    }),
  ),
});

export type Exclusions = z.infer<typeof exclusionsSchema>;

export interface AuditInput {
  readonly dataset: Dataset;
  /** The report's text as the reader has it. */
  readonly report: string;
  /** Of the normalised text, in hexadecimal digits. */
  readonly sha256: string;
  readonly exclusions: Exclusions;
}

export interface AuditResult {
  readonly problems: readonly AuditProblem[];
  /** How many of each kind were compared; `numerals` are all runs of digits and Chinese numerals. */
  readonly counts: Readonly<
    Record<
      "sentences" | "facts" | "printings" | "listItems" | "places" | "dates" | "exclusions" | "numerals",
      number
    >
  >;
}

/** Compares every statement of a dataset with the report, and every numeral of the report with the dataset. */
export function auditDataset({ dataset, report, sha256, exclusions }: AuditInput): AuditResult {
  const sections = splitReport(normaliseReport(report));
  const sentences = sections.flatMap((section) => section.sentences);
  const claims = new ReportClaims();
  const terms = termsOf(dataset);
  const printings = printingsOf(dataset.facts);
  const sentenceAt = (at: Reference) =>
    sentences.find(({ section, sentence }) => section === at.section && sentence === at.sentence);

  const problems: AuditProblem[] = [...textProblems(dataset, sentences, sha256)];
  for (const printing of printings) {
    const sentence = sentenceAt(printing.at);
    if (sentence === undefined) problems.push(noSentence(printing.fact.id, printing.at));
    else
      problems.push(
        ...withWhereabouts(auditPrinting(printing, sentence, claims), printing.printed, sentences),
      );
  }
  for (const term of terms) {
    const sentence = sentenceAt(term.at);
    if (sentence === undefined) problems.push(noSentence(term.id, term.at));
    else problems.push(...auditTerms(term, sentence, claims));
  }
  problems.push(...dateProblems(dataset));
  for (const { printed, section, sentence: place, reason } of exclusions.exclusions) {
    const at = { section, sentence: place };
    const sentence = sentenceAt(at);
    const problem = sentence === undefined ? "no such sentence" : exclusionProblem(printed, sentence, claims);
    if (problem !== null)
      problems.push({
        id: "exclusion",
        at,
        found: `“${printed}”: ${problem}`,
        expected: "a numeral that nothing else accounts for",
      });
    if (!Object.hasOwn(exclusions.reasons, reason))
      problems.push({ id: "exclusion", at, found: `reason ${reason}`, expected: "a key of `reasons`" });
  }
  problems.push(...sentences.flatMap((sentence) => unclaimedProblems(sentence, claims)));

  return {
    problems,
    counts: {
      sentences: sentences.length,
      facts: dataset.facts.length,
      printings: printings.length,
      listItems: dataset.lists.flatMap((list) => list.items).length,
      places: dataset.places.length,
      dates: datesOf(dataset).length,
      exclusions: exclusions.exclusions.length,
      numerals: sentences.flatMap(numeralRuns).length,
    },
  };
}

function exclusionProblem(printed: string, sentence: ReportSentence, claims: ReportClaims): string | null {
  const places = occurrences(sentence, printed);
  const unclaimed = claims.unclaimed(sentence);
  const free = places.find((place) => unclaimed.some((run) => overlap(run, place)));
  if (free === undefined) return places.length === 0 ? "not in this sentence" : "accounted for already";
  claims.mention(free);
  return null;
}

function textProblems(
  dataset: Dataset,
  sentences: readonly ReportSentence[],
  sha256: string,
): readonly AuditProblem[] {
  const problems: AuditProblem[] = [];
  if (sha256 !== dataset.report.sha256) {
    problems.push({
      id: "report",
      at: null,
      found: `a text with SHA-256 ${sha256}`,
      expected: `the text with SHA-256 ${dataset.report.sha256}`,
    });
  }
  for (const { section, sentences: recorded } of dataset.sections) {
    const counted = sentences.filter((sentence) => sentence.section === section).length;
    if (counted === recorded) continue;
    problems.push({
      id: `section ${section}`,
      at: null,
      found: `${recorded} sentences`,
      expected: `${counted} sentences`,
    });
  }
  return problems;
}

function unclaimedProblems(sentence: ReportSentence, claims: ReportClaims): readonly AuditProblem[] {
  const at = { section: sentence.section, sentence: sentence.sentence };
  return claims.unclaimed(sentence).map((run) => ({
    id: "report",
    at,
    found: `“${around(sentence, run)}” in no fact, list, event, place or exclusion`,
    expected: "every numeral of the report accounted for",
  }));
}

function around(sentence: ReportSentence, { start, end }: Span): string {
  return sentence.text.slice(Math.max(0, start - sentence.start - 4), end - sentence.start + 4);
}

function noSentence(id: string, at: Reference): AuditProblem {
  return { id, at, found: "no such sentence", expected: "a section and sentence of the report" };
}

/** Adds to a figure that is missing from its sentence where else it stands. */
function withWhereabouts(
  problems: readonly AuditProblem[],
  printed: string,
  sentences: readonly ReportSentence[],
): readonly AuditProblem[] {
  const elsewhere = sentences.filter(({ text }) => text.includes(printed));
  return problems.map((problem) => {
    if (!problem.found.endsWith("does not stand in this sentence") || elsewhere.length === 0) return problem;
    const places = elsewhere.map(({ section, sentence }) => `${section}.${sentence}`).join(", ");
    return { ...problem, found: `${problem.found} (it stands in ${places})` };
  });
}
