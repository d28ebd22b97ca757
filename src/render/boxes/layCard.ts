import type { Card } from "../../body/box";
import type { Shape } from "../shapes";
import type { Pen } from "../pen";
import { below, together, type Laid, type Place, type Setting } from "./laid";

/** em: the gap between title and content, the thickness of the rule on top of a ruled card, and the gap below that rule. */
const belowTitle = 0.5;
const rule = 0.16;
const belowRule = 0.4;
/** The most by which the padding above and below may exceed the padding at the sides. */
const mostAir = 1.2;
/** The least factor by which a card that stands for a thing counted may shrink; a line of words still fits. */
const leastAir = 0.65;

/** A box with a background or a frame around its title and content. */
export function layCard(
  { child, title, frame, pad, least, statements }: Card,
  width: number,
  setting: Setting,
): Laid {
  const { air, words } = setting.level;
  const isOpen = frame === "none" || frame === "ruled";
  const side = isOpen ? 0 : pad * words;
  const bottom = isOpen ? 0 : pad * Math.min(air, mostAir * words);
  const top = frame === "ruled" ? rule + belowRule * air : bottom;
  const inner = width - 2 * side;
  const head = title && setting.lay(title, inner, below(setting));
  const body = child && setting.lay(child, inner, below(setting));
  const ownHead = head?.height ?? 0;
  // A card with nothing but a title centres it, regardless of the titles of its neighbours.
  const headHeight = head && (body ? Math.max(ownHead, setting.head) + belowTitle * air : ownHead);
  const upper = top + (headHeight ?? 0);
  const firstLine = (head ?? body)?.baseline ?? null;
  return {
    height: Math.max(least * Math.max(leastAir, air) * words, upper + (body?.height ?? 0) + bottom),
    baseline: isOpen && firstLine !== null ? top + firstLine : null,
    head: body ? ownHead : 0,
    grows: least === 0,
    ...together([head, body]),
    draw: (place: Place, pen) => {
      const inside = frame === "actual" ? pen.onSolid() : pen;
      const { x, y, height } = place;
      const headTop = body ? y + top : y + (height - ownHead) / 2;
      const bodyHeight = Math.max(body?.height ?? 0, height - upper - bottom);
      return [
        pen.mark(place, statements, frameShapes(frame, place, pen)),
        ...(head?.draw({ x: x + side, y: headTop, width: inner, height: ownHead }, inside) ?? []),
        ...(body?.draw({ x: x + side, y: y + upper, width: inner, height: bodyHeight }, inside) ?? []),
      ];
    },
  };
}

function frameShapes(frame: Card["frame"], place: Place, pen: Pen): readonly Shape[] {
  switch (frame) {
    case "none":
      return [];
    case "field":
      return [pen.field(place)];
    case "outline":
      return [pen.outlined(place)];
    case "ruled":
      return [pen.filled({ ...place, height: rule }, "actual")];
    default:
      return [pen.filled(place, frame)];
  }
}
