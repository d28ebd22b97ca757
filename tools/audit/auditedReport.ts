import { createHash } from "node:crypto";
import { normaliseReport } from "../../src/dataset/reportText";
import type { Dataset, Fact } from "../../src/dataset/schema";
import { inventedExclusions } from "../../src/testing/inventedExclusions";
import { inventedDataset, inventedText } from "../../src/testing/inventedReport";
import { auditDataset } from "./audit";
import type { AuditProblem } from "./auditProblem";

/** The SHA-256 by which a dataset names the text of its report. */
export const sha256 = (report: string) => createHash("sha256").update(normaliseReport(report)).digest("hex");

/** What the audit finds in a dataset, compared with the invented report or a changed one. */
export function problemsOf(
  dataset: Dataset,
  { report = inventedText, exclusions = inventedExclusions } = {},
): readonly AuditProblem[] {
  return auditDataset({ dataset, report, sha256: sha256(report), exclusions }).problems;
}

/** The invented dataset with a fact changed. */
export function withFact(id: string, change: Partial<Fact>): Dataset {
  const facts = inventedDataset.facts.map((fact) => (fact.id === id ? { ...fact, ...change } : fact));
  return { ...inventedDataset, facts };
}

/** The invented dataset without a fact. */
export const withoutFact = (id: string): Dataset => ({
  ...inventedDataset,
  facts: inventedDataset.facts.filter((fact) => fact.id !== id),
});
