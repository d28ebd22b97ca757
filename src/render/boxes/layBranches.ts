import type { Branches } from "../../body/boxes";
import type { Point, Shape } from "../shapes";
import type { Pen } from "../pen";
import type { Laid, Place, Setting } from "./laid";
import { spread } from "./layColumn";
import { widthsOf } from "./layRow";

/** em: the room for the rail beside the branches, and where in it the rail runs. */
const railAcross = 2.6;
const railDown = 2.2;
const railAt = 0.9;

/** A source with a rail that leads an arrow to each of its branches; nothing else stands where the rail runs. */
export function layBranches(box: Branches, width: number, setting: Setting): Laid {
  return box.direction === "across" ? across(box, width, setting) : down(box, width, setting);
}

function across(
  { source, branches, shares, gap, hasHeads }: Branches,
  width: number,
  setting: Setting,
): Laid {
  const rail = railAcross * Math.max(0.7, setting.level.air);
  const [sourceWidth = 0, branchWidth = 0] = widthsOf(2, shares, width - rail);
  const below: Setting = { ...setting, direction: "down" };
  const first = setting.lay(source, sourceWidth, below);
  const laid = branches.map((branch) => setting.lay(branch.box, branchWidth, below));
  const between = gap * setting.level.air;
  const stack = laid.reduce((sum, { height }) => sum + height, 0) + between * (laid.length - 1);
  return {
    height: Math.max(first.height, stack),
    grows: true,
    isReadable: sourceWidth >= 4 && first.isReadable && laid.every(({ isReadable }) => isReadable),
    draw: ({ x, y, height }, pen) => {
      const left = x + sourceWidth + rail;
      const places = spread(laid, between, height).map((place) => ({ ...place, top: place.top + y }));
      const start: Point = [x + sourceWidth + 0.15, y + height / 2];
      const railX = x + sourceWidth + rail / 2;
      const ends = places.map(({ top, height: own }) => top + own / 2);
      return [
        ...first.draw({ x, y, width: sourceWidth, height }, pen),
        ...laid.flatMap((branch, index) => {
          const place = places[index];
          return place
            ? branch.draw({ x: left, y: place.top, width: branchWidth, height: place.height }, pen)
            : [];
        }),
        trunk([start, [railX, start[1]]], pen),
        trunk(
          [
            [railX, Math.min(start[1], ...ends)],
            [railX, Math.max(start[1], ...ends)],
          ],
          pen,
        ),
        ...ends.map((end, index) =>
          twig(
            [railX, end],
            [left - 0.15, end],
            { hasHead: hasHeads, statements: branches[index]?.statements ?? [] },
            pen,
          ),
        ),
      ];
    },
  };
}

function down({ source, branches, gap, hasHeads }: Branches, width: number, setting: Setting): Laid {
  const below: Setting = { ...setting, direction: "down" };
  const first = setting.lay(source, width, below);
  const branchWidth = width - railDown;
  const laid = branches.map((branch) => setting.lay(branch.box, branchWidth, below));
  const between = gap * setting.level.air;
  const stacked = [first, ...laid];
  const height = stacked.reduce((sum, child) => sum + child.height, 0) + between * laid.length;
  return {
    height,
    grows: stacked.some(({ grows }) => grows),
    isReadable: stacked.every(({ isReadable }) => isReadable),
    draw: ({ x, y, height: given }: Place, pen) => {
      const [sourcePlace, ...places] = spread(stacked, between, given).map((place) => ({
        ...place,
        top: place.top + y,
      }));
      if (!sourcePlace) return [];
      const railX = x + railAt;
      const bottom = sourcePlace.top + sourcePlace.height;
      const left = x + railDown;
      const ends = places.map(({ top, height: own }) => top + own / 2);
      return [
        ...first.draw({ x, y, width, height: sourcePlace.height }, pen),
        ...laid.flatMap((branch, index) => {
          const place = places[index];
          return place
            ? branch.draw({ x: left, y: place.top, width: branchWidth, height: place.height }, pen)
            : [];
        }),
        trunk(
          [
            [railX, bottom + 0.1],
            [railX, Math.max(bottom, ...ends)],
          ],
          pen,
        ),
        ...ends.map((end, index) =>
          twig(
            [railX, end],
            [left - 0.1, end],
            { hasHead: hasHeads, statements: branches[index]?.statements ?? [] },
            pen,
          ),
        ),
      ];
    },
  };
}

function trunk([from, to]: readonly [Point, Point], pen: Pen) {
  return pen.mark({ x: 0, y: 0, width: 0, height: 0 }, [], pen.line(from, to));
}

function twig(
  from: Point,
  to: Point,
  {
    hasHead,
    statements,
  }: { readonly hasHead: boolean; readonly statements: Branches["branches"][number]["statements"] },
  pen: Pen,
) {
  const shapes: readonly Shape[] = pen.line(from, to, { hasHead });
  return pen.mark({ x: from[0], y: from[1] - 0.4, width: to[0] - from[0], height: 0.8 }, statements, shapes);
}
