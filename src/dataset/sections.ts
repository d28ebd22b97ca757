import { closingSection, type Initiative } from "./codes";
import type { Dataset, Section } from "./schema";

/** The initiative that a section is about; 0 for one that stands outside them. */
export function initiativeIn({ section, initiative }: Pick<Section, "section" | "initiative">): Initiative {
  return initiative ?? (section < closingSection ? section : 0);
}

const known = new WeakMap<Dataset, readonly Initiative[]>();

/** A report's initiatives, in ascending order. */
export function initiativesOf(dataset: Dataset): readonly Initiative[] {
  const found =
    known.get(dataset) ??
    [...new Set(dataset.sections.map(initiativeIn))]
      .filter((initiative) => initiative !== 0)
      .sort((first, second) => first - second);
  known.set(dataset, found);
  return found;
}

/** The first section about an initiative; null if the report has none. */
export function sectionAbout(dataset: Dataset, initiative: Initiative): Section | null {
  return dataset.sections.find((section) => initiativeIn(section) === initiative) ?? null;
}
