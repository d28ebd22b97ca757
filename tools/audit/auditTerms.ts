import type { AuditProblem } from "./auditProblem";
import { printedDate } from "./printedDate";
import type { PlacedTerms } from "../../src/dataset/placements";
import type { Dataset, Reference } from "../../src/dataset/schema";

/** Checks that words occur in their sentence, one after the other. */
export function auditTerms({ terms: { id, at }, sentence, missing }: PlacedTerms): readonly AuditProblem[] {
  if (sentence === null)
    return [{ id, at, found: "no such sentence", expected: "a section and sentence of the report" }];
  if (missing === null) return [];
  return [
    {
      id,
      at,
      found: `“${missing}” does not stand in this sentence`,
      expected: "every term in its sentence, in this order",
    },
  ];
}

export interface Dated {
  readonly id: string;
  readonly at: Reference;
  readonly printed: string;
  readonly from?: string | undefined;
  readonly inferred?: true | undefined;
  readonly early?: true | undefined;
}

/** Every date that is recorded along with its printed form. */
export function datesOf({ facts, events }: Dataset): readonly Dated[] {
  return [...events, ...facts.flatMap(({ id, at, period }) => (period ? [{ id, at, ...period }] : []))];
}

/** Compares each recorded date with its printed form. */
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
