import type { Exclusions } from "./exclusions";
import { placementsOf } from "./placements";
import { numeralRuns, type Account, type Span } from "./reportClaims";
import type { ReportSection, ReportSentence } from "./reportText";
import type { Dataset } from "./schema";

/** What a numeral of the report can be: a figure, part of a date, name or list, excluded, or unknown to the dataset. */
export const numeralKinds = ["figure", "term", "exclusion", "unknown"] as const;
export type NumeralKind = (typeof numeralKinds)[number];

/** A numeral of the report with everything that accounts for it. */
export interface ReportNumeral extends Span {
  readonly kind: NumeralKind;
  readonly sentence: ReportSentence;
  readonly text: string;
  /** Each once, facts first; empty if nothing accounts for it. */
  readonly accounts: readonly Account[];
}

/** Every numeral of a report, in order, with its meaning according to the dataset and its exclusions. */
export function reportNumerals(
  sections: readonly ReportSection[],
  dataset: Dataset,
  exclusions: Exclusions,
): readonly ReportNumeral[] {
  const sentences = sections.flatMap((section) => section.sentences);
  const { claims } = placementsOf(dataset, exclusions, sentences);
  const numerals = sentences.flatMap((sentence) =>
    numeralRuns(sentence).map((run): ReportNumeral => {
      const accounts = distinct(claims.accountsOf(run));
      return {
        ...run,
        kind: claims.covers(sentence, run) ? kindOf(accounts) : "unknown",
        sentence,
        text: sentence.text.slice(run.start - sentence.start, run.end - sentence.start),
        accounts,
      };
    }),
  );
  return numerals.sort((a, b) => a.start - b.start);
}

/** The number of numerals of each kind. */
export function numeralCounts(numerals: readonly ReportNumeral[]): Readonly<Record<NumeralKind, number>> {
  const count = (kind: NumeralKind) => numerals.filter((numeral) => numeral.kind === kind).length;
  return {
    figure: count("figure"),
    term: count("term"),
    exclusion: count("exclusion"),
    unknown: count("unknown"),
  };
}

function kindOf(accounts: readonly Account[]): NumeralKind {
  if (accounts.some(({ kind }) => kind === "fact")) return "figure";
  return accounts.some(({ kind }) => kind === "exclusion") ? "exclusion" : "term";
}

function distinct(accounts: readonly Account[]): readonly Account[] {
  const keyOf = (account: Account) =>
    `${account.kind} ${account.kind === "exclusion" ? account.reason : account.id}`;
  return [...new Map(accounts.map((account) => [keyOf(account), account])).values()];
}
