import type { Shown } from "../selectors/computed";
import type { ChartOption } from "./echarts";

/** A mark on the way of the arrow keys. */
export interface WalkStop {
  readonly seriesIndex: number;
  readonly dataIndex: number;
  readonly statements: readonly Shown[];
}

interface Answering {
  readonly statements: readonly Shown[];
}

function answers(item: unknown): item is Answering {
  return (
    typeof item === "object" &&
    item !== null &&
    "statements" in item &&
    Array.isArray(item.statements) &&
    item.statements.length > 0
  );
}

/** All marks of a chart that stand for something, series by series, in the order of their data. */
export function walkOf({ series }: ChartOption): readonly WalkStop[] {
  const list = Array.isArray(series) ? series : [series];
  return list.flatMap((one, seriesIndex) => {
    const data: unknown = one?.data;
    if (!Array.isArray(data)) return [];
    return data.flatMap((item: unknown, dataIndex) =>
      answers(item) ? [{ seriesIndex, dataIndex, statements: item.statements }] : [],
    );
  });
}
