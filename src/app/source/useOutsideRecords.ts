import { useMemo } from "react";
import { charts } from "../../charts/index";
import { usePageData } from "../page";
import { useGeography } from "../useGeography";
import { outsideRecordsOf, type OutsideRecords } from "../registry";

const none: OutsideRecords = { records: [], uses: new Map() };

/** The record outside the report, read when it is asked for; empty until it is there. */
export function useOutsideRecords(isAskedFor: boolean): OutsideRecords & { readonly isPending: boolean } {
  const { dataset } = usePageData();
  const { data: geography, isPending } = useGeography(isAskedFor);
  const outside = useMemo(
    () => (geography ? outsideRecordsOf(charts, { dataset, geography }) : none),
    [dataset, geography],
  );
  return { ...outside, isPending };
}
