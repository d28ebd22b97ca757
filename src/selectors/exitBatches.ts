import type { Dataset, Fact, Place } from "../dataset/schema";
import type { Bilingual } from "../i18n/locale";
import { factsOf } from "./facts";
import { isChosen, type Filters } from "./filters";
import { grouped } from "./grouped";
import { areaById } from "./byId";

/** A county that the report names. */
export interface NamedCounty {
  /** Its short name, since the picture says that all of them are counties. */
  readonly name: Bilingual;
  readonly place: Place;
}

/** Counties that exited from poverty, or are to exit, in one batch. */
export interface ExitBatch {
  /** Their number, as a result or a plan. */
  readonly counties: Fact;
  /** Those that the report names. */
  readonly named: readonly NamedCounty[];
  /** The number of those that it does not name. */
  readonly unnamed: number;
}

/** More counties than this cannot be shown as a tile each. */
const mostCounties = 400;

/**
 * The batches of counties, results first. They are different counties in different years, so they form no trend and no sum.
 * Null if none is left, or if one is too large to show county by county.
 */
export function exitBatches(dataset: Dataset, filters: Filters): readonly ExitBatch[] | null {
  const placesOf = grouped(
    dataset.places
      .filter(({ initiative }) => isChosen(filters, initiative))
      .flatMap((place) => place.facts.map((fact) => ({ place, fact }))),
    ({ fact }) => fact,
  );
  const batches = [
    ...factsOf(dataset, filters, { measure: "countiesPassed", status: "actual" }),
    ...factsOf(dataset, filters, { measure: "countiesPlanned", status: "target" }),
  ].map((counties) => {
    const named = (placesOf.get(counties.id) ?? []).flatMap(({ place }) => {
      const area = areaById(dataset, place.area);
      return area?.level === "county"
        ? [{ name: { ...area.label, en: area.label.en.replace(/ County$/, "") }, place }]
        : [];
    });
    return { counties, named, unnamed: counties.value - named.length };
  });
  const isTooLarge = batches.some(({ counties }) => counties.value > mostCounties);
  return batches.length === 0 || isTooLarge ? null : batches;
}
