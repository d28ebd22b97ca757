import type { Status } from "../dataset/codes";

/** How a mark is filled: a reported result, the whole around one, a plan, or a size or rule. */
export const fills = ["actual", "whole", "target", "rule"] as const;
export type Fill = (typeof fills)[number];

/** The fill of a status. A rank has no size and is filled like a result. */
export function fillOf(status: Status): Fill {
  return status === "rank" ? "actual" : status;
}
