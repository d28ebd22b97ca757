import type { Initiative, Measure } from "../dataset/codes";
import type { Area, Dataset, Fact } from "../dataset/schema";
import type { Bilingual } from "../i18n/locale";
import { areaOf, factsOf } from "./facts";
import { choosableInitiatives, isChosen, type Filters } from "./filters";

/**
 * Candidates for an initiative's headline, most important first: one measure, or two that belong together (aid for schools
 * and for hospitals).
 */
const headlineMeasures: readonly (readonly Measure[])[] = [
  ["countiesPassed"],
  ["microCreditIssued"],
  ["recordsIntegrated"],
  ["trainingAttendances"],
  ["jointCommittees"],
  ["teachersSent", "doctorsSent"],
  ["documentsIssued"],
  ["fundPlaced"],
  ["aidMoney"],
  ["listLength"],
];

/** An initiative with its headline figures. */
export interface InitiativeHeadlines {
  readonly initiative: Initiative;
  readonly name: Bilingual;
  /** A description in one or two sentences, in our own words. */
  readonly summary: Bilingual;
  /** One figure, or two that belong together; each is the largest of its measure. */
  readonly figures: readonly Fact[];
  /** The areas that the figures apply to, each once. */
  readonly areas: readonly Area[];
  /** Whether everything applies to the whole province. */
  readonly isProvince: boolean;
}

function largestOf(dataset: Dataset, initiative: Initiative, measure: Measure): Fact | null {
  const facts = factsOf(dataset, { initiatives: [initiative] }, { measure });
  return facts.reduce<Fact | null>(
    (largest, fact) => (largest && largest.value >= fact.value ? largest : fact),
    null,
  );
}

/** The initiatives that the filters leave, each with its headline figures; null if none is left. */
export function headlines(dataset: Dataset, filters: Filters): readonly InitiativeHeadlines[] | null {
  const cards = choosableInitiatives
    .filter((initiative) => isChosen(filters, initiative))
    .flatMap((initiative): readonly InitiativeHeadlines[] => {
      const section = dataset.sections.find(({ section: number }) => number === initiative);
      const figures = headlineMeasures
        .map((group) =>
          group.map((measure) => largestOf(dataset, initiative, measure)).filter((fact) => fact !== null),
        )
        .find((facts) => facts.length > 0);
      if (!section || !figures) return [];
      const areas = [...new Set(figures.map((fact) => areaOf(dataset, fact)))].filter(
        (area) => area !== null,
      );
      const isProvince = areas.every(({ level }) => level === "province");
      return [{ initiative, name: section.label, summary: section.summary, figures, areas, isProvince }];
    });
  return cards.length === 0 ? null : cards;
}
