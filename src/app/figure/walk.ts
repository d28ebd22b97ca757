import type { Statement } from "../../selectors/computed";
import type { ChartOption } from "../../render/echarts";

/** A mark on the way of the arrow keys. */
export interface WalkStop {
  readonly seriesIndex: number;
  readonly dataIndex: number;
  readonly statements: readonly Statement[];
}

interface Answering {
  readonly statements: readonly Statement[];
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

/**
 * All marks of a chart that stand for something, series by series, in the order of their data. Items that answer for
 * the very same statements, such as the counties of one prefecture, are one stop: the first of them.
 */
export function walkOf({ series }: ChartOption): readonly WalkStop[] {
  const list = Array.isArray(series) ? series : [series];
  const stops = list.flatMap((one, seriesIndex) => {
    const data: unknown = one?.data;
    if (!Array.isArray(data)) return [];
    return data.flatMap((item: unknown, dataIndex) =>
      answers(item) ? [{ seriesIndex, dataIndex, statements: item.statements }] : [],
    );
  });
  const firsts = new Map<readonly Statement[], WalkStop>();
  for (const stop of stops) if (!firsts.has(stop.statements)) firsts.set(stop.statements, stop);
  return [...firsts.values()];
}
