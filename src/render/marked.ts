import type { Statement } from "../selectors/computed";
import type { ChartOption } from "./echarts";

/** What an item of a series says it stands for. */
export interface Marked {
  readonly statements: readonly Statement[];
  /** The code of the area it stands for; null for anything else. */
  readonly code: string | null;
  /** A description apart from any statement, one string per line. */
  readonly about: readonly string[];
}

const nothing: Marked = { statements: [], code: null, about: [] };

function isStatements(list: unknown): list is readonly Statement[] {
  return Array.isArray(list);
}

/** What a datum says it stands for. */
export function markedOf(data: unknown): Marked {
  if (typeof data !== "object" || data === null) return nothing;
  const about: readonly unknown[] = "about" in data && Array.isArray(data.about) ? data.about : [];
  return {
    statements: "statements" in data && isStatements(data.statements) ? data.statements : nothing.statements,
    code: "code" in data && typeof data.code === "string" ? data.code : null,
    about: about.filter((line) => typeof line === "string"),
  };
}

/** What an item of a drawing says it stands for. */
export function marked({ series }: ChartOption, seriesIndex: number, dataIndex: number): Marked {
  const list = Array.isArray(series) ? series : [series];
  const data: unknown = list[seriesIndex]?.data;
  return markedOf(Array.isArray(data) ? data[dataIndex] : null);
}
