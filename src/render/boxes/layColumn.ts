import type { Column } from "../../body/boxes";
import type { Laid, Place, Setting } from "./laid";

/** How much wider gaps may become to use spare height, as a multiple. */
const mostStretch = 2.2;

/** Tops and heights in em of things below one another that share spare height: what grows takes it, else the gaps do. */
export function spread(
  laid: readonly Laid[],
  gap: number,
  height: number,
): readonly { readonly top: number; readonly height: number }[] {
  const needed = laid.reduce((sum, child) => sum + child.height, 0) + gap * (laid.length - 1);
  const spare = Math.max(0, height - needed);
  const growing = laid.filter(({ grows }) => grows).length;
  const each = growing === 0 ? 0 : spare / growing;
  const gaps = laid.length - 1;
  const wider = growing > 0 || gaps === 0 ? 0 : Math.min(spare / gaps, gap * (mostStretch - 1));
  let top = 0;
  return laid.map((child) => {
    const own = { top, height: child.height + (child.grows ? each : 0) };
    top += own.height + gap + wider;
    return own;
  });
}

/** Boxes below one another. */
export function layColumn({ children, gap, isRuled }: Column, width: number, setting: Setting): Laid {
  const between = gap * setting.level.air;
  const laid = children.map((child) => setting.lay(child, width, { ...setting, direction: "down" }));
  return {
    height: laid.reduce((sum, child) => sum + child.height, 0) + between * Math.max(0, laid.length - 1),
    grows: laid.some(({ grows }) => grows),
    isReadable: laid.every(({ isReadable }) => isReadable),
    draw: ({ x, y, height }: Place, pen) => {
      const places = spread(laid, between, height);
      return laid.flatMap((child, place) => {
        const own = places[place];
        if (!own) return [];
        const next = places[place + 1];
        const middle = next && y + (own.top + own.height + next.top) / 2;
        const rule =
          isRuled && middle !== undefined
            ? [
                pen.mark(
                  { x, y: middle, width, height: 0 },
                  [],
                  pen.hairline([x, middle], [x + width, middle]),
                ),
              ]
            : [];
        return [...child.draw({ x, y: y + own.top, width, height: own.height }, pen), ...rule];
      });
    },
  };
}
