import type { MapKey } from "../../body/mapSign";
import { mapSignShapes } from "../mapSigns";
import { leading } from "../shapes";
import type { Laid, Setting } from "./laid";

/** em: the side of a square, the height of a bar, and the least length of a bar. */
const side = 1.05;
const least = 0.4;

/** A key to a map, vertically centred on a line of words. */
export function layMapKey({ sign, share }: MapKey, width: number, { level }: Setting): Laid {
  const height = leading * level.words;
  return {
    height,
    baseline: null,
    head: 0,
    compromises: 0,
    grows: false,
    isReadable: true,
    draw: ({ x, y }, pen) => {
      const long = share === null ? side : Math.max(least, width * share);
      const box = {
        x: x * pen.em,
        y: (y + (height - side) / 2) * pen.em,
        width: long * pen.em,
        height: side * pen.em,
      };
      return [pen.mark({ x, y, width: long, height }, [], mapSignShapes(sign, box, pen))];
    },
  };
}
