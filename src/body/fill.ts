import type { DrawnStatus, Status } from "../dataset/codes";

/** How a mark is filled: by its status, or as the whole around a reported result. */
export type Fill = DrawnStatus | "whole";

/** The fill of a status. A rank has no size and is filled like a result. */
export function fillOf(status: Status): Fill {
  return status === "rank" ? "actual" : status;
}
