import type { AuditProblem } from "./auditProblem";
import { auditPrinting } from "./auditFact";
import { qualifierProblems } from "./auditQualifiers";
import { auditTerms, datesOf, dateProblems } from "./auditTerms";
import type { Exclusions } from "../../src/dataset/exclusions";
import { placementsOf, type PlacedExclusion } from "../../src/dataset/placements";
import { numeralRuns, type ReportClaims, type Span } from "../../src/dataset/reportClaims";
import { normaliseReport, splitReport, type ReportSentence } from "../../src/dataset/reportText";
import type { Dataset } from "../../src/dataset/schema";

export interface AuditInput {
  readonly dataset: Dataset;
  /** The report's text as the reader has it. */
  readonly report: string;
  /** The hash of the normalised text, in hexadecimal. */
  readonly sha256: string;
  readonly exclusions: Exclusions;
}

export interface AuditResult {
  readonly problems: readonly AuditProblem[];
  /** How many of each kind were compared; `numerals` are all runs of digits and Chinese numerals. */
  readonly counts: Readonly<
    Record<
      | "sentences"
      | "facts"
      | "printings"
      | "qualifiers"
      | "listItems"
      | "places"
      | "dates"
      | "exclusions"
      | "excludedWords"
      | "numerals",
      number
    >
  >;
}

/** Compares every statement of a dataset with the report, and every numeral of the report with the dataset. */
export function auditDataset({ dataset, report, sha256, exclusions }: AuditInput): AuditResult {
  const sections = splitReport(normaliseReport(report));
  const sentences = sections.flatMap((section) => section.sentences);
  const { printings, terms, exclusions: excluded, claims } = placementsOf(dataset, exclusions, sentences);

  const problems: AuditProblem[] = [
    ...textProblems(dataset, sentences, sha256),
    ...printings.flatMap((placed) =>
      withWhereabouts(auditPrinting(placed), placed.printing.printed, sentences),
    ),
    ...terms.flatMap(auditTerms),
    ...dateProblems(dataset),
    ...excluded.flatMap(exclusionProblems),
    ...reasonProblems(exclusions),
    ...qualifierProblems(dataset, sentences, exclusions.words),
    ...sentences.flatMap((sentence) => unclaimedProblems(sentence, claims)),
  ];

  return {
    problems,
    counts: {
      sentences: sentences.length,
      facts: dataset.facts.length,
      printings: printings.length,
      qualifiers: dataset.facts.flatMap(({ qualifiers = [] }) => qualifiers).length,
      listItems: dataset.lists.flatMap((list) => list.items).length,
      places: dataset.places.length,
      dates: datesOf(dataset).length,
      exclusions: exclusions.exclusions.length,
      excludedWords: exclusions.words.length,
      numerals: sentences.flatMap(numeralRuns).length,
    },
  };
}

function exclusionProblems({ exclusion, sentence, outcome }: PlacedExclusion): readonly AuditProblem[] {
  if (outcome === "placed") return [];
  const { printed, section, sentence: number } = exclusion;
  const unplaced = outcome === "absent" ? "not in this sentence" : "accounted for already";
  return [
    {
      id: "exclusion",
      at: { section, sentence: number },
      found: `“${printed}”: ${sentence === null ? "no such sentence" : unplaced}`,
      expected: "a numeral that nothing else accounts for",
    },
  ];
}

function reasonProblems({ reasons, exclusions, words }: Exclusions): readonly AuditProblem[] {
  return [...exclusions, ...words].flatMap(({ section, sentence, reason }) =>
    Object.hasOwn(reasons, reason)
      ? []
      : [
          {
            id: "exclusion",
            at: { section, sentence },
            found: `reason ${reason}`,
            expected: "a key of `reasons`",
          },
        ],
  );
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

/** Adds where else a figure occurs that is missing from its sentence. */
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
