import type { Initiative } from "../dataset/codes";
import type { Dataset, Fact } from "../dataset/schema";
import type { Bilingual } from "../i18n/locale";
import type { Unit } from "../i18n/units";
import { initiativesOf, sectionAbout } from "../dataset/sections";
import { chosenFacts, isChosen, type Filters } from "./filters";

/** The kind of quantity of every unit; several units may share one. */
const unitKinds = {
  yuan: "money",
  persons: "people",
  households: "people",
  personTimes: "attendances",
  visits: "attendances",
  sessions: "occasions",
  times: "occasions",
  batches: "occasions",
  counties: "places",
  townships: "places",
  villages: "places",
  enterprises: "organisations",
  cooperatives: "organisations",
  committees: "organisations",
  departments: "organisations",
  projects: "organisations",
  records: "data",
  indicators: "data",
  documents: "documents",
  kinds: "documents",
  categories: "points",
  items: "points",
  days: "durations",
  months: "durations",
  years: "durations",
  percent: "ratios",
  percentagePoints: "ratios",
  rank: "ratios",
  multiple: "ratios",
} as const satisfies Record<Unit, string>;

/** A kind of thing that is counted. */
export type Kind = (typeof unitKinds)[Unit];

/** The order of the kinds, from what people receive to documents. */
const kinds = [
  "money",
  "people",
  "attendances",
  "occasions",
  "places",
  "organisations",
  "data",
  "documents",
  "points",
  "durations",
  "ratios",
] as const satisfies readonly Kind[];

/** The facts of one kind in one initiative; empty if the report counts nothing of that kind. */
export interface CountedCell {
  readonly initiative: Initiative;
  readonly facts: readonly Fact[];
}

/** One initiative, or everything outside the initiatives. */
export interface CountedColumn {
  readonly initiative: Initiative;
  /** Null for everything outside the initiatives. */
  readonly label: Bilingual | null;
  readonly count: number;
}

export interface CountedRow {
  readonly kind: Kind;
  /** One for each column. */
  readonly cells: readonly CountedCell[];
  readonly count: number;
}

export interface CountedKinds {
  /** The chosen initiatives, followed by everything outside them if nothing is filtered. */
  readonly columns: readonly CountedColumn[];
  /** Every kind, whether or not the report counts anything of it. */
  readonly rows: readonly CountedRow[];
  readonly total: number;
  /** The number of columns that are initiatives. */
  readonly initiatives: number;
  /** The number of initiatives with figures on money. */
  readonly withMoney: number;
}

/** The facts of each kind of quantity in each initiative; null if the filters leave none. */
export function countedKinds(dataset: Dataset, filters: Filters): CountedKinds | null {
  const facts = chosenFacts(dataset, filters);
  if (facts.length === 0) return null;
  const columns = columnsOf(dataset, filters, facts);
  const rows = kinds.map((kind): CountedRow => {
    const ofKind = facts.filter(({ unit }) => unitKinds[unit] === kind);
    const cells = columns.map(({ initiative }): CountedCell => {
      const own = ofKind.filter((fact) => fact.initiative === initiative);
      return { initiative, facts: own };
    });
    return { kind, cells, count: ofKind.length };
  });
  const money = rows.find(({ kind }) => kind === "money")?.cells ?? [];
  return {
    columns,
    rows,
    total: facts.length,
    initiatives: columns.filter(({ initiative }) => initiative !== 0).length,
    withMoney: money.filter((cell) => cell.initiative !== 0 && cell.facts.length > 0).length,
  };
}

function columnsOf(dataset: Dataset, filters: Filters, facts: readonly Fact[]): readonly CountedColumn[] {
  const countOf = (initiative: Initiative): number =>
    facts.filter((fact) => fact.initiative === initiative).length;
  const proper = initiativesOf(dataset).flatMap((initiative): readonly CountedColumn[] => {
    const label = sectionAbout(dataset, initiative)?.label;
    return label && isChosen(filters, initiative) ? [{ initiative, label, count: countOf(initiative) }] : [];
  });
  return countOf(0) > 0 ? [...proper, { initiative: 0, label: null, count: countOf(0) }] : proper;
}
