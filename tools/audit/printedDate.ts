/**
 * A date parsed from the report: ISO 8601 at the printed precision, whether it was inferred from 去年, and whether it says 年初.
 */
export interface PrintedDate {
  readonly date: string;
  readonly inferred: boolean;
  readonly early: boolean;
}

const dated =
  /^(?:(?<year>\d{4})年|(?<last>去年))(?<early>年?初)?(?:(?<month>\d{1,2})月)?(?:(?<day>\d{1,2})日)?/;

/** The date at the start of a printed time (2018年10月17日, 去年9月, 2019-01-16); null if there is none (目前). */
export function printedDate(printed: string, lastYear: number): PrintedDate | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(printed)) return { date: printed, inferred: false, early: false };
  const groups = dated.exec(printed)?.groups;
  if (groups === undefined) return null;
  const parts = [groups.year ?? String(lastYear), groups.month, groups.day];
  const date = parts.flatMap((part) => (part === undefined ? [] : [part.padStart(2, "0")])).join("-");
  return { date, inferred: groups.last !== undefined, early: groups.early !== undefined };
}
