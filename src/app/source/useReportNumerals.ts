import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { exclusionsQuery } from "../../dataset/datasetQuery";
import type { Exclusions } from "../../dataset/exclusions";
import type { ReportCopy } from "../../dataset/reportCopy";
import { reportNumerals, type ReportNumeral } from "../../dataset/reportNumerals";
import { usePageData } from "../page";

/** The numerals of a copy, and the reasons why some of them are not figures. */
export interface ReadNumerals {
  readonly numerals: readonly ReportNumeral[];
  readonly reasons: Exclusions["reasons"];
}

/**
 * All numerals of the reader's copy with their meanings; `read` is null until there is a copy and the exclusions are loaded.
 */
export function useReportNumerals(copy: ReportCopy | null | undefined) {
  const { dataset } = usePageData();
  const query = useQuery({ ...exclusionsQuery, enabled: Boolean(copy) });
  const exclusions = query.data;
  const read = useMemo(
    (): ReadNumerals | null =>
      copy && exclusions
        ? { numerals: reportNumerals(copy.sections, dataset, exclusions), reasons: exclusions.reasons }
        : null,
    [copy, exclusions, dataset],
  );
  return { read, query };
}
