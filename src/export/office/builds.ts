import type { NativeChart } from "../../render/nativeChart";
import type { MarkGroup } from "../drawing/markGroups";
import type { ChartSlide } from "./deck";
import { sheetRows } from "./sheetCells";

/** The most clicks that marks get one by one; of more, those that look alike come together. */
const mostClicks = 20;

function lookOf({ items }: MarkGroup): string {
  const outline = items.find((item) => item.kind === "outline" && (item.fill ?? item.hatching));
  const letters = items.flatMap((item) => (item.kind === "frame" ? item.lines.flat() : []));
  return JSON.stringify(outline?.kind === "outline" ? [outline.fill, outline.hatching] : letters[0]?.paint);
}

/**
 * The groups of a drawing that appear at a click, a mark a click, in the order in which statements are read. What stands
 * for no statement is there from the start.
 */
export function drawingSteps(
  groups: readonly MarkGroup[],
  origins: ChartSlide["origins"],
): readonly (readonly MarkGroup[])[] {
  const order = new Map(Object.keys(origins).map((id, place) => [id, place]));
  const placeOf = ({ words }: MarkGroup): number => order.get(words?.statement ?? "") ?? -1;
  const read = groups
    .filter((group) => placeOf(group) >= 0)
    .sort((one, other) => placeOf(one) - placeOf(other));
  const byMark = together(read, ({ words }) => words);
  return byMark.length > mostClicks ? together(read, lookOf) : byMark;
}

function together<Thing>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => unknown,
): readonly (readonly Thing[])[] {
  const groups = new Map<unknown, Thing[]>();
  for (const thing of things) groups.set(keyOf(thing), [...(groups.get(keyOf(thing)) ?? []), thing]);
  return [...groups.values()];
}

/** The categories of a PowerPoint chart that appear at a click; an empty row between groups comes with what follows it. */
export function chartSteps(chart: NativeChart): readonly (readonly number[])[] {
  const steps: number[][] = [];
  let waiting: number[] = [];
  for (const [place, row] of sheetRows(chart).entries()) {
    waiting.push(place);
    if (row.place === null) continue;
    steps.push(waiting);
    waiting = [];
  }
  return steps;
}

/** How many clicks the chart of a slide takes to be there; 0 where it is there at once. */
export function clicksOf({ body, origins }: Pick<ChartSlide, "body" | "origins">): number {
  if ("svg" in body || body.form === "table") return 0;
  if (body.form === "drawing") return drawingSteps(body.groups, origins).length;
  return chartSteps(body).length + (body.asides.length > 0 ? 1 : 0);
}
