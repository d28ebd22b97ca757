import type { Exclusion, Exclusions } from "./exclusions";
import { printedFigures, type PrintedFigure } from "./printedFigure";
import { occurrences, overlap, ReportClaims, type Span } from "./reportClaims";
import type { ReportSentence } from "./reportText";
import type { Dataset, Fact, Reference } from "./schema";

/** One place where the report prints a fact's figure. */
export interface Printing {
  readonly fact: Fact;
  readonly at: Reference;
  readonly printed: string;
  /** The number of the figure in an enumeration, from 1; null if there is only one figure. */
  readonly item: number | null;
}

/** A pseudo id that accounts for the words of the report's date line. */
export const dateLine = "report";

/** Words of a statement that occur in one sentence, in the given order. */
export interface Terms {
  readonly id: string;
  readonly at: Reference;
  readonly printed: readonly string[];
  /** Present if a figure at the start of a term must be a fact as well (20%资本金). */
  readonly figuresAreFacts?: true;
}

/** A statement to be looked up in its sentence; null if the report has no such sentence. */
interface Sought {
  readonly sentence: ReportSentence | null;
}

export interface PlacedPrinting extends Sought {
  readonly printing: Printing;
  /** All figures in the printed characters, and the one of the fact; null if that is unclear. */
  readonly figures: readonly PrintedFigure[];
  readonly figure: PrintedFigure | null;
  /** The position of the printed characters; null if they are missing, or if other facts have claimed all of them. */
  readonly place: Span | null;
}

export interface PlacedTerms extends Sought {
  readonly terms: Terms;
  /** The first of the words that is missing from its place; null if all are there. */
  readonly missing: string | null;
}

export interface PlacedExclusion extends Sought {
  readonly exclusion: Exclusion;
  readonly outcome: "placed" | "absent" | "accountedFor";
}

/** The position of each statement of a dataset in the report's text, and everything that remains unaccounted for. */
export interface Placements {
  readonly printings: readonly PlacedPrinting[];
  readonly terms: readonly PlacedTerms[];
  readonly exclusions: readonly PlacedExclusion[];
  readonly claims: ReportClaims;
}

/** Looks up everything in a report's sentences that a dataset and its exclusions claim to be there. */
export function placementsOf(
  dataset: Dataset,
  { exclusions }: Exclusions,
  sentences: readonly ReportSentence[],
): Placements {
  const claims = new ReportClaims();
  const sentenceAt = (at: Reference): ReportSentence | null =>
    sentences.find(({ section, sentence }) => section === at.section && sentence === at.sentence) ?? null;
  // The order matters: facts claim figures first, then words; only the rest can be excluded.
  const printings = printingsOf(dataset.facts).map((printing) =>
    placePrinting(printing, sentenceAt(printing.at), claims),
  );
  const terms = termsOf(dataset).map((each) => placeTerms(each, sentenceAt(each.at), claims));
  return {
    printings,
    terms,
    exclusions: exclusions.map((exclusion) => placeExclusion(exclusion, sentenceAt(exclusion), claims)),
    claims,
  };
}

/** All printings of the facts, longest first, so that a short one cannot claim a figure within a long one. */
function printingsOf(facts: readonly Fact[]): readonly Printing[] {
  return facts
    .flatMap((fact): readonly Printing[] => [
      { fact, at: fact.at, printed: fact.printed, item: fact.printedItem ?? null },
      ...(fact.alsoAt ?? []).map(({ printed, ...at }) => ({ fact, at, printed, item: null })),
    ])
    .sort((first, second) => second.printed.length - first.printed.length);
}

function placePrinting(
  printing: Printing,
  sentence: ReportSentence | null,
  claims: ReportClaims,
): PlacedPrinting {
  const { fact, printed, item } = printing;
  const figures = printedFigures(printed);
  const figure = (item === null && figures.length !== 1 ? undefined : figures[(item ?? 1) - 1]) ?? null;
  const place = sentence && figure && claims.claimFigure(sentence, printed, figure, fact.id);
  return { printing, sentence, figures, figure, place };
}

/** The terms of lists, places, events and periods, and what the heading says about the report itself. */
function termsOf({ report, facts, lists, places, events }: Dataset): readonly Terms[] {
  const inHeading = { section: 0, sentence: 2 };
  return [
    { id: dateLine, at: inHeading, printed: [report.published, report.publishedTime, report.author] },
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

/** Finds terms in their sentence, one after the other, and accounts for them. */
function placeTerms(terms: Terms, sentence: ReportSentence | null, claims: ReportClaims): PlacedTerms {
  let from = sentence?.start ?? 0;
  for (const term of sentence ? terms.printed : []) {
    const span = sentence && occurrences(sentence, term).find(({ start }) => start >= from);
    if (!span) return { terms, sentence, missing: term };
    if (terms.figuresAreFacts !== true || printedFigures(term)[0]?.start !== 0)
      claims.mention(span, { kind: "term", id: terms.id });
    from = span.end;
  }
  return { terms, sentence, missing: null };
}

/** Accounts for the first occurrence of an excluded numeral that is not accounted for otherwise. */
function placeExclusion(
  exclusion: Exclusion,
  sentence: ReportSentence | null,
  claims: ReportClaims,
): PlacedExclusion {
  const places = sentence ? occurrences(sentence, exclusion.printed) : [];
  const unclaimed = sentence ? claims.unclaimed(sentence) : [];
  const free = places.find((place) => unclaimed.some((run) => overlap(run, place)));
  if (free) {
    claims.mention(free, { kind: "exclusion", reason: exclusion.reason });
    return { exclusion, sentence, outcome: "placed" };
  }
  return { exclusion, sentence, outcome: places.length === 0 ? "absent" : "accountedFor" };
}
