import type { Statement } from "../selectors/computed";
import type { ChartOption } from "./echarts";

/** What an item of a series stands for, as far as it says. */
export interface Marked {
  readonly statements: readonly Statement[];
  /** The code of the area that it is; null for anything else. */
  readonly code: string | null;
}

function isStatements(list: unknown): list is readonly Statement[] {
  return Array.isArray(list);
}

/** What a datum says it stands for. */
function markedOf(data: unknown): Marked {
  if (typeof data !== "object" || data === null) return { statements: [], code: null };
  return {
    statements: "statements" in data && isStatements(data.statements) ? data.statements : [],
    code: "code" in data && typeof data.code === "string" ? data.code : null,
  };
}

/** What an item of a drawing stands for. */
export function marked({ series }: ChartOption, seriesIndex: number, dataIndex: number): Marked {
  const list = Array.isArray(series) ? series : [series];
  const data: unknown = list[seriesIndex]?.data;
  return markedOf(Array.isArray(data) ? data[dataIndex] : null);
}
