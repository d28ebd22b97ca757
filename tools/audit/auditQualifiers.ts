import type { AuditProblem } from "./auditProblem";
import { occurrences, overlap, type Span } from "../../src/dataset/reportClaims";
import type { Exclusion } from "../../src/dataset/exclusions";
import { watchedWords } from "../../src/dataset/qualifiers";
import type { ReportSentence } from "../../src/dataset/reportText";
import type { Dataset, Fact, Reference } from "../../src/dataset/schema";

/**
 * Compares the qualifiers of every fact with its sentence, and every watched word in a sentence with figures with the
 * qualifiers and the exclusions.
 */
export function qualifierProblems(
  { facts }: Dataset,
  sentences: readonly ReportSentence[],
  excluded: readonly Exclusion[],
): readonly AuditProblem[] {
  const nowhere = excluded.filter((word) => !sentences.some((sentence) => isSame(word, sentence)));
  return [
    ...facts.flatMap(periodProblems),
    ...sentences.flatMap((sentence) => sentenceProblems(sentence, facts, excluded)),
    ...nowhere.map((word) => needless(word)),
  ];
}

function isSame(first: Reference, second: Reference): boolean {
  return first.section === second.section && first.sentence === second.sentence;
}

function sentenceProblems(
  sentence: ReportSentence,
  facts: readonly Fact[],
  excluded: readonly Exclusion[],
): readonly AuditProblem[] {
  const at = { section: sentence.section, sentence: sentence.sentence };
  const claimed = facts
    .filter((fact) => isSame(fact.at, at))
    .map(({ id, qualifiers = [] }) => ({ id, ...wordSpans(qualifiers, sentence) }));
  const hasFigures =
    claimed.length > 0 || facts.some(({ alsoAt = [] }) => alsoAt.some((again) => isSame(again, at)));
  const spans = claimed.flatMap((each) => each.spans);
  const unclaimed = hasFigures ? unclaimedWords(sentence, spans) : [];
  const { left, problems } = withoutExcluded(
    unclaimed,
    excluded.filter((word) => isSame(word, at)),
    sentence,
  );
  return [
    ...claimed.flatMap(({ id, missing }) => (missing === null ? [] : [notInSentence(id, at, missing)])),
    ...problems,
    ...left.map(({ start, end }) => ({
      id: "report",
      at,
      found: `“${sentence.text.slice(start - sentence.start, end - sentence.start + 6)}” in no fact's qualifiers and not excluded`,
      expected: "every word that changes a figure's meaning accounted for",
    })),
  ];
}

/** A word that dates a fact must be among its qualifiers if it is a watched word. */
function periodProblems({ id, at, period, qualifiers = [] }: Fact): readonly AuditProblem[] {
  if (!period || !watchedWords.some((word) => period.printed.includes(word))) return [];
  if (qualifiers.some((word) => period.printed.includes(word))) return [];
  return [
    { id, at, found: `no qualifier for the period “${period.printed}”`, expected: "its word among them" },
  ];
}

function unclaimedWords(sentence: ReportSentence, claimed: readonly Span[]): readonly Span[] {
  return watchedWords
    .flatMap((word) => occurrences(sentence, word))
    .filter((span) => !claimed.some((other) => overlap(span, other)))
    .filter((span, place, all) => all.findIndex((other) => overlap(span, other)) === place);
}

/** The unclaimed words that no exclusion covers. */
function withoutExcluded(
  unclaimed: readonly Span[],
  excluded: readonly Exclusion[],
  sentence: ReportSentence,
): { readonly left: readonly Span[]; readonly problems: readonly AuditProblem[] } {
  let left = unclaimed;
  const problems: AuditProblem[] = [];
  for (const word of excluded) {
    const places = occurrences(sentence, word.printed);
    const taken = left.find((span) => places.some((place) => overlap(place, span)));
    if (taken) left = left.filter((span) => span !== taken);
    else problems.push(needless(word));
  }
  return { left, problems };
}

function needless({ printed, section, sentence }: Exclusion): AuditProblem {
  return {
    id: "exclusion",
    at: { section, sentence },
    found: `“${printed}”: not in this sentence, or accounted for already`,
    expected: "a word beside figures that nothing else accounts for",
  };
}

function notInSentence(id: string, at: Reference, word: string): AuditProblem {
  return {
    id,
    at,
    found: `“${word}” does not stand in this sentence`,
    expected: "every qualifier in the sentence of its fact, in this order",
  };
}

/** The positions of words in a sentence, one after the other, and the first word that is missing. */
function wordSpans(
  words: readonly string[],
  sentence: ReportSentence,
): { readonly spans: readonly Span[]; readonly missing: string | null } {
  const spans: Span[] = [];
  for (const word of words) {
    const from = spans.at(-1)?.end ?? sentence.start;
    const span = occurrences(sentence, word).find(({ start }) => start >= from);
    if (span === undefined) return { spans, missing: word };
    spans.push(span);
  }
  return { spans, missing: null };
}
