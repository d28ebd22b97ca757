import { holds, overlap } from "../../render/boxGeometry";
import { remembered } from "../../render/remembered";
import type { Box } from "../../render/shapes";
import type { FramedItem } from "./textFrames";
import type { DrawnOutline } from "./drawnItems";

/** The name of a mark, its text alternative, and what it stands for. */
export interface MarkWords {
  readonly name: string;
  readonly description: string;
  /** The id of the first statement that it stands for; null if there is none. */
  readonly statement: string | null;
}

/** Items that belong to one mark, or to none. */
export interface MarkGroup {
  readonly words: MarkWords | null;
  readonly items: readonly FramedItem[];
}

const isUnseen = (item: FramedItem): item is DrawnOutline =>
  item.kind === "outline" && !item.fill && !item.hatching && !item.stroke;

/**
 * The items of a picture grouped by mark, in drawing order. An item belongs to the mark that it names or, if it names none,
 * to the smallest invisible mark area around it. It joins the group of its mark, unless that would move it below an item in
 * between that it overlaps.
 */
export function markGroups(
  items: readonly FramedItem[],
  wordsOf: (mark: string) => MarkWords | null,
): readonly MarkGroup[] {
  const words = remembered(wordsOf);
  const areas = items
    .filter(isUnseen)
    .flatMap(({ mark, box }) => (mark !== null && words(mark) ? [{ mark, box }] : []))
    .sort((one, other) => sizeOf(one.box) - sizeOf(other.box));
  const groups: { readonly mark: string | null; readonly items: FramedItem[] }[] = [];
  for (const item of withoutHatchingApart(items.filter((each) => !isUnseen(each)))) {
    const own = item.mark !== null && words(item.mark) ? item.mark : null;
    const mark = own ?? areas.find(({ box }) => holds(box, item.box, tolerance))?.mark ?? null;
    const at = mark === null ? -1 : groups.map((group) => group.mark).lastIndexOf(mark);
    const isFree =
      at !== -1 &&
      groups.slice(at + 1).every((group) => group.items.every(({ box }) => !overlap(box, item.box)));
    if (isFree) groups[at]?.items.push(item);
    else groups.push({ mark, items: [item] });
  }
  return groups.map(({ mark, items: own }) => ({ words: mark === null ? null : words(mark), items: own }));
}

/** Merges each hatching, which is drawn as an area of its own, into the area that it hatches. */
function withoutHatchingApart(items: readonly FramedItem[]): readonly FramedItem[] {
  const merged: FramedItem[] = [];
  for (const item of items) {
    const before = merged.at(-1);
    const isOnLast =
      item.kind === "outline" && item.hatching && before?.kind === "outline" && isSamePlace(before, item);
    if (isOnLast) {
      merged[merged.length - 1] = {
        ...before,
        hatching: item.hatching,
        ...(before.stroke || !item.stroke ? {} : { stroke: item.stroke, strokeWidth: item.strokeWidth }),
      };
    } else {
      merged.push(item);
    }
  }
  return merged;
}

function isSamePlace(one: DrawnOutline, other: DrawnOutline): boolean {
  return (
    one.steps.length === other.steps.length &&
    (["x", "y", "width", "height"] as const).every((side) => Math.abs(one.box[side] - other.box[side]) < 0.5)
  );
}

const sizeOf = ({ width, height }: Box): number => width * height;

/** px by which an item may reach beyond its mark's area. */
const tolerance = 4;
