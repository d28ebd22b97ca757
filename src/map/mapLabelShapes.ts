import { boxShape, lineShapes, textShape, type Shape } from "../render/shapes";
import type { PlacedLabel } from "./mapLabels";
import type { Leader } from "./mapLeaders";

/** A placed label's letters and leader line, with a background behind the letters if they need one. */
export function mapLabelShapes(
  { wish, box, leader }: PlacedLabel,
  {
    ink,
    ground,
    halo,
  }: { readonly ink: string; readonly ground?: string | undefined; readonly halo: string },
): readonly Shape[] {
  const { text, size, weight, sign } = wish;
  const letters = textShape(text, box.x + sign + (box.width - sign) / 2, box.y + box.height / 2, {
    size,
    weight,
    color: ink,
    align: "center",
    baseline: "middle",
  });
  return [
    ...(leader ? leaderShapes(leader, ink, halo, size) : []),
    ...(ground === undefined ? [] : [boxShape(box, { fill: ground, opacity: 0.85 }, size / 4)]),
    letters,
  ];
}

/** A thin line to a dot in the area, with a halo that sets it off from any background. */
function leaderShapes([from, to]: Leader, ink: string, halo: string, size: number): readonly Shape[] {
  return [
    ...lineShapes(from, to, { color: ink, width: size / 15 }),
    {
      type: "circle",
      shape: { cx: to[0], cy: to[1], r: size / 7 },
      style: { fill: ink, stroke: halo, lineWidth: size / 14 },
    },
  ];
}
