import type { Shown } from "../selectors/computed";
import type { DrawnDivision } from "./mapProjection";
import { boxShape, type Box, type Point, type Shape } from "../render/shapes";
import type { Decal } from "../render/statusStyle";
import type { Frame } from "../render/theme";

/** How a county is drawn and what it answers. */
export interface AreaLook {
  readonly fill: string;
  readonly decal?: Decal;
  readonly statements: readonly Shown[];
  /** Its name and what else is known of it without any statement. */
  readonly about: readonly string[];
}

/** A county as it is drawn, with an outline that shows while it is pointed at. */
export function landShapes(
  county: DrawnDivision | undefined,
  look: Pick<AreaLook, "fill" | "decal"> | undefined,
  { palette, text }: Frame,
): readonly Shape[] {
  if (!county || !look) return [];
  const { fill, decal } = look;
  const line = { fill: "none", stroke: palette.line, lineWidth: text / 18 };
  const area = { fill, ...(decal ? { decal: { ...decal } } : {}) };
  const pointedAt = { stroke: palette.accent, lineWidth: text / 6 };
  return county.parts.flatMap((rings): Shape[] => {
    const [outer = []] = rings;
    if (rings.length === 1) {
      const emphasis = { style: { fill, ...pointedAt } };
      return [{ type: "polygon", shape: { points: outer }, style: { ...line, ...area }, emphasis }];
    }
    // A hole is cut by a path that runs to it and back; only the rings themselves get a line.
    const cut = rings.flatMap((ring) => [...ring, ring[0] ?? [0, 0], outer[0] ?? [0, 0]] satisfies Point[]);
    const emphasis = { style: { fill: "none", ...pointedAt } };
    return [
      { type: "polygon", shape: { points: cut }, style: area, emphasis: { style: { fill } } },
      ...rings.map((ring): Shape => ({ type: "polygon", shape: { points: ring }, style: line, emphasis })),
    ];
  });
}

/** Paper around the viewport, which hides what of an enlarged map lies outside. */
export function paperAround({ x, y, width, height }: Box, frame: Frame): Shape[] {
  const right = x + width;
  const bottom = y + height;
  return [
    { x: 0, y: 0, width: x, height: frame.height },
    { x: right, y: 0, width: frame.width - right, height: frame.height },
    { x, y: 0, width, height: y },
    { x, y: bottom, width, height: frame.height - bottom },
  ]
    .filter((box) => box.width > 0 && box.height > 0)
    .map((box) => boxShape(box, { fill: frame.palette.paper }));
}
