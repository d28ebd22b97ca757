import { useMemo } from "react";
import { charts } from "../../charts/index";
import { usePageData } from "../page";
import { useGeography } from "../useGeography";
import { outsideRecordsOf, type OutsideRecords } from "../registry";

const none: OutsideRecords = { records: [], uses: new Map() };

/** The outside record, loaded when asked for; empty until then. */
export function useOutsideRecords(isAskedFor: boolean): OutsideRecords & { readonly isPending: boolean } {
  const { dataset } = usePageData();
  const { data: geography, isPending } = useGeography(isAskedFor);
  const outside = useMemo(
    () => (geography ? outsideRecordsOf(charts, { dataset, geography }) : none),
    [dataset, geography],
  );
  return { ...outside, isPending };
}
