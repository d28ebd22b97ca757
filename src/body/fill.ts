import { drawnStatuses, type Status } from "../dataset/codes";

/** How a mark is filled: by its status, or softly as the whole that contains a reported result. */
export const fills = [...drawnStatuses, "whole"] as const;
export type Fill = (typeof fills)[number];

/** The fill of a status. A rank has no size and is filled like a result. */
export function fillOf(status: Status): Fill {
  return status === "rank" ? "actual" : status;
}
