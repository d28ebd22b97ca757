import type { Reference } from "../../src/dataset/schema";

/** A disagreement between dataset and report; `at` is null if it concerns the whole report. */
export interface AuditProblem {
  readonly id: string;
  readonly at: Reference | null;
  readonly found: string;
  readonly expected: string;
}
