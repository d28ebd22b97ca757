import { queryOptions } from "@tanstack/react-query";
import { reportCopyOf, type ReportCopy } from "./reportCopy";

/** One entry for each report, so that copies of two reports do not push each other out. */
function storageKey(sha256: string): string {
  return `guizhou-atlas.report.${sha256}`;
}

/** The copy kept on this machine that is the report letter by letter; null where there is none. */
async function keptCopy(sha256: string): Promise<ReportCopy | null> {
  const text = stored(sha256);
  if (text === null) return null;
  const copy = await reportCopyOf(text, sha256);
  return copy.isSame === false ? null : { ...copy, isKept: true };
}

/** Storage may be forbidden; then there is no copy. */
function stored(sha256: string): string | null {
  try {
    return window.localStorage.getItem(storageKey(sha256));
  } catch {
    return null;
  }
}

/** Keeps a copy that is the report on the reader's machine, where that is allowed; any other lasts as long as the page. */
export function keepCopy(copy: ReportCopy, sha256: string): ReportCopy {
  if (copy.isSame !== true) return copy;
  try {
    window.localStorage.setItem(storageKey(sha256), copy.text);
    return { ...copy, isKept: true };
  } catch {
    return copy;
  }
}

/** Removes the copy from the reader's machine. */
export function forgetCopy(sha256: string): void {
  try {
    window.localStorage.removeItem(storageKey(sha256));
  } catch {
    // What could not be stored need not be removed.
  }
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
