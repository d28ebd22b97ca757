import type { Statement } from "../../selectors/computed";
import type { ChartOption } from "../../render/echarts";
import { markedOf } from "../../render/marked";

/** A mark on the way of the arrow keys. */
export interface WalkStop {
  readonly seriesIndex: number;
  readonly dataIndex: number;
  readonly statements: readonly Statement[];
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
    return data.flatMap((item: unknown, dataIndex) => {
      const { statements } = markedOf(item);
      return statements.length > 0 ? [{ seriesIndex, dataIndex, statements }] : [];
    });
  });
  const firsts = new Map<readonly Statement[], WalkStop>();
  for (const stop of stops) if (!firsts.has(stop.statements)) firsts.set(stop.statements, stop);
  return [...firsts.values()];
}

/** The place in the walk that a key leads to: null leaves the walk, undefined means the key is not for us. */
export function nextPlace(key: string, place: number | null, length: number): number | null | undefined {
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
      return place === null ? 0 : Math.min(place + 1, length - 1);
    case "ArrowLeft":
    case "ArrowUp":
      return place === null ? length - 1 : Math.max(place - 1, 0);
    case "Home":
      return 0;
    case "End":
      return length - 1;
    case "Escape":
      return place === null ? undefined : null;
    default:
      return undefined;
  }
}
