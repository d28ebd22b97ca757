import type { Boxes } from "../../body/boxes";
import type { Mark } from "../../chart-kit/marks";
import type { Frame } from "../../chart-kit/theme";
import type { Locale } from "../../i18n/locale";
import { penOf } from "../pen";
import { layRoot } from "./layBox";
import type { Laid, Level, Setting } from "./laid";

/** Sizes, the largest first. What is larger than usual is for slides on which a diagram has room to spare. */
const largeLevels: readonly Level[] = [
  { digits: 6, words: 1.7, air: 1.2 },
  { digits: 5, words: 1.55, air: 1.2 },
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

/** How far distances may grow to use spare height, as a multiple, and in how many steps. */
const mostAir = 2.6;
const airSteps = 16;
/** How much of the rest cards take by growing, as a multiple of their height. */
const mostGrowth = 1.15;
/** Half a px is lost to rounding. */
const tolerance = 0.05;

/** A diagram of boxes with a place for everything in it; lengths are in em. */
export interface BoxesLayout {
  readonly naturalHeight: (width: number) => number;
  readonly leastHeight: (width: number) => number;
  /** What is drawn in a frame, in px. */
  readonly marks: (frame: Frame) => readonly Mark[];
}

/** Lays out a diagram: in the largest letters that fit, with spare height given to the distances between things. */
export function boxesLayout({ root }: Boxes, locale: Locale): BoxesLayout {
  const laidAt = (width: number, level: Level, prefers: Setting["prefers"]): Laid =>
    layRoot(root, width, { locale, level, prefers });
  const leastAt = (width: number): Laid =>
    lowestOf(usualLevels.map((level) => laidAt(width, level, "lowest")));
  const naturalAt = (width: number): Laid =>
    usualLevels.map((level) => laidAt(width, level, "best")).find(({ isReadable }) => isReadable) ??
    leastAt(width);
  const fitting = (width: number, height: number): Laid => {
    const fits = ({ isReadable, height: own }: Laid): boolean => isReadable && own <= height + tolerance;
    const level = [...largeLevels, ...usualLevels].find((each) => fits(laidAt(width, each, "best")));
    if (!level) {
      const lowest = usualLevels.map((each) => laidAt(width, each, "lowest"));
      return lowest.find(fits) ?? lowestOf(lowest);
    }
    const aired = Array.from({ length: airSteps + 1 }, (_, step) => ({
      ...level,
      air: level.air * (1 + ((mostAir - 1) * (airSteps - step)) / airSteps),
    }));
    return aired.map((each) => laidAt(width, each, "best")).find(fits) ?? laidAt(width, level, "best");
  };
  return {
    naturalHeight: (width) => naturalAt(width).height,
    leastHeight: (width) => leastAt(width).height,
    marks: ({ width, height, text: em, palette }) => {
      const laid = fitting(width / em, height / em);
      const used = Math.max(laid.height, Math.min(height / em, laid.height * mostGrowth));
      const y = Math.max(0, height / em - used) / 2;
      return laid.draw({ x: 0, y, width: width / em, height: used }, penOf(em, palette));
    },
  };
}

/** The lowest of several layouts, of the readable ones where there are any. */
function lowestOf(all: readonly Laid[]): Laid {
  const readable = all.filter(({ isReadable }) => isReadable);
  return (readable.length > 0 ? readable : all).reduce((lowest, each) =>
    each.height < lowest.height ? each : lowest,
  );
}
