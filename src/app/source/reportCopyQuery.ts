import { queryOptions } from "@tanstack/react-query";
import { reportCopyOf, type ReportCopy } from "../../dataset/reportCopy";
import { isText, shapeOf } from "../shape";
import { forgetStored, readStored, storeValue } from "../useStored";

const textShape = shapeOf((value) => (isText(value) ? value : undefined));

/** One entry for each report, so that copies of two reports do not push each other out. */
const keyOf = (sha256: string): string => `report.${sha256}`;

/** The copy kept on this machine that is the report letter by letter; null where there is none. */
async function keptCopy(sha256: string): Promise<ReportCopy | null> {
  const text = readStored(keyOf(sha256), textShape, "");
  if (text === "") return null;
  const copy = await reportCopyOf(text, sha256);
  return copy.isSame === false ? null : { ...copy, isKept: true };
}

/** Keeps a copy that is the report on the reader's machine, where that is allowed; any other lasts as long as the page. */
export function keepCopy(copy: ReportCopy, sha256: string): ReportCopy {
  if (copy.isSame !== true) return copy;
  return storeValue(keyOf(sha256), copy.text) ? { ...copy, isKept: true } : copy;
}

/** Removes the copy from the reader's machine. */
export function forgetCopy(sha256: string): void {
  forgetStored(keyOf(sha256));
}

/** The reader's copy of the report with a given SHA-256; null while the reader has given none. */
export function reportCopyQuery(sha256: string) {
  return queryOptions({
    queryKey: ["reportCopy", sha256],
    queryFn: () => keptCopy(sha256),
    staleTime: Infinity,
    gcTime: Infinity,
    networkMode: "always",
    retry: false,
    refetchOnWindowFocus: false,
  });
}
