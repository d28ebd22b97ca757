import type { Card } from "../../body/boxes";
import type { Shape } from "../shapes";
import type { Pen } from "../pen";
import type { Laid, Place, Setting } from "./laid";

/** em */
const padding = 0.8;
const belowTitle = 0.5;
const rule = 0.16;

/** A box with a ground or a frame around its title and what it holds. */
export function layCard({ child, title, frame, statements }: Card, width: number, setting: Setting): Laid {
  const pad = frame === "none" || frame === "ruled" ? 0 : padding * setting.level.air;
  const top = frame === "ruled" ? rule + 0.4 * setting.level.air : pad;
  const bottom = frame === "ruled" ? 0.2 : pad;
  const inner = width - 2 * pad;
  const below: Setting = { ...setting, direction: "down" };
  const head = title && setting.lay(title, inner, below);
  const body = child && setting.lay(child, inner, below);
  const headHeight = head === null ? 0 : head.height + (body === null ? 0 : belowTitle * setting.level.air);
  return {
    height: top + headHeight + (body?.height ?? 0) + bottom,
    grows: true,
    isReadable: (head?.isReadable ?? true) && (body?.isReadable ?? true),
    draw: (place: Place, pen) => {
      const inside = frame === "actual" ? pen.onSolid() : pen;
      const { x, y, height } = place;
      const bodyHeight = Math.max(body?.height ?? 0, height - top - headHeight - bottom);
      // A card that is only its title has it in the middle.
      const headTop = body ? y + top : y + top + Math.max(0, (height - top - bottom - headHeight) / 2);
      return [
        pen.mark(place, statements, frameShapes(frame, place, pen)),
        ...(head?.draw({ x: x + pad, y: headTop, width: inner, height: head.height }, inside) ?? []),
        ...(body?.draw({ x: x + pad, y: y + top + headHeight, width: inner, height: bodyHeight }, inside) ??
          []),
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
      return [pen.filled(place, frame, 0.2)];
  }
}
