import type { Dataset, Fact } from "../dataset/schema";
import type { Initiative } from "../dataset/codes";

/** The reader's choice of what to see. */
export interface Filters {
  /** The chosen initiatives in ascending order; null shows everything, including the context; empty shows nothing. */
  readonly initiatives: readonly Initiative[] | null;
}

export const noFilters: Filters = { initiatives: null };

/** Whether an initiative is shown. */
export function isChosen(filters: Filters, initiative: Initiative): boolean {
  return filters.initiatives?.includes(initiative) ?? true;
}

/** The facts that pass the filters, in the dataset's order. */
export function chosenFacts(dataset: Dataset, filters: Filters): readonly Fact[] {
  return dataset.facts.filter((fact) => isChosen(filters, fact.initiative));
}

/** The filters after the reader has toggled one initiative. Starting from everything, only this one is then chosen. */
export function toggled(filters: Filters, initiative: Initiative): Filters {
  const chosen = filters.initiatives ?? [];
  const rest = chosen.filter((other) => other !== initiative);
  if (rest.length < chosen.length) return { initiatives: rest };
  return { initiatives: [...chosen, initiative].sort((a, b) => a - b) };
}

/**
 * Reads filters from the text in the URL, and lists the parts of it that are not initiatives. Until the report's initiatives
 * are known, any number may be one.
 */
export function readFilters(
  text: string | null,
  known: readonly Initiative[] | null = null,
): {
  readonly filters: Filters;
  readonly ignored: readonly string[];
} {
  if (text === null || text === "") return { filters: noFilters, ignored: [] };
  if (text === "none") return { filters: { initiatives: [] }, ignored: [] };
  const parts = text.split(",").map((part) => part.trim());
  const isInitiative = (part: string) =>
    known?.some((initiative) => String(initiative) === part) ?? /^[1-9]\d?$/.test(part);
  const named = [...new Set(parts.filter(isInitiative).map(Number))].sort((a, b) => a - b);
  return {
    filters: named.length === 0 ? noFilters : { initiatives: named },
    ignored: parts.filter((part) => !isInitiative(part)),
  };
}

/** Filters as text for the URL; null if nothing is filtered. */
export function writeFilters({ initiatives: chosen }: Filters): string | null {
  if (chosen === null) return null;
  return chosen.length === 0 ? "none" : chosen.join(",");
}

/**
 * Reduces the filters to the initiatives covered by a chart; no filter if all of these are chosen. Filters that make no
 * difference to a chart thus become equal, so that it is not redrawn.
 */
export function relevantFilters(filters: Filters, present: readonly Initiative[]): Filters {
  const { initiatives: chosen } = filters;
  if (chosen === null || present.every((initiative) => chosen.includes(initiative))) return noFilters;
  return { initiatives: chosen.filter((initiative) => present.includes(initiative)) };
}
