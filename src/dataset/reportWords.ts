import type { Bilingual } from "../i18n/locale";
import type { Dataset } from "./schema";

type Described = Pick<Dataset, "page" | "report">;

/** How the names of files begin that are made from a dataset: as it says itself, or with its translated title. */
export function filePrefix({ page, report }: Described): string {
  const words = report.citedAs.translated.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return page?.files ?? (words.join("-").slice(0, 40).replace(/-$/, "") || `report-${report.series}`);
}

/** The title of a talk whose presenter has given it none. */
export function talkTitle({ page, report }: Described): Bilingual {
  return page?.talk ?? report.title;
}
