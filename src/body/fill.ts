import { drawnStatuses, type Status } from "../dataset/codes";
import type { Bilingual } from "../i18n/locale";
import { statusWords } from "../wording/words";

/** How a mark is filled: by its status, or softly as the whole that contains a reported result. */
export const fills = [...drawnStatuses, "whole"] as const;
export type Fill = (typeof fills)[number];

/** What a legend says of each fill. */
export const fillWords: Readonly<Record<Fill, Bilingual>> = {
  ...statusWords,
  whole: { zh: "整体，实心部分包含在内", en: "whole, including the solid part" },
};

/** The fill of a status. A rank has no size and is filled like a result. */
export function fillOf(status: Status): Fill {
  return status === "rank" ? "actual" : status;
}
