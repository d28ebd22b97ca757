import { normaliseReport, splitReport, type ReportSection } from "./reportText";
import type { Dataset, Fact } from "./schema";

/** A reader's own copy of the report's text. */
export interface ReportCopy {
  /** Normalised, see reportText.ts. */
  readonly text: string;
  readonly sections: readonly ReportSection[];
  /** Whether it is identical to the report; null if the browser cannot tell (SHA-256 needs a secure connection). */
  readonly isSame: boolean | null;
  /** Whether it stays on the reader's machine when the page is closed. */
  readonly isKept: boolean;
}

/** The browser's own types ignore that it is absent without a secure connection. */
function subtleOf(crypto: { readonly subtle?: SubtleCrypto }): SubtleCrypto | undefined {
  return crypto.subtle;
}

/** The SHA-256 of a text in hexadecimal; null if the browser does not offer it. */
async function sha256Of(text: string): Promise<string | null> {
  const subtle = subtleOf(globalThis.crypto);
  if (subtle === undefined) return null;
  const digest = await subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A text compared with the report that a dataset is about. */
export async function reportCopyOf(text: string, sha256: string): Promise<ReportCopy> {
  const normalised = normaliseReport(text);
  const own = await sha256Of(normalised);
  return {
    text: normalised,
    sections: splitReport(normalised),
    isSame: own === null ? null : own === sha256,
    isKept: false,
  };
}

/** How a copy differs from the report, as far as the dataset can tell. */
export interface CopyDifference {
  /** Characters of the normalised copy. */
  readonly characters: number;
  /** The first section with a different number of sentences; null if all agree. */
  readonly section: { readonly section: number; readonly found: number; readonly expected: number } | null;
  /** How many of the printed figures are in their sentence. */
  readonly standing: number;
  /** The first that is not; null if all are. */
  readonly missing: Fact | null;
}

function sentenceCount(sections: readonly ReportSection[], section: number): number {
  return sections.find((one) => one.section === section)?.sentences.length ?? 0;
}

/** Finds how a copy differs from the dataset's report. */
export function copyDifference({ text, sections }: ReportCopy, dataset: Dataset): CopyDifference {
  const numbers = [...new Set([...dataset.sections, ...sections].map(({ section }) => section))];
  const compared = numbers
    .sort((a, b) => a - b)
    .map((section) => ({
      section,
      found: sentenceCount(sections, section),
      expected: dataset.sections.find((one) => one.section === section)?.sentences ?? 0,
    }));
  const stands = ({ at, printed }: Fact): boolean =>
    sections
      .find(({ section }) => section === at.section)
      ?.sentences[at.sentence - 1]?.text.includes(printed) ?? false;
  return {
    characters: Array.from(text.replaceAll("\n", "")).length,
    section: compared.find(({ found, expected }) => found !== expected) ?? null,
    standing: dataset.facts.filter(stands).length,
    missing: dataset.facts.find((fact) => !stands(fact)) ?? null,
  };
}
