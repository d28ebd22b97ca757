import type { Locale } from "../i18n/locale";
import { writeFilters, type Filters } from "../selectors/filters";

interface FileSubject {
  readonly chart: string;
  /** The chart's mode, empty where it has one only. */
  readonly mode: string;
  /** The size's name, empty where it is the usual one. */
  readonly size: string;
  readonly filters: Filters;
  readonly locale: Locale;
}

/** A file's name, from chart, mode, size, filter and language: `guizhou-atlas_funds_square_5-8_zh.png`. */
export function fileName({ chart, mode, size, filters, locale }: FileSubject, extension: string): string {
  const chosen = writeFilters(filters)?.replaceAll(",", "-") ?? "";
  const parts = ["guizhou-atlas", chart, mode, size, chosen, locale].filter((part) => part !== "");
  return `${parts.join("_")}.${extension}`;
}
