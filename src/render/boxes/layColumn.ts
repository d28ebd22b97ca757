import type { Column } from "../../body/box";
import { below, together, type Laid, type Place, type Setting } from "./laid";

/** Tops and heights in em of boxes below one another; those that can use spare height share it. */
export function spread(
  laid: readonly Laid[],
  gap: number,
  { y, height }: Pick<Place, "y" | "height">,
): readonly { readonly top: number; readonly height: number }[] {
  const spare = Math.max(0, height - stackHeight(laid, gap));
  const growing = laid.filter(({ grows }) => grows).length;
  let top = y;
  return laid.map((child) => {
    const own = { top, height: child.height + (child.grows ? spare / growing : 0) };
    top += own.height + gap;
    return own;
  });
}

/** The total height in em of boxes below one another. */
export function stackHeight(laid: readonly Laid[], gap: number): number {
  return laid.reduce((sum, { height }) => sum + height, 0) + gap * Math.max(0, laid.length - 1);
}

/** Boxes below one another. */
export function layColumn({ children, gap, isRuled }: Column, width: number, setting: Setting): Laid {
  const laid = children.map((child, place) =>
    setting.lay(child, width, below(setting, place === 0 ? setting.head : 0)),
  );
  return stack(laid, gap * setting.level.air, isRuled);
}

/** Stacks boxes that are already laid out. */
export function stack(laid: readonly Laid[], gap: number, isRuled = false): Laid {
  return {
    height: stackHeight(laid, gap),
    baseline: laid[0]?.baseline ?? null,
    head: laid[0]?.head ?? 0,
    grows: laid.some(({ grows }) => grows),
    ...together(laid),
    draw: (given: Place, pen) => {
      const { x, width } = given;
      const places = spread(laid, gap, given);
      return laid.flatMap((child, place) => {
        const own = places[place];
        if (!own) return [];
        const middle = own.top - gap / 2;
        const isBelowRule = isRuled && place > 0;
        return [
          ...(isBelowRule
            ? [
                pen.mark(
                  { x, y: middle, width, height: 0 },
                  [],
                  pen.hairline([x, middle], [x + width, middle]),
                ),
              ]
            : []),
          ...child.draw({ x, y: own.top, width, height: own.height }, pen),
        ];
      });
    },
  };
}
