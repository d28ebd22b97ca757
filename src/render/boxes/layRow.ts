import type { Row, Width } from "../../body/box";
import { together, type Laid, type Place, type Setting } from "./laid";

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

/** Boxes side by side with their first lines on one baseline. Each may use the height of the row from there down. */
export function layRow({ children, widths, gap, least }: Row, width: number, setting: Setting): Laid {
  const size = setting.level.words;
  const between = gap * size;
  const scaled = widths?.map((each) => (typeof each === "number" ? each : { em: each.em * size }));
  const given = widthsOf(children.length, scaled, width - between * (children.length - 1));
  const layAll = (head: number): readonly Laid[] =>
    children.map((child, place) =>
      setting.lay(child, given[place] ?? 0, { ...setting, direction: "across", head }),
    );
  const first = layAll(setting.head);
  const head = Math.max(...first.map((child) => child.head));
  const laid = first.some((child) => child.head > 0 && child.head < head) ? layAll(head) : first;
  const baseline = Math.max(...laid.map((child) => child.baseline ?? 0));
  const drops = laid.map((child) => (child.baseline === null ? 0 : baseline - child.baseline));
  const isWideEnough = given.every(
    (each, place) => typeof widths?.[place] === "object" || each >= least * size,
  );
  const { isReadable, compromises } = together(laid);
  return {
    height: Math.max(0, ...laid.map(({ height }, place) => height + (drops[place] ?? 0))),
    baseline: laid.some((child) => child.baseline !== null) ? baseline : null,
    head,
    grows: laid.some(({ grows }) => grows),
    isReadable: isWideEnough && isReadable,
    compromises,
    draw: ({ x, y, height }: Place, pen) => {
      let left = x;
      return laid.flatMap((child, place) => {
        const own = given[place] ?? 0;
        const drop = drops[place] ?? 0;
        const marks = child.draw({ x: left, y: y + drop, width: own, height: height - drop }, pen);
        left += own + between;
        return marks;
      });
    },
  };
}
