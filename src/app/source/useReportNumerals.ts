import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { exclusionsQuery } from "../../dataset/datasetQuery";
import type { Exclusions } from "../../dataset/exclusions";
import type { ReportCopy } from "../../dataset/reportCopy";
import { reportNumerals, type ReportNumeral } from "../../dataset/reportNumerals";
import { usePageData } from "../page";

/** The numerals of a copy, and why those that are no figures are none. */
export interface ReadNumerals {
  readonly numerals: readonly ReportNumeral[];
  readonly reasons: Exclusions["reasons"];
}

/** Every numeral of the reader's copy with what it is; `read` is null until there is a copy and the exclusions are read. */
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
