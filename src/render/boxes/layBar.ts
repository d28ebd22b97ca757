import type { Bar } from "../../body/box";
import type { Laid, Setting } from "./laid";

/** em. A bar stays visible however small its value. */
const thickness = 0.8;
const least = 0.15;

/** A bar on the scale of its neighbours, aligned with the line of the words beside it. */
export function layBar({ value, largest, fill, statements }: Bar, width: number, { level }: Setting): Laid {
  const height = thickness * level.words;
  return {
    height,
    baseline: height,
    head: 0,
    compromises: 0,
    grows: false,
    isReadable: true,
    draw: ({ x, y }, pen) => {
      const place = { x, y, width: Math.max(least, (width * value) / largest), height };
      return [pen.mark(place, statements, [pen.filled(place, fill)])];
    },
  };
}
