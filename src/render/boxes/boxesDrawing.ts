import type { Boxes } from "../../body/boxes";
import { markOption, type Mark } from "../marks";
import type { Locale } from "../../i18n/locale";
import type { Drawing } from "../drawing";
import { penOf } from "../pen";
import { layBox } from "./layBox";
import type { Laid, Level, Setting } from "./laid";

/** Sizes, the largest first. What is larger than usual is for slides on which a diagram has room to spare. */
const largeLevels: readonly Level[] = [
  { digits: 4, words: 1.35, air: 2 },
  { digits: 3.4, words: 1.25, air: 1.7 },
  { digits: 2.9, words: 1.15, air: 1.5 },
  { digits: 2.5, words: 1.08, air: 1.3 },
  { digits: 2.2, words: 1, air: 1.15 },
];
const usualLevels: readonly [Level, ...Level[]] = [
  { digits: 1.9, words: 1, air: 1 },
  { digits: 1.75, words: 1, air: 0.9 },
  { digits: 1.6, words: 1, air: 0.8 },
  { digits: 1.45, words: 1, air: 0.65 },
  { digits: 1.3, words: 1, air: 0.5 },
];

/** Half a px is lost to rounding. */
const tolerance = 0.05;

/** A diagram of boxes: laid out by one algorithm that measures and places, drawn as marks of our own. */
export function boxesDrawing({ root }: Boxes, locale: Locale): Drawing {
  const laidAt = (width: number, level: Level, prefers: Setting["prefers"]): Laid =>
    layBox(root, width, { locale, level, prefers, direction: "down", lay: layBox });
  const usual = (width: number): readonly Laid[] => {
    const all = (["best", "lowest"] as const).flatMap((prefers) =>
      usualLevels.map((level) => laidAt(width, level, prefers)),
    );
    const readable = all.filter(({ isReadable }) => isReadable);
    return readable.length > 0 ? readable : all;
  };
  const fitting = (width: number, height: number): Laid => {
    const large = largeLevels
      .map((level) => laidAt(width, level, "best"))
      .filter(({ isReadable }) => isReadable);
    const candidates = [...large, ...usual(width)];
    const fits = candidates.find((laid) => laid.height <= height + tolerance);
    return fits ?? candidates.reduce((lowest, each) => (each.height < lowest.height ? each : lowest));
  };
  return {
    naturalHeight: (width) => usual(width)[0]?.height ?? 0,
    leastHeight: (width) => Math.min(...usual(width).map(({ height }) => height)),
    option: ({ width, height, text: em, palette }) => {
      const laid = fitting(width / em, height / em);
      const place = { x: 0, y: 0, width: width / em, height: Math.max(height / em, laid.height) };
      const marks: readonly Mark[] = laid.draw(place, penOf(em, palette));
      return markOption(marks, { width, height, text: em, palette });
    },
  };
}
