import type { Statement } from "../../selectors/computed";
import type { ChartOption } from "../../render/echarts";
import { markedOf } from "../../render/marked";

/** A mark of a chart, and everything it stands for. */
interface WalkMark {
  readonly seriesIndex: number;
  readonly dataIndex: number;
  /** On a map, the code of its area. */
  readonly code: string | null;
  readonly statements: readonly Statement[];
}

/** A stop on a walk through a chart: a mark, or a further statement of a mark, such as the part of a whole. */
export interface WalkStop extends WalkMark {
  /** The statement spoken at the stop. */
  readonly said: Statement;
  /** 0 for the mark itself, then the number of the further statement. */
  readonly part: number;
  /** Its number among the marks, or among a mark's further statements, from 1. */
  readonly place: number;
  readonly count: number;
}

/**
 * All marks of a chart that have statements, series by series in the order of their data, each followed by its further
 * statements. Items with exactly the same statements, such as the counties of one prefecture, count as one mark: the first
 * of them.
 */
export function walkOf({ series }: ChartOption): readonly WalkStop[] {
  const list = Array.isArray(series) ? series : [series];
  const all = list.flatMap((one, seriesIndex) => {
    const data: unknown = one?.data;
    if (!Array.isArray(data)) return [];
    return data.flatMap((item: unknown, dataIndex): WalkMark[] => {
      const { statements, code } = markedOf(item);
      return statements.length > 0 ? [{ seriesIndex, dataIndex, code, statements }] : [];
    });
  });
  const firsts = new Map<readonly Statement[], WalkMark>();
  for (const mark of all) if (!firsts.has(mark.statements)) firsts.set(mark.statements, mark);
  const marks = [...firsts.values()];
  return marks.flatMap((mark, at) =>
    mark.statements.map((said, part): WalkStop => {
      const [place, count] = part === 0 ? [at + 1, marks.length] : [part, mark.statements.length - 1];
      return { ...mark, said, part, place, count };
    }),
  );
}

/** The statements whose source a stop opens: all of the mark, or a single one. */
export function opened({ part, said, statements }: WalkStop): readonly Statement[] {
  return part === 0 ? statements : [said];
}

/** The index of the stop that a key leads to: unchanged at the end of the walk, undefined if the key is not for the walk. */
export function nextPlace(key: string, place: number | null, length: number): number | undefined {
  if (length === 0) return undefined;
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
    default:
      return undefined;
  }
}
