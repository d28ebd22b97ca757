import type { Row, Width } from "../../body/boxes";
import type { Laid, Place, Setting } from "./laid";

/** The widths in em of a row's children. */
export function widthsOf(
  children: number,
  widths: readonly Width[] | undefined,
  room: number,
): readonly number[] {
  const wanted = widths ?? Array.from({ length: children }, () => 1);
  const fixed = wanted.reduce<number>((sum, width) => sum + (typeof width === "number" ? 0 : width.em), 0);
  const shares = wanted.reduce<number>((sum, width) => sum + (typeof width === "number" ? width : 0), 0);
  const left = Math.max(0, room - fixed);
  return wanted.map((width) => (typeof width === "number" ? (left * width) / shares : width.em));
}

/** Boxes side by side; each may use the whole height of the row. */
export function layRow({ children, widths, gap, least }: Row, width: number, setting: Setting): Laid {
  const between = gap * setting.level.air;
  const given = widthsOf(children.length, widths, width - between * (children.length - 1));
  const laid = children.map((child, place) =>
    setting.lay(child, given[place] ?? 0, { ...setting, direction: "across" }),
  );
  const isWideEnough = given.every((each, place) => typeof widths?.[place] === "object" || each >= least);
  return {
    height: Math.max(0, ...laid.map(({ height }) => height)),
    grows: laid.some(({ grows }) => grows),
    isReadable: isWideEnough && laid.every(({ isReadable }) => isReadable),
    draw: ({ x, y, height }: Place, pen) => {
      let left = x;
      return laid.flatMap((child, place) => {
        const own = given[place] ?? 0;
        const marks = child.draw({ x: left, y, width: own, height }, pen);
        left += own + between;
        return marks;
      });
    },
  };
}
