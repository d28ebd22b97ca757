import { drawnStatuses, type Status } from "../dataset/codes";
import type { Bilingual } from "../i18n/locale";
import { statusWords } from "../wording/words";

/** The fill of a mark: that of its status, or a soft one for the whole around a reported result. */
export const fills = [...drawnStatuses, "whole"] as const;
export type Fill = (typeof fills)[number];

/** The meaning of each fill in a legend. */
export const fillWords: Readonly<Record<Fill, Bilingual>> = {
  ...statusWords,
  whole: { zh: "整体，实心部分包含在内", en: "whole, including the solid part" },
};

/** The fill of a status. A rank has no size and is filled like a result. */
export function fillOf(status: Status): Fill {
  return status === "rank" ? "actual" : status;
}
