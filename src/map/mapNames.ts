import type { Division } from "../dataset/boundaries";
import type { Locale } from "../i18n/locale";
import { overlap } from "./mapBoxes";
import { labelShapes, type LabelWish, type PlacedLabel } from "./mapLabels";
import type { DrawnLand } from "./mapOption";
import { isWithin, pxPerKilometre, type DrawnDivision } from "./mapProjection";
import type { Mark } from "../render/marks";
import { textWidth, type Weight } from "../render/measureText";
import { boxShape, lineShapes, textShape, type Box, type Point, type Shape } from "../render/shapes";
import type { Frame } from "../render/theme";

/** The name that a map has room for: the Chinese short name, or the English one without what kind of place it is. */
export function shortName({ shortName: chinese, enName, pinyin }: Division, locale: Locale): string {
  if (locale === "zh") return chinese;
  const words = pinyin.split(" ").filter((word) => word !== "").length;
  return words === 0 ? enName : enName.split(" ").slice(0, words).join(" ");
}

/** The full name. */
export function fullName({ name, enName }: Division, locale: Locale): string {
  return locale === "zh" ? name : enName;
}

/** Why a division's line cannot be trusted; null where nothing is known against it. */
export function boundaryNoteIn({ boundaryNote, boundaryNoteZh }: Division, locale: Locale): string | null {
  return (locale === "zh" ? boundaryNoteZh : undefined) ?? boundaryNote ?? null;
}

interface NameStyle {
  readonly locale: Locale;
  /** px */
  readonly size: number;
  readonly weight: Weight;
}

/** Wishes to name each of some areas by its short name. */
export function nameWishes(
  areas: readonly DrawnDivision[],
  { locale, size, weight }: NameStyle,
): readonly LabelWish[] {
  return areas.map((at) => ({
    key: at.division.code,
    wordings: [{ lines: [{ text: shortName(at.division, locale), size, weight }], sign: 0 }],
    at,
    mayStandBeside: false,
    fit: "usual",
  }));
}

/** The shapes of labels, each in the ink that its area asks for. */
export function nameShapes(
  labels: readonly PlacedLabel[],
  inkOf: (code: string) => { readonly ink: string; readonly ground?: string | undefined },
): readonly Shape[] {
  return labels.flatMap((label) => {
    const { ink, ground } = inkOf(label.key);
    const letters = labelShapes(label, ink);
    if (label.leader) return [...calloutLine(label.leader, ink, label.box.height), ...letters];
    return ground
      ? [boxShape(label.box, { fill: ground, opacity: 0.88 }, label.box.height / 4), ...letters]
      : letters;
  });
}

/** A thin line from a name off the land to a dot in its area. */
function calloutLine([from, to]: readonly [Point, Point], ink: string, height: number): readonly Shape[] {
  return [
    ...lineShapes(from, to, { color: ink, width: height / 20 }),
    { type: "circle", shape: { cx: to[0], cy: to[1], r: height / 11 }, style: { fill: ink } },
  ];
}

/** The names of prefectures among labels, each as a mark of its own. */
export function prefectureMarks(
  labels: readonly PlacedLabel[],
  prefectures: readonly DrawnDivision[],
  inkOf: Parameters<typeof nameShapes>[1],
): ReadonlyMap<string, Mark> {
  const codes = new Set(prefectures.map(({ division }) => division.code));
  return new Map(
    labels
      .filter(({ key }) => codes.has(key))
      .map((label) => [label.key, { box: label.box, statements: [], shapes: nameShapes([label], inkOf) }]),
  );
}

const roundLengths = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000] as const;

/** A scale bar in a free corner of the viewport, all in the land's px: its shapes, and the box that it takes. */
export function scaleBar(
  { counties, ...scale }: DrawnLand,
  viewport: Box,
  { locale, frame }: { readonly locale: Locale; readonly frame: Frame },
): { readonly shapes: readonly Shape[]; readonly box: Box } {
  const { text, palette } = frame;
  const perKilometre = pxPerKilometre(scale);
  const kilometres = roundLengths.findLast((length) => length * perKilometre <= text * 6) ?? 1;
  const length = kilometres * perKilometre;
  const words = locale === "zh" ? `${kilometres} 公里` : `${kilometres} km`;
  const width = Math.max(length, textWidth(words, text)) + text * 0.8;
  const height = text * 2.3;
  const box = freeCorner({ width, height }, counties, viewport);
  const left = box.x + text * 0.4;
  const bottom = box.y + height - text * 0.5;
  const tick = text * 0.4;
  const line: Point[] = [
    [left, bottom - tick],
    [left, bottom],
    [left + length, bottom],
    [left + length, bottom - tick],
  ];
  return {
    box,
    shapes: [
      boxShape(box, { fill: palette.paper, opacity: 0.8 }, text / 3),
      {
        type: "polyline",
        shape: { points: line },
        style: { fill: "none", stroke: palette.inkQuiet, lineWidth: text / 10 },
      },
      textShape(words, left, bottom - tick * 1.2, {
        size: text,
        color: palette.inkQuiet,
        baseline: "bottom",
      }),
    ],
  };
}

/** The corner of the viewport where a box covers least land; the lower left one where several are free. */
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
