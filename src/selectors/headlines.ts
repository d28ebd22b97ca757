import type { Initiative, Measure } from "../dataset/codes";
import { initiativesOf, sectionAbout } from "../dataset/sections";
import type { Area, Dataset, Fact } from "../dataset/schema";
import type { Bilingual } from "../i18n/locale";
import { areaOf, factsOf } from "./facts";
import { isChosen, type Filters } from "./filters";

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
  const facts = factsOf(dataset, { initiatives: [initiative] }, { measure }).filter(isReported);
  return facts.reduce<Fact | null>(
    (largest, fact) => (largest && largest.value >= fact.value ? largest : fact),
    null,
  );
}

/** The first figure that an initiative reports, where it has none of the headline measures. */
function firstOf(dataset: Dataset, initiative: Initiative): readonly Fact[] {
  const first = dataset.facts.find(
    (fact) => fact.initiative === initiative && fact.status !== "rank" && isReported(fact),
  );
  return first ? [first] : [];
}

/** Whether a figure is more than a plan. */
function isReported({ status }: Fact): boolean {
  return status !== "target";
}

/** The initiatives that the filters leave, each with its headline figures; null if none is left. */
export function headlines(dataset: Dataset, filters: Filters): readonly InitiativeHeadlines[] | null {
  const cards = initiativesOf(dataset)
    .filter((initiative) => isChosen(filters, initiative))
    .flatMap((initiative): readonly InitiativeHeadlines[] => {
      const section = sectionAbout(dataset, initiative);
      const figures =
        headlineMeasures
          .map((group) =>
            group.map((measure) => largestOf(dataset, initiative, measure)).filter((fact) => fact !== null),
          )
          .find((facts) => facts.length > 0) ?? firstOf(dataset, initiative);
      if (!section || figures.length === 0) return [];
      const areas = [...new Set(figures.map((fact) => areaOf(dataset, fact)))].filter(
        (area) => area !== null,
      );
      const isProvince = areas.every(({ level }) => level === "province");
      return [{ initiative, name: section.label, summary: section.summary, figures, areas, isProvince }];
    });
  return cards.length === 0 ? null : cards;
}
