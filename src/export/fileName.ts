import type { Locale } from "../i18n/locale";
import { writeFilters, type Filters } from "../selectors/filters";

interface FileSubject {
  readonly chart: string;
  /** The chart's mode, empty where it has one only. */
  readonly mode: string;
  readonly filters: Filters;
  readonly locale: Locale;
}

/** A picture's file name, from chart, mode, filter and language: `guizhou-atlas_funds_5-8_zh.png`. */
export function fileName({ chart, mode, filters, locale }: FileSubject, extension: string): string {
  const chosen = writeFilters(filters)?.replaceAll(",", "-") ?? "";
  const parts = ["guizhou-atlas", chart, mode, chosen, locale].filter((part) => part !== "");
  return `${parts.join("_")}.${extension}`;
}
