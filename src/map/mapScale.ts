import type { Locale } from "../i18n/locale";
import { textWidth } from "../render/measureText";
import { boxShape, textShape, type Box, type Point, type Shape } from "../render/shapes";
import type { Canvas } from "../render/theme";
import { overlap } from "../render/boxGeometry";
import type { DrawnLand } from "./mapPicture";
import { isWithin, type DrawnDivision } from "./drawnDivision";
import { pxPerKilometre } from "./mapProjection";

const roundLengths = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000] as const;

/** A scale bar in a free corner of the viewport, in px of the land: its shapes, and the box it takes up. */
export function scaleBar(
  { counties, ...scale }: DrawnLand,
  viewport: Box,
  locale: Locale,
  { em, palette }: Pick<Canvas, "em" | "palette">,
): { readonly shapes: readonly Shape[]; readonly box: Box } {
  const perKilometre = pxPerKilometre(scale);
  const kilometres = roundLengths.filter((length) => length * perKilometre <= em * 6).at(-1) ?? 1;
  const length = kilometres * perKilometre;
  const words = { zh: `${kilometres}公里`, en: `${kilometres} km` }[locale];
  const width = Math.max(length, textWidth(words, em)) + em * 0.8;
  const height = em * 2.3;
  const box = freeCorner({ width, height }, counties, viewport);
  const left = box.x + em * 0.4;
  const bottom = box.y + height - em * 0.5;
  const tick = em * 0.4;
  const line: Point[] = [
    [left, bottom - tick],
    [left, bottom],
    [left + length, bottom],
    [left + length, bottom - tick],
  ];
  return {
    box,
    shapes: [
      boxShape(box, { fill: palette.paper, opacity: 0.8 }, em / 3),
      {
        type: "polyline",
        shape: { points: line },
        style: { fill: "none", stroke: palette.inkQuiet, lineWidth: em / 10 },
      },
      textShape(words, left, bottom - tick * 1.2, {
        size: em,
        color: palette.inkQuiet,
        baseline: "bottom",
      }),
    ],
  };
}

/** The corner of the viewport where a box covers the least land; the lower left one if several are free. */
function freeCorner(
  { width, height }: { readonly width: number; readonly height: number },
  counties: readonly DrawnDivision[],
  viewport: Box,
): Box {
  const right = viewport.x + viewport.width - width;
  const bottom = viewport.y + viewport.height - height;
  const corners: readonly Box[] = [
    { x: viewport.x, y: bottom, width, height },
    { x: right, y: bottom, width, height },
    { x: viewport.x, y: viewport.y, width, height },
  ];
  const coversLand = (box: Box) => {
    const points = [0, 0.25, 0.5, 0.75, 1].flatMap((part): Point[] => [
      [box.x + width * part, box.y],
      [box.x + width * part, box.y + height],
    ]);
    return counties.some(
      (county) => overlap(county.box, box) && points.some((point) => isWithin(point, county)),
    );
  };
  const lowerLeft = { x: viewport.x, y: bottom, width, height };
  return corners.find((corner) => !coversLand(corner)) ?? lowerLeft;
}
