import type { Boxes } from "../../body/box";
import type { Mark } from "../marks";
import type { Canvas } from "../theme";
import type { Locale } from "../../i18n/locale";
import { remembered } from "../remembered";
import { penOf } from "../pen";
import { layRoot } from "./layBox";
import type { Laid, Level, Setting } from "./laid";

/** Sizes, largest first. Those above the usual ones are for slides on which a diagram has room to spare. */
const largeLevels: readonly Level[] = [
  { digits: 5, words: 1.6, air: 1.2 },
  { digits: 4.2, words: 1.4, air: 1.2 },
  { digits: 3.5, words: 1.3, air: 1.2 },
  { digits: 2.9, words: 1.2, air: 1.1 },
  { digits: 2.5, words: 1.1, air: 1 },
  { digits: 2.2, words: 1, air: 1 },
];
const usualLevels: readonly Level[] = [
  { digits: 1.9, words: 1, air: 1 },
  { digits: 1.75, words: 1, air: 0.9 },
  { digits: 1.6, words: 1, air: 0.8 },
  { digits: 1.45, words: 1, air: 0.65 },
  { digits: 1.3, words: 1, air: 0.5 },
];

/** How many of the usual sizes the page may use. The smaller ones are for pictures that are short of height. */
const naturalLevels = 3;

/** The most by which distances are multiplied to use spare height, and the number of steps to get there. */
const mostAir = 2.6;
const airSteps = 16;
/** A picture that would fill a smaller share of its height is laid out in larger letters, even in a less suitable way. */
const leastUse = 0.6;
/** The most by which a diagram is stretched to use the remaining height, as a multiple of its own. */
const mostGrowth = 1.15;
/** Tolerance for rounding, in em. */
const tolerance = 0.015;

/** A diagram of boxes with everything in its place; lengths are in em. */
export interface BoxesLayout {
  readonly naturalHeight: (width: number) => number;
  readonly leastHeight: (width: number) => number;
  /** The marks to draw in a frame, in px. */
  readonly marks: (canvas: Canvas) => readonly Mark[];
}

/** Lays out a diagram in the largest letters that fit, and gives spare height to the distances between boxes. */
export function boxesLayout({ root }: Boxes, locale: Locale): BoxesLayout {
  const laidAt = (width: number, level: Level, prefers: Setting["prefers"] = "best"): Laid =>
    layRoot(root, width, { locale, level, prefers });
  const lowestAt = (width: number): readonly Laid[] =>
    usualLevels.map((level) => laidAt(width, level, "lowest"));
  const naturalAt = (width: number): Laid =>
    bestOf(usualLevels.slice(0, naturalLevels).map((level) => laidAt(width, level))) ??
    lowestOf(lowestAt(width));
  /** The largest level that fits, with as much space between boxes as the height allows; null if none fits. */
  const largest = (width: number, height: number, mostCompromises: number): Laid | null => {
    const fits = (laid: Laid): boolean => laid.isReadable && laid.height <= height + tolerance;
    for (const level of [...largeLevels, ...usualLevels]) {
      const laid = laidAt(width, level);
      if (!fits(laid) || laid.compromises > mostCompromises) continue;
      return mostAired(laid, (air) => {
        const aired = laidAt(width, { ...level, air: level.air * air });
        return fits(aired) && aired.compromises <= laid.compromises ? aired : null;
      });
    }
    return null;
  };
  const fitting = (width: number, height: number): Laid => {
    const best = largest(width, height, naturalAt(width).compromises);
    if (best && best.height >= height * leastUse) return best;
    const any = largest(width, height, Infinity) ?? best;
    if (any) return any;
    const lowest = lowestAt(width);
    return lowest.find((laid) => laid.isReadable && laid.height <= height + tolerance) ?? lowestOf(lowest);
  };
  return {
    naturalHeight: (width) => naturalAt(width).height,
    leastHeight: remembered((width) => lowestOf(lowestAt(width)).height),
    marks: ({ width, height, em, palette }) => {
      const laid = fitting(width / em, height / em);
      const used = Math.max(laid.height, Math.min(height / em, laid.height * mostGrowth));
      const y = Math.max(0, height / em - used) / 2;
      return laid.draw({ x: 0, y, width: width / em, height: used }, penOf(em, palette));
    },
  };
}

/** The layout with the most space between boxes that still fits, found by bisection; `plain` if there is none to spare. */
function mostAired(plain: Laid, fittingWith: (air: number) => Laid | null): Laid {
  let [best, fits, tooMuch] = [plain, 0, airSteps + 1];
  while (tooMuch - fits > 1) {
    const step = Math.ceil((fits + tooMuch) / 2);
    const aired = fittingWith(1 + ((mostAir - 1) * step) / airSteps);
    if (aired) [best, fits] = [aired, step];
    else tooMuch = step;
  }
  return best;
}

/** The readable layout with the fewest compromises, the first of equals; undefined if none is readable. */
function bestOf(all: readonly Laid[]): Laid | undefined {
  const readable = all.filter(({ isReadable }) => isReadable);
  const fewest = Math.min(...readable.map(({ compromises }) => compromises));
  return readable.find(({ compromises }) => compromises === fewest);
}

/** The lowest of several layouts, readable ones first. */
function lowestOf(all: readonly Laid[]): Laid {
  const readable = all.filter(({ isReadable }) => isReadable);
  return (readable.length > 0 ? readable : all).reduce((lowest, each) =>
    each.height < lowest.height ? each : lowest,
  );
}
