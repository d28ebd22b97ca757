import { filePrefix } from "../dataset/reportWords";
import type { Dataset } from "../dataset/schema";
import type { Locale } from "../i18n/locale";
import { writeFilters, type Filters } from "../selectors/filters";

interface FileSubject {
  readonly dataset: Dataset;
  readonly chart: string;
  /** The chart's mode; empty if it has only one. */
  readonly mode: string;
  /** What sets the picture's look apart from the usual one; empty if nothing does. */
  readonly look: readonly string[];
  readonly filters: Filters;
  readonly locale: Locale;
}

/** A file name made of the dataset's own beginning, chart, mode, look, filter and language: `survey_funds_square_dark_5-8_zh.png`. */
export function fileName(
  { dataset, chart, mode, look, filters, locale }: FileSubject,
  extension: string,
): string {
  const chosen = writeFilters(filters)?.replaceAll(",", "-") ?? "";
  const parts = [filePrefix(dataset), chart, mode, ...look, chosen, locale].filter((part) => part !== "");
  return `${parts.join("_")}.${extension}`;
}
