import type { AuditProblem } from "./auditProblem";
import { occurrences, type ReportClaims } from "./auditClaims";
import { printedDate } from "./printedDate";
import { printedFigures } from "./printedFigure";
import type { ReportSentence } from "../../src/dataset/reportText";
import type { Dataset, Reference } from "../../src/dataset/schema";

/** Words that stand in one sentence, in the order given. */
export interface Terms {
  /** Present where a figure that opens a term has to be a fact as well (20%资本金). */
  readonly figuresAreFacts?: true;
  readonly id: string;
  readonly at: Reference;
  readonly printed: readonly string[];
}

/** The terms of lists, places, events and periods, and what the heading says of the report itself. */
export function termsOf({ report, facts, lists, places, events }: Dataset): readonly Terms[] {
  const inHeading = { section: 0, sentence: 2 };
  return [
    { id: "report", at: inHeading, printed: [report.published, report.publishedTime, report.editor] },
    ...lists.map(({ id, at, items }) => ({
      id,
      at,
      printed: items.map(({ zh }) => zh),
      figuresAreFacts: true as const,
    })),
    ...[...places, ...events].map(({ id, at, printed }) => ({ id, at, printed: [printed] })),
    ...facts.flatMap(({ id, at, period }) => (period ? [{ id, at, printed: [period.printed] }] : [])),
  ];
}

/** Finds the terms in their sentence, one behind the other, and marks them as accounted for. */
export function auditTerms(
  { id, at, printed, figuresAreFacts }: Terms,
  sentence: ReportSentence,
  claims: ReportClaims,
): readonly AuditProblem[] {
  let from = sentence.start;
  for (const term of printed) {
    const span = occurrences(sentence, term).find(({ start }) => start >= from);
    if (span === undefined) {
      return [
        {
          id,
          at,
          found: `“${term}” does not stand in this sentence`,
          expected: "every term in its sentence, in this order",
        },
      ];
    }
    if (figuresAreFacts !== true || printedFigures(term)[0]?.start !== 0) claims.mention(span);
    from = span.end;
  }
  return [];
}

export interface Dated {
  readonly id: string;
  readonly at: Reference;
  readonly printed: string;
  readonly from?: string | undefined;
  readonly inferred?: true | undefined;
  readonly early?: true | undefined;
}

/** Everything that records a date beside its letters. */
export function datesOf({ facts, events }: Dataset): readonly Dated[] {
  return [...events, ...facts.flatMap(({ id, at, period }) => (period ? [{ id, at, ...period }] : []))];
}

/** Compares each recorded date with what its letters say. */
export function dateProblems(dataset: Dataset): readonly AuditProblem[] {
  return datesOf(dataset).flatMap(({ id, at, printed, from, inferred, early }) => {
    const read = printedDate(printed, dataset.report.lastYear);
    const recorded = dateWords(from, early === true, inferred === true);
    const expected = read === null ? "no date" : dateWords(read.date, read.early, read.inferred);
    return recorded === expected
      ? []
      : [{ id, at, found: recorded, expected: `${expected}, as “${printed}” says` }];
  });
}

function dateWords(date: string | undefined, early: boolean, inferred: boolean): string {
  if (date === undefined) return "no date";
  return `${early ? "early " : ""}${date}${inferred ? ", inferred" : ""}`;
}
